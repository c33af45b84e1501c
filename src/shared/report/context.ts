import type { ScorecardRow } from '../analysis/scorecard.ts';
import { codesOf } from '../analysis/swot.ts';
import type { Findings } from '../checks/model.ts';
import type { Reference } from '../fields.ts';
import { formatMoney } from '../format.ts';
import { frameworkOf, type Kind, kinds } from '../frameworks/index.ts';
import { inSentence, t } from '../i18n.ts';
import type { Observed } from '../observed.ts';
import { type AnyRecord, allItems, itemCode, itemTitle, type RecordOf, recordsOf, type Strategy } from '../records.ts';
import type { Feedback } from '../rows.ts';
import type { TraceGraph } from '../trace/model.ts';
import type { Changed } from './changed.ts';
import type { Inline, Source, Span } from './model.ts';
import type { ReportOptions } from './options.ts';

/** What every chapter reads: the records, and how to name and link to them. */
export interface Context {
  readonly strategy: Strategy;
  readonly records: readonly AnyRecord[];
  readonly options: ReportOptions;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly brief: RecordOf<'brief'> | undefined;
  readonly byId: ReadonlyMap<string, AnyRecord>;
  /** What was decided about findings and proposals. */
  readonly review: RecordOf<'review'> | undefined;
  readonly observed: Observed;
  /** The strategy as one graph. */
  readonly graph: TraceGraph;
  /** What does not hold together, and what was waived. */
  readonly findings: Findings;
  readonly changes: Changed | null;
  /** Every metric with its values. */
  readonly scorecard: readonly ScorecardRow[];
  /** The feedback that claims cite. */
  readonly citedById: ReadonlyMap<string, Feedback>;
  /** Anchors that will exist: links to a record whose chapter is switched off are plain words. */
  readonly shown: ReadonlySet<string>;
  /** The appendix lists gaps, assumptions and evidence. */
  readonly appendix: boolean;
}

export const anchorOf = (record: { readonly id: string }): string => `record-${record.id}`;

/** Names stand in headings, tables and links all over the report: so long they may be there. */
const LONGEST_NAME = 140;

/** The text on one line, cut with an ellipsis where it is longer than a name may be. */
export const shortened = (text: string, most = LONGEST_NAME): string => {
  const line = text
    .slice(0, most * 2)
    .replace(/\s+/gu, ' ')
    .trim();
  return isLong(text, most) ? `${line.slice(0, most).toWellFormed().trimEnd()}…` : line;
};

/** True when a name is cut, so that its whole has to stand somewhere. */
export const isLong = (text: string, most = LONGEST_NAME): boolean => text.trim().length > most;

/** The record's title, or what kind of thing it is while it has none. */
export const nameOf = (record: AnyRecord): string =>
  shortened(record.title || frameworkOf(record.kind).titleOfAny(record.data)) ||
  t('Untitled {{kind}}', { kind: inSentence(t(frameworkOf(record.kind).singular)) });

export const sourceOf = (record: AnyRecord, field?: string): Source => ({
  record: record.id,
  label: field === undefined ? nameOf(record) : `${nameOf(record)}, ${field}`,
});

export const money = (context: Context, minor: number | null): string =>
  minor === null ? '–' : formatMoney(minor, context.brief?.data.currency ?? null);

/** Where the evidence of a record begins in the appendix. */
export const evidenceAnchorOf = (record: { readonly id: string }): string => `evidence-${record.id}`;

/** The record's name, leading to its page where it has one. */
export const linkTo = (context: Context, record: AnyRecord, text = nameOf(record)): Span =>
  context.shown.has(record.id) ? { text, link: anchorOf(record) } : { text };

/** The number of the page a record is on; nothing where it has none. */
export const pageOfRecord = (context: Context, record: AnyRecord): Span[] =>
  context.shown.has(record.id) ? [{ text: '', pageOf: anchorOf(record) }] : [];

/** What a reference is called: "R2 Best rate promise", "Net Promoter Score"; nothing when what it names is gone. */
export function nameOfReference(context: Context, reference: Reference): Span | undefined {
  const record = context.byId.get(reference.record);
  if (!record) return undefined;
  if (reference.item === undefined) return linkTo(context, record);
  const found = allItems(frameworkOf(record.kind).fields, record.data).find(({ value }) => value.id === reference.item);
  if (!found) return undefined;
  const words = `${itemCode(found.field, found.index)} ${shortened(itemTitle(found.field, found.value))}`.trim();
  return linkTo(context, record, words || nameOf(record));
}

/** As short as a reference can be named: "R2", and without a code by its name. */
export function codeOfReference(context: Context, reference: Reference): string {
  const record = context.byId.get(reference.record);
  if (!record) return '';
  const found = allItems(frameworkOf(record.kind).fields, record.data).find(({ value }) => value.id === reference.item);
  const code = found ? itemCode(found.field, found.index) : '';
  return code || (nameOfReference(context, reference)?.text ?? '');
}

export const namesOfReferences = (context: Context, references: readonly Reference[]): Span[] =>
  references.flatMap((reference) => nameOfReference(context, reference) ?? []);

/** Spans with a word between them. */
export function join(spans: readonly Span[], between = ', '): Span[] {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [{ text: between }, span]));
}

export const orDash = (inline: Inline): Inline => (inline.length === 0 ? '–' : inline);

/** The codes of a SWOT's items, for citations: "S2 O1". */
export function codesCited(context: Context, cites: readonly Reference[]): string {
  return cites
    .flatMap((cite) => {
      const record = context.byId.get(cite.record);
      if (record?.kind !== 'swot' || cite.item === undefined) return [];
      return codesOf(record.data).get(cite.item) ?? [];
    })
    .join(' ');
}

export const many = <K extends Kind>(context: Context, kind: K): RecordOf<K>[] => recordsOf(context.records, kind);

/** All records by the order of the registry, then by their own. */
export const ordered = (records: readonly AnyRecord[]): AnyRecord[] =>
  [...records].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.position - b.position);
