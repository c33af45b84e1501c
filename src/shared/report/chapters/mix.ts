import { activePs, type Budget, budgetOf, type Tactic } from '../../analysis/mix.ts';
import { budgetByP, budgetByQuarter } from '../../charts/budget.ts';
import { type PlottedTactic, tacticsTimeline } from '../../charts/tactics-timeline.ts';
import { formatDate } from '../../format.ts';
import { WORK_STATUSES } from '../../frameworks/define.ts';
import { marketingMix as framework, MIX_SCOPES, type P, PRICE_APPROACHES, PS } from '../../frameworks/marketing-mix.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, money, nameOf, nameOfReference, namesOfReferences, orDash, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block, Inline, Span } from '../model.ts';
import { bullets, type FactRow, facts, footOf, paragraphs, plainTable, section, sentence, under, whole } from '../pieces.ts';

type Mix = RecordOf<'marketing-mix'>;

/** A marketing mix: the budget, each P, the tactics and when they run. */
export function mixPages(context: Context, mix: Mix): Block[] {
  const { data } = mix;
  const budget = budgetOf(data);
  const ps = activePs(data);
  return [
    {
      kind: 'heading',
      level: 2,
      text: nameOf(mix),
      look: 'action',
      eyebrow: t('Marketing mix'),
      anchor: anchorOf(mix),
      source: sourceOf(mix),
    },
    ...whole(data.title, sourceOf(mix)),
    sentence(budgetSentence(context, mix, budget), 'lead'),
    budgetTable(context, budget),
    { kind: 'figure', chart: budgetByP(budget.byP, currencyOf(context)), caption: t('Pale: budget. Solid: what the tactics cost.') },
    ...ps.flatMap((p) => pPages(context, mix, p)),
    ...tacticsTable(context, mix),
    ...quarters(context, mix, budget),
    ...timelines(context, mix),
    ...alsoNoted(context, mix, ['title', 'scope', 'totalBudget', 'tactics', ...ps]),
    ...footOf(context, mix),
  ];
}

const currencyOf = (context: Context): string | null => context.brief?.data.currency ?? null;

function budgetSentence(context: Context, mix: Mix, budget: Budget): string {
  const scope = mix.data.scope === null ? '' : `${t(MIX_SCOPES[mix.data.scope])}. `;
  const tactics = plural(mix.data.tactics.length, 'One tactic costs', '{{count}} tactics cost');
  const sum = money(context, budget.cost);
  if (budget.total === null) return `${scope}${t('{{tactics}} {{sum}}; the total budget is not set yet.', { tactics, sum })}`;
  const rest = budget.total - budget.cost;
  const left = rest >= 0 ? t('{{sum}} is left', { sum: money(context, rest) }) : t('{{sum}} is missing', { sum: money(context, -rest) });
  return `${scope}${t('{{tactics}} {{sum}} of a budget of {{total}}; {{left}}.', { tactics, sum, total: money(context, budget.total), left })}`;
}

function budgetTable(context: Context, budget: Budget): Block {
  const row = (label: string, given: number | null, cost: number, strong = false) => ({
    cells: [label, money(context, given), money(context, cost), given === null ? '–' : signed(context, given - cost)],
    ...(strong ? { strong } : {}),
  });
  return {
    kind: 'table',
    caption: t('Budget'),
    columns: [
      { label: t('P'), share: 0.4, align: 'start' },
      { label: t('Budget'), share: 0.2, align: 'end' },
      { label: t('Tactics'), share: 0.2, align: 'end' },
      { label: t('Left'), share: 0.2, align: 'end' },
    ],
    rows: [
      ...budget.byP.map(({ p, budget: given, cost }) => row(t(PS[p]), given, cost)),
      ...(budget.unassigned > 0 ? [row(t('Under no P in use'), null, budget.unassigned)] : []),
      row(t('Given to the Ps'), budget.allocated, budget.cost, true),
      ...(budget.total === null ? [] : [row(t('Total budget'), budget.total, budget.cost, true)]),
    ],
  };
}

