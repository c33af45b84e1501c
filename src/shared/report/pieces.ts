import { formatDate, formatNumber } from '../format.ts';
import { EVIDENCE_LEVELS } from '../frameworks/define.ts';
import { plural, t } from '../i18n.ts';
import type { AnyRecord } from '../records.ts';
import { citedLines } from './cites.ts';
import { type Context, codeOfReference, evidenceAnchorOf, isLong, orDash, sourceOf } from './context.ts';
import type { Block, Chapter, Inline, Source, Span } from './model.ts';

/** Small makers for the blocks that every chapter is built of. */

export const paragraphs = (text: string, source: Source, look: 'lead' | 'body' | 'small' = 'body'): Block[] =>
  text
    .split(/\n+/u)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ kind: 'paragraph', text: part, look, source }));

export const sentence = (text: Inline, look: 'lead' | 'body' | 'small' = 'body'): Block => ({ kind: 'paragraph', text, look });

export const section = (text: string, eyebrow?: string): Block => ({
  kind: 'heading',
  level: 3,
  text,
  look: 'section',
  ...(eyebrow === undefined ? {} : { eyebrow }),
});

export interface FactRow {
  readonly label: string;
  readonly value: Inline;
}

/** Label and value rows; those without a value are left out, and so is the block when none is left. */
export function facts(rows: readonly FactRow[], source: Source, labelWidth?: number): Block[] {
  const filled = rows.filter(({ value }) => (typeof value === 'string' ? value.trim() !== '' : value.length > 0));
  if (filled.length === 0) return [];
  return [{ kind: 'facts', rows: filled, source, ...(labelWidth === undefined ? {} : { labelWidth }) }];
}

/** Facts in small type and close rows. */
export const closely = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'facts' ? { ...block, dense: true } : block));

/** A bullet list; nothing when it is empty. */
export const bullets = (items: readonly Inline[], source?: Source): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, ordered: false, ...(source ? { source } : {}) }];

/** Blocks under a section head; nothing when there are none. */
export const under = (head: string, blocks: readonly Block[], eyebrow?: string): Block[] =>
  blocks.length === 0 ? [] : [section(head, eyebrow), ...blocks];

/** Two halves beside each other; one alone has the whole width. */
export function sideBySide(left: readonly Block[], right: readonly Block[]): Block[] {
  if (left.length === 0 || right.length === 0) return [...left, ...right];
  return [
    {
      kind: 'columns',
      columns: [
        { share: 0.5, blocks: left },
        { share: 0.5, blocks: right },
      ],
    },
  ];
}

/** A chapter that opens with its title. */
export const chapter = (id: string, number: string, title: string, blocks: readonly Block[]): Chapter => ({
  number,
  title,
  anchor: `chapter-${id}`,
  blocks: [{ kind: 'heading', level: 1, text: title, look: 'chapter', anchor: `chapter-${id}` }, ...blocks],
});

type Evidence = AnyRecord['data']['evidence'][number];

/** "Interviews, 12 Jun 2026, n = 8, valid until 1 Jun 2027". */
function groundsOf(entry: Evidence): string {
  const parts = [
    entry.source,
    entry.date === null ? '' : formatDate(entry.date),
    entry.sampleSize === null ? '' : t('n = {{n}}', { n: formatNumber(entry.sampleSize) }),
    entry.expires === null ? '' : t('valid until {{date}}', { date: formatDate(entry.expires) }),
  ].filter((part) => part !== '');
  return parts.join(', ');
}

/** "8 claims: 4 validated, 4 assumption; see page 31." Nothing when the record names no evidence. */
export function restsOn(context: Context, record: AnyRecord): Span[] {
  const { evidence } = record.data;
  if (evidence.length === 0) return [];
  const of = (level: keyof typeof EVIDENCE_LEVELS): number => evidence.filter((entry) => entry.level === level).length;
  const levels = (['validated', 'partial', 'assumption'] as const)
    .filter((level) => of(level) > 0)
    .map((level) => `${of(level)} ${t(EVIDENCE_LEVELS[level]).toLowerCase()}`);
  const counted = plural(evidence.length, '{{count}} claim', '{{count}} claims');
  const said = levels.length === 0 ? counted : t('{{counted}}: {{levels}}', { counted, levels: levels.join(', ') });
  if (!context.appendix) return [{ text: `${said}.` }];
  return [
    { text: `${said}; ` },
    { text: t('see page '), link: evidenceAnchorOf(record) },
    { text: '', pageOf: evidenceAnchorOf(record) },
    { text: '.' },
  ];
}

