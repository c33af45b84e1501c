import { assumptionShare, type Share } from '../../analysis/evidence.ts';
import { MOST_ROWS, rowsOfPicture, tracePicture } from '../../charts/trace-picture.ts';
import type { Finding, Severity, WaivedFinding } from '../../checks/model.ts';
import { formatDate } from '../../format.ts';
import { EVIDENCE_LEVELS } from '../../frameworks/define.ts';
import { frameworkOf } from '../../frameworks/index.ts';
import { plural, t } from '../../i18n.ts';
import {
  type Column,
  coverageOf,
  lineSentence,
  linesOf,
  lineThrough,
  type NodeKey,
  SECOND_LINE,
  type TraceGraph,
  traceSummary,
} from '../../trace/index.ts';
import { anchorOf, type Context, orDash, shortened } from '../context.ts';
import type { Block, Inline, Span } from '../model.ts';
import { bullets, sentence, under } from '../pieces.ts';

/** How it holds together: the lines from who is served to what is reached, the checks, and what it all rests on. */
export const together = (context: Context): Block[] => [...throughline(context), ...checked(context), ...rests(context)];

/** Columns that stand side by side on a page with letters that can be read; the reliever leads from the one to the other. */
const WHO: readonly Column[] = ['segment', 'persona', 'pain', 'reliever'];
const HOW: readonly Column[] = ['reliever', 'tactic', 'touchpoint', 'metric', 'objective'];

function throughline(context: Context): Block[] {
  const { graph } = context;
  if (graph.nodes.size === 0) return [sentence(t('There is nothing yet that could hang together.'), 'lead')];
  const best = linesOf(graph)[0] ?? [];
  const open = plural(graph.openEnds.length, 'one open end', '{{count}} open ends');
  const pictures = [
    ...picture(context, t('Who has which pain, and what answers it'), WHO, best),
    ...picture(context, t('What carries it, where it is felt, and what it serves'), HOW, best),
    ...picture(context, t('What was found, what follows from it, and what is undertaken'), SECOND_LINE, []),
  ];
  return [
    { kind: 'heading', level: 2, text: t('The throughline'), look: 'action', anchor: 'throughline' },
    sentence(t('{{summary}}; {{open}}.', { summary: traceSummary(graph), open }), 'lead'),
    ...(best.length > 1 ? [{ kind: 'paragraph', look: 'quote', text: sentenceOf(context, best) } as const] : []),
    ...coverage(context),
    ...openEnds(context),
    ...pictures,
  ];
}

/** The line in words, each name leading to its page. */
function sentenceOf({ graph, records, shown }: Context, line: readonly NodeKey[]): Span[] {
  return lineSentence(graph, records, line).map(({ text, node }): Span => {
    const record = node === undefined ? undefined : graph.nodes.get(node)?.reference.record;
    if (record === undefined) return { text };
    return shown.has(record) ? { text, link: anchorOf({ id: record }) } : { text };
  });
}

/** A part of the throughline; where it is too high for a page, a picture for each persona, and else the words. */
function picture(context: Context, head: string, columns: readonly Column[], line: readonly NodeKey[]): Block[] {
  const { graph } = context;
  if (!leadsOn(graph, columns)) return [];
  const caption = line.length > 1 ? t('The thick line is the one told above. Dashed: what is missing.') : t('Dashed: what is missing.');
  if (rowsOfPicture(graph, columns) <= MOST_ROWS)
    return under(head, [{ kind: 'figure', chart: tracePicture(graph, columns, { line }), caption }]);
  const parts = [...graph.nodes.values()]
    .filter(({ column }) => column === 'persona')
    .map((persona) => ({ persona, part: partOf(graph, persona.key) }))
    .filter(({ part }) => leadsOn(part, columns) && rowsOfPicture(part, columns) <= MOST_ROWS);
  if (parts.length === 0 || columns === SECOND_LINE) {
    return under(head, [sentence(t('Too many to be drawn on a page; coverage and open ends are listed.'), 'small')]);
  }
  return under(
    head,
    parts.flatMap(({ persona, part }): Block[] => [
      { kind: 'heading', level: 3, text: shortened(persona.label), look: 'list' },
      { kind: 'figure', chart: tracePicture(part, columns, { line }), caption },
    ]),
  );
}

/** True when there is more to draw than the last column. */
const leadsOn = ({ nodes }: TraceGraph, columns: readonly Column[]): boolean =>
  [...nodes.values()].some(({ column }) => columns.slice(0, -1).includes(column));

/** The graph with the line of one node alone. */
function partOf(graph: TraceGraph, key: NodeKey): TraceGraph {
  const { nodes: kept, edges } = lineThrough(graph, key);
  const within = (all: TraceGraph['next']): TraceGraph['next'] =>
    new Map([...kept].map((node) => [node, (all.get(node) ?? []).filter((edge) => edges.has(edge))]));
  return {
    nodes: new Map([...graph.nodes].filter(([node]) => kept.has(node))),
    edges: graph.edges.filter((edge) => edges.has(edge)),
    next: within(graph.next),
    previous: within(graph.previous),
    openEnds: graph.openEnds.filter(({ node }) => kept.has(node)),
  };
}

/** Orphans that are named in a row. */
const MOST_NAMED = 4;

