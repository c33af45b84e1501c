import {
  costsOf,
  EFFORT_ORDER,
  EFFORT_QUADRANTS,
  effortPriorities,
  type Initiative,
  initiativeCode,
  RACI_FAULTS,
  raciFaults,
  STAGES,
  timelineRows,
} from '../../analysis/roadmap.ts';
import { impactEffortChart } from '../../charts/impact-effort.ts';
import { initiativesTimeline } from '../../charts/timeline.ts';
import { formatDate } from '../../format.ts';
import { WORK_STATUSES } from '../../frameworks/define.ts';
import { CYCLE_STAGES } from '../../frameworks/roadmap.ts';
import { DIMENSIONS } from '../../frameworks/servqual.ts';
import { plural, t } from '../../i18n.ts';
import type { RecordOf } from '../../records.ts';
import { anchorOf, type Context, codeOfReference, join, money, namesOfReferences, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { closely, facts, footOf, plainTable, sentence, under } from '../pieces.ts';

type Roadmap = RecordOf<'roadmap'>;

/** What is undertaken: which of it first, why and what for, when, by whom, and what was learnt. */
export function roadmapPages(context: Context, roadmap: Roadmap): Block[] {
  const { data } = roadmap;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: t('Roadmap'),
    look: 'action',
    anchor: anchorOf(roadmap),
    source: sourceOf(roadmap),
  };
  if (data.initiatives.length === 0) {
    return [heading, sentence(t('No initiatives yet.')), ...alsoNoted(context, roadmap, ['initiatives']), ...footOf(context, roadmap)];
  }
  return [
    heading,
    sentence(overview(context, roadmap), 'lead'),
    ...plot(roadmap),
    initiativesTable(context, roadmap),
    ...timelines(context, roadmap),
    ...raciTable(roadmap),
    ...cycles(roadmap),
    ...alsoNoted(context, roadmap, ['initiatives']),
    ...footOf(context, roadmap),
  ];
}

const horizonOf = (context: Context) => context.brief?.data.horizon ?? { start: null, end: null };

/** "6 initiatives cost £41,000: 2 quick wins, 3 major projects." */
function overview(context: Context, { data }: Roadmap): string {
  const { rated } = effortPriorities(data);
  const { total, unknown } = costsOf(data, horizonOf(context));
  const parts = EFFORT_ORDER.flatMap((quadrant) => {
    const count = rated.filter((initiative) => initiative.quadrant === quadrant).length;
    return count === 0 ? [] : [`${t(EFFORT_QUADRANTS[quadrant]).toLowerCase()} ${count}`];
  });
  const counted = plural(data.initiatives.length, 'One initiative', '{{count}} initiatives');
  const cost = total === 0 ? '' : t(', {{sum}} in all', { sum: money(context, total) });
  const open = unknown === 0 || total === 0 ? '' : ` ${plural(unknown, 'One has no cost yet.', '{{count}} have no cost yet.')}`;
  return `${counted}${cost}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.${open}`;
}

function plot(roadmap: Roadmap): Block[] {
  const { rated, unrated } = effortPriorities(roadmap.data);
  if (rated.length === 0) return [];
  return under(t('What comes first'), [
    { kind: 'figure', chart: impactEffortChart(rated).chart, source: sourceOf(roadmap, t('Initiatives')) },
    ...(unrated.length === 0
      ? []
      : [
          sentence(
            plural(
              unrated.length,
              'One initiative is not rated yet, so that it has no place.',
              '{{count}} initiatives are not rated yet, so that they have no place.',
            ),
            'small',
          ),
        ]),
  ]);
}

const initiativesTable = (context: Context, roadmap: Roadmap): Block => ({
  kind: 'table',
  caption: t('Initiatives, rated by impact / effort / confidence'),
  dense: true,
  columns: [
    { label: '', share: 0.06, align: 'start' },
    { label: t('Initiative'), share: 0.5, align: 'start' },
    { label: t('Rated'), share: 0.1, align: 'start' },
    { label: t('When'), share: 0.24, align: 'start' },
    { label: t('Cost'), share: 0.1, align: 'end' },
  ],
  rows: roadmap.data.initiatives.map((initiative, index) => ({
    cells: [
      [{ text: initiativeCode(index), bold: true }],
      [{ text: initiative.title, bold: true }, ...reasonsOf(context, initiative)],
      [initiative.impact, initiative.effort, initiative.confidence].map((value) => value ?? '–').join(' / '),
      whenOf(initiative),
      money(context, initiative.cost),
    ],
  })),
  source: sourceOf(roadmap, t('Initiatives')),
});

