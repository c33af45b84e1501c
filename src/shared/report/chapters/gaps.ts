import { completenessOfRecord, type Gap } from '../../completeness.ts';
import { frameworkOf, registry } from '../../frameworks/index.ts';
import { plural, t } from '../../i18n.ts';
import { type AnyRecord, recordsOf } from '../../records.ts';
import { type Context, linkTo, nameOf, ordered, shortened, sourceOf } from '../context.ts';
import type { Block, Span } from '../model.ts';
import { bullets, claimOf, sentence } from '../pieces.ts';

/** Something this strategy does not say yet. */
export interface RecordGaps {
  readonly record: AnyRecord;
  readonly gaps: readonly Gap[];
}

/** What each record still lacks, in the order of the registry; complete ones are left out. */
export const gapsOf = (records: readonly AnyRecord[]): RecordGaps[] =>
  ordered(records)
    .map((record) => ({ record, gaps: completenessOfRecord(record).gaps }))
    .filter(({ gaps }) => gaps.length > 0);

const LONGEST_GAP = 200;

/** "Quote is empty.", "Strengths: 2 more are needed." */
export function gapSentence(gap: Gap): string {
  const label = shortened(gap.label, LONGEST_GAP);
  if (gap.missing === 0) return t('{{label}} is empty.', { label });
  return gap.missing === 1
    ? t('{{label}}: one more is needed.', { label })
    : t('{{label}}: {{count}} more are needed.', { label, count: gap.missing });
}

/** Claims at the level of an assumption. */
export const assumptionsOf = (records: readonly AnyRecord[]) =>
  ordered(records).flatMap((record) =>
    record.data.evidence.filter(({ level }) => level === 'assumption').map((entry) => ({ record, entry })),
  );

/** Gaps and assumptions, said openly. */
export function gaps(context: Context): Block[] {
  const found = gapsOf(context.records);
  const assumptions = assumptionsOf(context.records);
  const count = found.reduce((sum, { gaps: list }) => sum + list.length, 0);
  const missingKinds = registry
    .filter((framework) => framework.kind !== 'metric' && recordsOf(context.records, framework.kind).length === 0)
    .map((framework) => t(framework.plural));
  return [
    sentence(
      t('{{gaps}} and {{assumptions}}.', {
        gaps: plural(count, '{{count}} gap', '{{count}} gaps'),
        assumptions: plural(assumptions.length, '{{count}} assumption', '{{count}} assumptions'),
      }),
      'lead',
    ),
    { kind: 'heading', level: 2, text: t('Gaps'), look: 'action', anchor: 'gaps' },
    ...(missingKinds.length > 0 ? [sentence(t('Not begun: {{kinds}}.', { kinds: missingKinds.join(', ') }))] : []),
    ...(count === 0
      ? [sentence(t('Every required field of the records is filled in.'))]
      : found.flatMap((entry) => gapsOfRecord(context, entry))),
    { kind: 'heading', level: 2, text: t('Assumptions'), look: 'action', anchor: 'assumptions' },
    ...(assumptions.length === 0 ? [sentence(t('No claim is marked as an assumption.'))] : [assumptionsTable(context, assumptions)]),
  ];
}

function gapsOfRecord(context: Context, { record, gaps: list }: RecordGaps): Block[] {
  const head: Span[] = [
    { ...linkTo(context, record), bold: true },
    { text: `  ${t(frameworkOf(record.kind).singular)}`, tone: 'ink-3' },
  ];
  return [{ kind: 'paragraph', text: head, look: 'body', source: sourceOf(record) }, ...bullets(list.map(gapSentence), sourceOf(record))];
}

const assumptionsTable = (context: Context, assumptions: ReturnType<typeof assumptionsOf>): Block => ({
  kind: 'table',
  caption: t('What is assumed'),
  columns: [
    { label: t('Claim'), share: 0.6, align: 'start' },
    { label: t('In'), share: 0.4, align: 'start' },
  ],
  rows: assumptions.map(({ record, entry }) => ({ cells: [claimOf(context, entry), [linkTo(context, record, nameOf(record))]] })),
});