function coverage({ graph }: Context): Block[] {
  const rows = coverageOf(graph).filter(({ total }) => total > 0);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('Coverage'),
      dense: true,
      columns: [
        { label: '', share: 0.3, align: 'start' },
        { label: t('Covered'), share: 0.12, align: 'end' },
        { label: t('Share'), share: 0.1, align: 'end' },
        { label: t('Still open'), share: 0.48, align: 'start' },
      ],
      rows: rows.map(({ label, covered, total, orphans }) => {
        const names = orphans.slice(0, MOST_NAMED).map((key) => shortened(graph.nodes.get(key)?.label ?? '', 60));
        const more = orphans.length - names.length;
        const listed = more > 0 ? [...names, plural(more, 'one more', '{{count}} more')] : names;
        return {
          cells: [
            label,
            t('{{covered}} of {{total}}', { covered, total }),
            `${Math.round((100 * covered) / total)}%`,
            orDash(listed.join('; ')),
          ],
        };
      }),
    },
  ];
}

/** Open ends that are listed: the heaviest. */
const MOST_ENDS = 7;

function openEnds({ graph }: Context): Block[] {
  const listed = graph.openEnds.slice(0, MOST_ENDS);
  const more = graph.openEnds.length - listed.length;
  const items = listed.map(
    ({ node, words }): Inline => [{ text: shortened(graph.nodes.get(node)?.label ?? ''), bold: true }, { text: ` ${words}.` }],
  );
  if (items.length === 0) return under(t('Open ends'), [sentence(t('Every line is whole.'))]);
  return under(t('Open ends, the heaviest first'), [
    ...bullets(items),
    ...(more > 0 ? [sentence(plural(more, 'And one more.', 'And {{count}} more.'), 'small')] : []),
  ]);
}

const SEVERITY_WORDS: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: '{{count}} error', many: '{{count}} errors' },
  warning: { one: '{{count}} warning', many: '{{count}} warnings' },
  hint: { one: '{{count}} hint', many: '{{count}} hints' },
};
const SEVERITY_LABELS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', hint: 'Hint' };
const SEVERITY_TONES = { error: 'threat', warning: 'weakness', hint: 'ink-3' } as const;
const SEVERITY_ORDER = ['error', 'warning', 'hint'] as const;

function checked({ findings }: Context): Block[] {
  const { open, waived, counts } = findings;
  const said = SEVERITY_ORDER.filter((severity) => counts[severity] > 0).map((severity) =>
    plural(counts[severity], SEVERITY_WORDS[severity].one, SEVERITY_WORDS[severity].many),
  );
  return [
    { kind: 'heading', level: 2, text: t('What the checks say'), look: 'action', anchor: 'checks' },
    sentence(
      said.length === 0
        ? t('No check has anything to say.')
        : t('{{counts}} open; {{waived}}.', { counts: said.join(', '), waived: plural(waived.length, 'one waived', '{{count}} waived') }),
    ),
    ...(open.length === 0 ? [] : [findingsTable(open)]),
    ...(waived.length === 0 ? [] : [waivedTable(waived)]),
  ];
}

const findingsTable = (open: readonly Finding[]): Block => ({
  kind: 'table',
  caption: t('Open findings'),
  dense: true,
  columns: [
    { label: '', share: 0.12, align: 'start' },
    { label: t('Finding'), share: 0.5, align: 'start' },
    { label: t('Why it matters'), share: 0.38, align: 'start' },
  ],
  rows: open.map(({ severity, sentence: words, why }, index) => ({
    cells: [
      open[index - 1]?.severity === severity ? '' : [{ text: t(SEVERITY_LABELS[severity]), bold: true, tone: SEVERITY_TONES[severity] }],
      shortened(words, 400),
      [{ text: why, tone: 'ink-3' }],
    ],
  })),
});

const waivedTable = (waived: readonly WaivedFinding[]): Block => ({
  kind: 'table',
  caption: t('Waived, with the reason'),
  dense: true,
  columns: [
    { label: t('Finding'), share: 0.48, align: 'start' },
    { label: t('Reason'), share: 0.38, align: 'start' },
    { label: t('On'), share: 0.14, align: 'start' },
  ],
  rows: waived.map(({ sentence: words, reason, on }) => ({
    cells: [shortened(words, 400), orDash(reason), on === null ? '–' : formatDate(on)],
  })),
});

function rests({ records, today }: Context): Block[] {
  const share = assumptionShare(records, today);
  const heading: Block = { kind: 'heading', level: 2, text: t('What it rests on'), look: 'action', anchor: 'rests-on' };
  if (share.percent === null) return [heading, sentence(t('Nothing is claimed yet.'))];
  const cells = (label: string, { claims, levels, expired, percent }: Share): Inline[] => [
    label,
    String(claims),
    String(levels.validated),
    String(levels.partial),
    String(levels.assumption),
    String(expired),
    percent === null ? '–' : `${percent}%`,
  ];
  return [
    heading,
    sentence(t('{{percent}}% of this strategy rests on assumptions.', { percent: share.percent }), 'lead'),
    sentence(t('A record without evidence counts as one assumption; evidence past its date is an assumption again.'), 'small'),
    {
      kind: 'table',
      caption: t('Claims by framework'),
      dense: true,
      columns: [
        { label: t('Framework'), share: 0.3, align: 'start' },
        { label: t('Claims'), share: 0.1, align: 'end' },
        { label: t(EVIDENCE_LEVELS.validated), share: 0.13, align: 'end' },
        { label: t(EVIDENCE_LEVELS.partial), share: 0.1, align: 'end' },
        { label: t(EVIDENCE_LEVELS.assumption), share: 0.14, align: 'end' },
        { label: t('Expired'), share: 0.11, align: 'end' },
        { label: t('Assumed'), share: 0.12, align: 'end' },
      ],
      rows: [
        ...share.byKind.map((own) => ({ cells: cells(t(frameworkOf(own.kind).plural), own) })),
        { cells: cells(t('All'), share), strong: true },
      ],
    },
  ];
}
