import { assumptionShare } from '../../analysis/evidence.ts';
import { completenessOfRecord, type Gap } from '../../completeness.ts';
import { formatDate, formatNumber } from '../../format.ts';
import { frameworkOf, ownKinds } from '../../frameworks/index.ts';
import { plural, t } from '../../i18n.ts';
import { type AnyRecord, recordsOf } from '../../records.ts';
import { type Context, evidenceAnchorOf, join, linkTo, orDash, ordered, shortened, sourceOf } from '../context.ts';
import type { Block, Inline, Span } from '../model.ts';
import { bullets, claimOf, levelOf, sentence } from '../pieces.ts';

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

/** How many claims count as assumptions on the day, records that cite nothing included. `today` is YYYY-MM-DD. */
export const assumptionsOf = (records: readonly AnyRecord[], today: string): number => assumptionShare(records, today).assumed;

/** Gaps and assumptions, said openly. */
export function gaps(context: Context): Block[] {
  const found = gapsOf(context.records);
  const assumptions = assumptionsOf(context.records, context.today);
  const count = found.reduce((sum, { gaps: list }) => sum + list.length, 0);
  const missingKinds = ownKinds
    .filter((kind) => kind !== 'metric' && frameworkOf(kind).optional !== true && recordsOf(context.records, kind).length === 0)
    .map((kind) => t(frameworkOf(kind).plural));
  return [
    sentence(
      t('{{gaps}} and {{assumptions}}.', {
        gaps: plural(count, '{{count}} gap', '{{count}} gaps'),
        assumptions: plural(assumptions, '{{count}} assumption', '{{count}} assumptions'),
      }),
      'lead',
    ),
    { kind: 'heading', level: 2, text: t('Gaps'), look: 'action', anchor: 'gaps' },
    ...(missingKinds.length > 0 ? [sentence(t('Not begun: {{kinds}}.', { kinds: missingKinds.join(', ') }))] : []),
    ...(count === 0
      ? [sentence(t('Every required field of the records is filled in.'))]
      : found.flatMap((entry) => gapsOfRecord(context, entry))),
    ...evidence(context, assumptions),
  ];
}

function gapsOfRecord(context: Context, { record, gaps: list }: RecordGaps): Block[] {
  const head: Span[] = [
    { ...linkTo(context, record), bold: true },
    { text: `  ${t(frameworkOf(record.kind).singular)}`, tone: 'ink-3' },
  ];
  return [{ kind: 'paragraph', text: head, look: 'body', source: sourceOf(record) }, ...bullets(list.map(gapSentence), sourceOf(record))];
}

/** Every claim under the record it belongs to, assumptions first: how firm it is, where it comes from and how long it holds. */
function evidence(context: Context, assumptions: number): Block[] {
  const all = ordered(context.records);
  const resting = all.filter((record) => record.data.evidence.length > 0);
  const silent = all.filter((record) => record.data.evidence.length === 0);
  const firmness = (entry: Claim): number => (entry.level === 'assumption' ? 0 : 1);
  return [
    { kind: 'heading', level: 2, text: t('Assumptions and evidence'), look: 'action', anchor: 'evidence' },
    sentence(
      assumptions === 0
        ? t('No claim is marked as an assumption.')
        : plural(
            assumptions,
            'One claim is an assumption until it is checked.',
            '{{count}} claims are assumptions until they are checked.',
          ),
    ),
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: [
              { text: t('Counted among them, because they cite nothing: ') },
              ...join(silent.map((record) => linkTo(context, record))),
              { text: '.' },
            ],
            look: 'body',
          } satisfies Block,
        ]),
    ...(resting.length === 0 ? [] : [evidenceTable(context, resting, firmness)]),
  ];
}

type Claim = AnyRecord['data']['evidence'][number];

const evidenceTable = (context: Context, resting: readonly AnyRecord[], firmness: (entry: Claim) => number): Block => ({
  kind: 'table',
  caption: t('Evidence'),
  columns: [
    { label: t('Claim'), share: 0.46, align: 'start' },
    { label: t('Level'), share: 0.12, align: 'start' },
    { label: t('Source'), share: 0.235, align: 'start' },
    { label: t('n'), share: 0.075, align: 'end' },
    { label: t('Valid until'), share: 0.11, align: 'start' },
  ],
  rows: resting.flatMap((record) => {
    const claims = [...record.data.evidence].sort((a, b) => firmness(a) - firmness(b));
    const [first, ...more] = claims;
    const anchor = evidenceAnchorOf(record);
    const name = { ...linkTo(context, record), bold: true };
    const source = sourceOf(record, t('Evidence'));
    if (!first) return [];
    // A single claim has its record's name on its own row.
    if (more.length === 0) {
      const [claim = '', ...rest] = cellsOf(context, first);
      const said: Inline = [name, { text: ': ' }, ...(typeof claim === 'string' ? [{ text: claim }] : claim)];
      return [{ cells: [said, ...rest], anchor, source }];
    }
    return [
      { cells: [[name]], strong: true, anchor, source: sourceOf(record) },
      ...claims.map((entry) => ({ cells: cellsOf(context, entry), source })),
    ];
  }),
});

const cellsOf = (context: Context, entry: Claim): Inline[] => {
  const level = levelOf(entry);
  return [
    claimOf(context, entry),
    entry.level === 'assumption' ? [{ text: level, bold: true }] : orDash(level),
    orDash([entry.source, entry.date === null ? '' : formatDate(entry.date)].filter((part) => part !== '').join(', ')),
    entry.sampleSize === null ? '–' : formatNumber(entry.sampleSize),
    entry.expires === null ? '–' : formatDate(entry.expires),
  ];
};