/** Below the title: what it comes from and which objectives it supports. */
function reasonsOf(context: Context, initiative: Initiative): Span[] {
  const from = join(namesOfReferences(context, initiative.from), '; ')
    .map(({ text }) => text)
    .join('');
  const dimension = initiative.dimension === null ? '' : t(DIMENSIONS[initiative.dimension]);
  const supports = initiative.supports.flatMap((objective) => codeOfReference(context, objective) || []).join(', ');
  const reasons = [from, dimension].filter((part) => part !== '').join('; ');
  return [
    {
      text: `\n${reasons === '' ? t('Comes from nothing yet') : t('From: {{reasons}}', { reasons: shortened(reasons, 300) })}`,
      tone: 'ink-3',
    },
    ...(supports === '' ? [] : [{ text: `\n${t('Supports: {{objectives}}', { objectives: supports })}`, tone: 'ink-3' as const }]),
  ];
}

function whenOf({ start, end, status, reviewDate }: Initiative): Inline {
  const days = [start, end].map((day) => (day === null ? '…' : formatDate(day)));
  const below = [
    status === null ? '' : t(WORK_STATUSES[status]),
    reviewDate === null ? '' : t('review {{day}}', { day: formatDate(reviewDate) }),
  ].filter((part) => part !== '');
  return [
    { text: start === null && end === null ? t('no dates yet') : days.join(' – ') },
    ...(below.length === 0 ? [] : [{ text: `\n${below.join(', ')}`, tone: 'ink-3' as const }]),
  ];
}

const ROWS_A_CHART = 32;

/** The timeline on as many charts as it takes. */
function timelines(context: Context, roadmap: Roadmap): Block[] {
  const horizon = horizonOf(context);
  const rows = timelineRows(roadmap.data, horizon);
  if (rows.every(({ days }) => days === null)) return [];
  const charts: Block[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_CHART) {
    const chart = initiativesTimeline([{ label: '', rows: rows.slice(from, from + ROWS_A_CHART) }], { horizon, today: context.today });
    charts.push({ kind: 'figure', chart, source: sourceOf(roadmap, t('Initiatives')) });
  }
  return under(t('When it happens'), charts);
}

/** Who does what; what is wrong with it stands in its row. */
function raciTable(roadmap: Roadmap): Block[] {
  const names = (list: readonly string[]): string => list.filter((name) => name.trim() !== '').join(', ');
  return plainTable(
    t('Who does what (RACI)'),
    sourceOf(roadmap, t('Initiatives')),
    ['', t('Responsible'), t('Accountable'), t('Consulted'), t('Informed')],
    roadmap.data.initiatives.map((initiative, index): Inline[] => {
      const { raci } = initiative;
      const faults = raciFaults(initiative).map((fault) => t(RACI_FAULTS[fault]));
      const accountable: Span[] = [
        ...(raci.accountable.trim() === '' ? [] : [{ text: raci.accountable }]),
        ...(faults.length === 0
          ? []
          : [{ text: `${raci.accountable.trim() === '' ? '' : '\n'}${faults.join(', ')}`, tone: 'threat' as const }]),
      ];
      return [
        [{ text: initiativeCode(index), bold: true }],
        names(raci.responsible),
        accountable,
        names(raci.consulted),
        names(raci.informed),
      ];
    }),
    [0.06, 0.24, 0.24, 0.23, 0.23],
  );
}

/** What is written down of the turns of the cycle, step by step. */
function cycles(roadmap: Roadmap): Block[] {
  const source = sourceOf(roadmap, t('Plan, do, check, act'));
  const rows = roadmap.data.initiatives.flatMap((initiative, index) =>
    STAGES.map((stage) => ({ label: `${initiativeCode(index)} ${t(CYCLE_STAGES[stage])}`, value: initiative.cycle[stage] })),
  );
  return under(t('Plan, do, check, act'), closely(facts(rows, source, 64)));
}