/** Money that may be short: with a minus sign in front. */
const signed = (context: Context, minor: number): string => (minor < 0 ? `−${money(context, -minor)}` : money(context, minor));

function pPages(context: Context, mix: Mix, p: P): Block[] {
  const { objective } = mix.data[p];
  const source = sourceOf(mix, t(PS[p]));
  const details = detailsOf(context, mix, p, source);
  if (objective.trim() === '' && details.length === 0) return [];
  return [{ kind: 'heading', level: 3, text: t(PS[p]), look: 'list', source }, ...paragraphs(objective, source), ...details];
}

function detailsOf(context: Context, mix: Mix, p: P, source: ReturnType<typeof sourceOf>): Block[] {
  const { data } = mix;
  const rows = (entries: readonly FactRow[]): Block[] => facts(entries, source);
  switch (p) {
    case 'product':
      return [
        ...rows([
          { label: t('Core product'), value: data.product.core },
          { label: t('Actual product'), value: data.product.actual },
          { label: t('Augmented product'), value: data.product.augmented },
        ]),
        ...under(t('Product roadmap'), bullets(data.product.roadmap, source)),
      ];
    case 'price':
      return [
        ...rows([
          { label: t('Approach'), value: data.price.approach === null ? '' : t(PRICE_APPROACHES[data.price.approach]) },
          { label: t('Perceived value'), value: data.price.perceivedValue },
        ]),
        ...plainTable(
          t('Price points'),
          source,
          [t('Name'), t('Price')],
          data.price.points.map((point) => [point.name, money(context, point.price)]),
        ),
      ];
    case 'place':
      return rows([
        { label: t('Channels'), value: plainly(namesOfReferences(context, data.place.channels)) },
        { label: t('Coverage'), value: data.place.coverage },
        { label: t('Logistics'), value: data.place.logistics },
      ]);
    case 'promotion':
      return [
        ...rows([
          { label: t('Message'), value: data.promotion.message },
          { label: t('Call to action'), value: data.promotion.callToAction },
        ]),
        ...channelMix(context, mix, source),
      ];
    case 'people':
      return rows([{ label: t('Roles and skills'), value: data.people.roles }]);
    case 'process':
      return rows([{ label: t('Service process'), value: data.process.steps }]);
    case 'physicalEvidence':
      return rows([{ label: t('Places and cues'), value: data.physicalEvidence.cues }]);
  }
}

const plainly = (spans: readonly Span[]): string => spans.map(({ text }) => text).join(', ');

function channelMix(context: Context, mix: Mix, source: ReturnType<typeof sourceOf>): Block[] {
  const { channelMix: shares, budget } = mix.data.promotion;
  const { channelMix: sum } = budgetOf(mix.data);
  const names = shares.map((share) => [
    share.channel === null ? '' : plainly(namesOfReferences(context, [share.channel])),
    money(context, share.budget),
  ]);
  const off = shares.length > 0 && budget !== null && sum !== budget;
  return [
    ...plainTable(t('Channel mix'), source, [t('Channel'), t('Budget')], names),
    ...(off
      ? [
          sentence(
            t('The channel mix adds up to {{sum}}, the promotion budget is {{budget}}.', {
              sum: money(context, sum),
              budget: money(context, budget),
            }),
            'small',
          ),
        ]
      : []),
  ];
}

interface CodedTactic extends Tactic {
  readonly code: string;
}

/** Tactics in the order of the Ps, each with the code of its place in the person's own list. */
function tacticsOf(mix: Mix): CodedTactic[] {
  const order = Object.keys(PS);
  const place = (p: P | null): number => (p === null ? order.length : order.indexOf(p));
  return mix.data.tactics
    .map((tactic, index) => ({ ...tactic, code: itemCode(framework.fields.tactics, index) }))
    .sort((a, b) => place(a.p) - place(b.p));
}

