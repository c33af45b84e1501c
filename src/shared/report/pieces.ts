import { formatDate, formatNumber } from '../format.ts';
import { EVIDENCE_LEVELS } from '../frameworks/define.ts';
import { t } from '../i18n.ts';
import type { AnyRecord } from '../records.ts';
import { type Context, isLong, join, nameOfReference, orDash, sourceOf } from './context.ts';
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

/** A bullet list; nothing when it is empty. */
export const bullets = (items: readonly Inline[], source?: Source): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items, ordered: false, ...(source ? { source } : {}) }];

/** Blocks under a section head; nothing when there are none. */
export const under = (head: string, blocks: readonly Block[], eyebrow?: string): Block[] =>
  blocks.length === 0 ? [] : [section(head, eyebrow), ...blocks];

/** A chapter that opens with its title. */
export const chapter = (id: string, number: string, title: string, blocks: readonly Block[]): Chapter => ({
  number,
  title,
  anchor: `chapter-${id}`,
  blocks: [{ kind: 'heading', level: 1, text: title, look: 'chapter', anchor: `chapter-${id}` }, ...blocks],
});

type Evidence = AnyRecord['data']['evidence'][number];

/** "Assumption. Interviews, 12 Jun 2026, n = 8, valid until 1 Jun 2027." */
function groundsOf(entry: Evidence): string {
  const parts = [
    entry.source,
    entry.date === null ? '' : formatDate(entry.date),
    entry.sampleSize === null ? '' : t('n = {{n}}', { n: formatNumber(entry.sampleSize) }),
    entry.expires === null ? '' : t('valid until {{date}}', { date: formatDate(entry.expires) }),
  ].filter((part) => part !== '');
  return parts.join(', ');
}

/** More claims than this stand in a table. */
const MOST_IN_LINES = 8;

/** What a record rests on, each claim with its level, its grounds and what it is about. */
export function evidenceOf(context: Context, record: AnyRecord): Block[] {
  const entries = record.data.evidence;
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
export const evidenceLines = (context: Context, record: AnyRecord): Block[] =>
  record.data.evidence.map((entry) => ({
    kind: 'paragraph',
    text: [
      ...claimOf(context, entry),
      { text: ` ${[levelOf(entry), groundsOf(entry)].filter((part) => part !== '').join(': ')}.`, tone: 'ink-3' },
    ],
    look: 'small',
    tone: 'ink-2',
    source: sourceOf(record, t('Evidence')),
  }));

const levelOf = (entry: Evidence): string => (entry.level === null ? '' : t(EVIDENCE_LEVELS[entry.level]));

export function claimOf(context: Context, entry: Evidence): Span[] {
  const about = entry.about === null ? undefined : nameOfReference(context, entry.about);
  return [{ text: entry.claim }, ...(about ? join([{ text: ' (' }, { text: about.text }, { text: ')' }], '') : [])];
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

/** A plain table whose first column has half as much room again; nothing without rows. */
export function plainTable(caption: string, source: Source, head: readonly string[], rows: readonly (readonly Inline[])[]): Block[] {
  if (rows.length === 0) return [];
  const share = 1 / (head.length + 0.5);
  return [
    {
      kind: 'table',
      caption,
      columns: head.map((label, index) => ({ label, share: index === 0 ? share * 1.5 : share, align: 'start' })),
      rows: rows.map((cells) => ({ cells: cells.map(orDash) })),
      source,
    },
  ];
}

/** A name in full, below the heading that had to cut it. */
export const whole = (text: string, source: Source): Block[] => (isLong(text) ? paragraphs(text, source) : []);