/** More claims than this stand in a table. */
const MOST_IN_LINES = 8;

/** The claims a record rests on, each with its level, its grounds and what it is about; nothing where the appendix lists them. */
export function claimsOf(context: Context, record: AnyRecord): Block[] {
  const entries = record.data.evidence;
  if (context.appendix) return [];
  if (entries.length <= MOST_IN_LINES) return under(t('What this rests on'), evidenceLines(context, record));
  return [
    {
      kind: 'table',
      caption: t('What this rests on'),
      columns: [
        { label: t('Claim'), share: 0.52, align: 'start' },
        { label: t('Level'), share: 0.16, align: 'start' },
        { label: t('Source'), share: 0.32, align: 'start' },
      ],
      rows: entries.map((entry) => ({ cells: [claimOf(context, entry), orDash(levelOf(entry)), orDash(groundsOf(entry))] })),
      source: sourceOf(record, t('Evidence')),
    },
  ];
}

/** A line for each claim: the claim, then its level and grounds. */
const evidenceLines = (context: Context, record: AnyRecord): Block[] =>
  record.data.evidence.map((entry) => ({
    kind: 'paragraph',
    text: [
      ...claimOf(context, entry),
      {
        text: `${entry.cites.length === 0 ? ' ' : '\n'}${[levelOf(entry), groundsOf(entry)].filter((part) => part !== '').join(': ')}.`,
        tone: 'ink-3',
      },
    ],
    look: 'small',
    tone: 'ink-2',
    source: sourceOf(record, t('Evidence')),
  }));

export const levelOf = (entry: Evidence): string => (entry.level === null ? '' : t(EVIDENCE_LEVELS[entry.level]));

/** The claim, what it is about, and on lines of their own the quotes and values it cites. */
export function claimOf(context: Context, entry: Evidence): Span[] {
  const about = entry.about === null ? '' : codeOfReference(context, entry.about);
  return [{ text: entry.claim }, ...(about === '' ? [] : [{ text: ` (${about})` }]), ...citedLines(context, entry.cites)];
}

/** The marks of a claim that is not checked yet. */
export const DOUBT = '°';

/** Who answers for a record, below its title. */
export const ownerOf = (record: AnyRecord): Block[] =>
  record.data.owner.trim() === ''
    ? []
    : [
        {
          kind: 'paragraph',
          text: t('Owner: {{owner}}', { owner: record.data.owner }),
          look: 'small',
          source: sourceOf(record, t('Owner')),
        },
      ];

/** Who answers for a record and what it rests on, in one line. */
export function byline(context: Context, record: AnyRecord): Block[] {
  const rests = context.appendix ? restsOn(context, record) : [];
  if (rests.length === 0) return ownerOf(record);
  const owner = record.data.owner.trim();
  const spans: Span[] = [...(owner === '' ? [] : [{ text: t('Owner: {{owner}}. ', { owner }) }]), { text: t('Rests on ') }, ...rests];
  return [{ kind: 'paragraph', text: spans, look: 'small', source: sourceOf(record, t('Owner')) }];
}

/** Owner and evidence at a record's end. */
export const footOf = (context: Context, record: AnyRecord): Block[] => [...byline(context, record), ...claimsOf(context, record)];

/**
 * A plain table, nothing without rows.
 * @param shares of the width; without them the first column has half as much room again
 */
export function plainTable(
  caption: string,
  source: Source,
  head: readonly string[],
  rows: readonly (readonly Inline[])[],
  shares?: readonly number[],
): Block[] {
  if (rows.length === 0) return [];
  const share = 1 / (head.length + 0.5);
  return [
    {
      kind: 'table',
      caption,
      columns: head.map((label, index) => ({ label, share: shares?.[index] ?? (index === 0 ? share * 1.5 : share), align: 'start' })),
      rows: rows.map((cells) => ({ cells: cells.map(orDash) })),
      source,
      ...(shares ? { dense: true } : {}),
    },
  ];
}

/** A name in full, below the heading that had to cut it. */
export const whole = (text: string, source: Source): Block[] => (isLong(text) ? paragraphs(text, source) : []);