function tacticsTable(context: Context, mix: Mix): Block[] {
  const tactics = tacticsOf(mix);
  if (tactics.length === 0) return [sentence(t('No tactics yet.'))];
  return [
    {
      kind: 'table',
      caption: t('Tactics'),
      columns: [
        { label: '', share: 0.06, align: 'start' },
        { label: t('Tactic'), share: 0.55, align: 'start' },
        { label: t('Owner'), share: 0.12, align: 'start' },
        { label: t('When'), share: 0.17, align: 'start' },
        { label: t('Cost'), share: 0.1, align: 'end' },
      ],
      rows: tactics.flatMap((tactic, at) => {
        const head =
          tactics[at - 1]?.p === tactic.p && at > 0
            ? []
            : [{ cells: ['', tactic.p === null ? t('No P chosen') : t(PS[tactic.p])], strong: true }];
        return [...head, { cells: cellsOf(context, tactic) }];
      }),
      source: sourceOf(mix, t('Tactics')),
    },
  ];
}

const cellsOf = (context: Context, tactic: CodedTactic): Inline[] => [
  [{ text: tactic.code, bold: true }],
  [{ text: tactic.statement }, { text: detailsOfTactic(context, tactic), tone: 'ink-3' }],
  orDash(tactic.owner),
  whenOf(tactic),
  money(context, tactic.cost),
];

/** Below the statement: whom it is for, what it carries, how it is measured. */
function detailsOfTactic(context: Context, tactic: Tactic): string {
  const carries = plainly(namesOfReferences(context, tactic.answers));
  const metric = tactic.metric === null ? undefined : nameOfReference(context, tactic.metric);
  const segments = plainly(namesOfReferences(context, tactic.segments));
  const parts = [
    segments === '' ? '' : t('For {{segments}}', { segments }),
    carries === '' ? '' : t('carries {{answers}}', { answers: carries }),
    metric ? t('measured by {{metric}}', { metric: metric.text }) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `\n${capital(parts.join('; '))}`;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function whenOf({ start, end, status }: Tactic): Inline {
  const days = [start, end].map((day) => (day === null ? '…' : formatDate(day)));
  const span = start === null && end === null ? t('no dates yet') : days.join(' – ');
  return status === null ? span : [{ text: span }, { text: `\n${t(WORK_STATUSES[status])}`, tone: 'ink-3' }];
}

const ROWS_A_CHART = 32;

/** The timeline on as many charts as it takes, all on one axis. */
function timelines(context: Context, mix: Mix): Block[] {
  const tactics: readonly PlottedTactic[] = tacticsOf(mix);
  if (tactics.every(({ start, end }) => start === null && end === null)) return [];
  const charts: Block[] = [];
  for (let from = 0; from < tactics.length; from += ROWS_A_CHART) {
    const chart = tacticsTimeline(tactics.slice(from, from + ROWS_A_CHART), { axisOf: tactics, today: context.today });
    charts.push({ kind: 'figure', chart, source: sourceOf(mix, t('Tactics')) });
  }
  return under(t('When it happens'), charts);
}

function quarters(context: Context, mix: Mix, budget: Budget): Block[] {
  if (budget.quarters.every(({ cost }) => cost === 0)) return [];
  const table = plainTable(
    t('Cost by quarter'),
    sourceOf(mix),
    [t('Quarter'), t('Cost')],
    budget.quarters.map(({ label, cost }) => [label, money(context, cost)]),
  );
  const chart = budgetByQuarter(budget.quarters, currencyOf(context), CHART_WIDTH);
  return [
    {
      kind: 'columns',
      columns: [
        { share: 1 - TABLE_SHARE, blocks: [section(t('What it costs, by quarter')), { kind: 'figure', chart, source: sourceOf(mix) }] },
        { share: TABLE_SHARE, blocks: table },
      ],
    },
    ...(budget.undated > 0
      ? [sentence(t('Tactics without dates cost another {{sum}}.', { sum: money(context, budget.undated) }), 'small')]
      : []),
  ];
}

/** The columns of chart and table: of the page's 443 points without the gutter. */
const TABLE_SHARE = 0.36;
const CHART_WIDTH = 280;
