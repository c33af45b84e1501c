import { shareNegative } from '../../analysis/feedback.ts';
import { budgetOf } from '../../analysis/mix.ts';
import { scoreSegments } from '../../analysis/segments.ts';
import { ranked, scoreOf } from '../../analysis/swot.ts';
import { coverageOf } from '../../analysis/value-fit.ts';
import { formatDate, formatNumber, formatPercent } from '../../format.ts';
import { CHANNEL_KINDS, CURRENCIES, brief as framework, SECTORS } from '../../frameworks/brief.ts';
import { plural, t } from '../../i18n.ts';
import { itemCode, type RecordOf } from '../../records.ts';
import { anchorOf, type Context, many, money, nameOf, nameOfReference, orDash, shortened, sourceOf } from '../context.ts';
import { alsoNoted } from '../general.ts';
import type { Block } from '../model.ts';
import { bullets, closely, facts, footOf, paragraphs, plainTable, sentence, under } from '../pieces.ts';
import { journeySentences } from './journey.ts';
import { standingSentences } from './measure.ts';

/** Where we stand: what the strategy says in a few computed sentences, then the brief and its objectives. */
export function stand(context: Context): Block[] {
  const { brief } = context;
  const briefs = many(context, 'brief');
  return [
    { kind: 'heading', level: 2, text: t('Summary for the board'), look: 'action', anchor: 'summary' },
    ...(brief ? paragraphs(brief.data.vision, sourceOf(brief, t('Vision')), 'lead') : []),
    ...summary(context),
    ...(brief ? [] : [sentence(t('There is no brief yet: it would say for whom this strategy is, and what counts as success.'))]),
    ...briefs.flatMap((each, at) => briefPages(context, each, at === 0)),
  ];
}

/** Sentences that the records themselves prove; one for each part that has something to say. */
export function summarySentences(context: Context): string[] {
  return [...customers(context), ...lived(context), ...choices(context), ...plan(context), ...measures(context)];
}

function summary(context: Context): Block[] {
  const sentences = summarySentences(context);
  if (sentences.length === 0) return [sentence(t('Nothing has been written down yet, so there is nothing to sum up.'))];
  return bullets(sentences);
}

function customers(context: Context): string[] {
  const personas = many(context, 'persona');
  const { rows } = scoreSegments(context.records);
  const targets = rows.filter(({ record }) => record.data.decision === 'target').map(({ record }) => nameOf(record));
  const [top] = rows;
  const said: string[] = [];
  if (personas.length > 0) {
    const primary = personas.find(({ data }) => data.primary);
    said.push(
      primary
        ? t(
            personas.length === 1
              ? 'One persona stands for our customers: {{name}}.'
              : '{{count}} personas stand for our customers, first of all {{name}}.',
            {
              count: personas.length,
              name: nameOf(primary),
            },
          )
        : plural(personas.length, 'One persona stands for our customers.', '{{count}} personas stand for our customers.'),
    );
  }
  if (rows.length > 0) {
    said.push(
      targets.length > 0
        ? t('Of {{count}} segments we choose {{targets}}.', { count: rows.length, targets: listed(targets) })
        : plural(
            rows.length,
            '{{count}} segment is described; no target is chosen yet.',
            '{{count}} segments are described; no target is chosen yet.',
          ),
    );
  }
  if (top && top.attractiveness !== null) {
    said.push(
      t('The most attractive segment is {{name}}, at {{score}} of 100.', {
        name: nameOf(top.record),
        score: formatNumber(top.attractiveness, 0),
      }),
    );
  }
  return said;
}

/** What customers go through and say. */
function lived(context: Context): string[] {
  const { total } = context.observed.feedback;
  const negative = shareNegative(context.observed.feedback);
  const said =
    total === 0 || negative.percent === null
      ? []
      : [
          t('Of {{count}} items of feedback whose sentiment is set {{share}} sound negative.', {
            count: formatNumber(negative.of),
            share: formatPercent(negative.percent),
          }),
        ];
  return [...journeySentences(context), ...said];
}

/** What is quoted in the summary stands in full on its own page. */
const LONGEST_SAID = 220;

function choices(context: Context): string[] {
  const said: string[] = [];
  for (const swot of many(context, 'swot')) {
    if (swot.data.finding.trim() !== '') said.push(closed(shortened(swot.data.finding, LONGEST_SAID)));
    const [weakness] = ranked(swot.data.weaknesses);
    const score = weakness ? scoreOf(weakness) : null;
    if (weakness && score !== null) {
      said.push(
        t('The heaviest weakness: {{statement}} ({{score}} of 25).', {
          statement: unclosed(shortened(weakness.statement, LONGEST_SAID)),
          score,
        }),
      );
    }
  }
  for (const map of many(context, 'value-fit')) {
    const { fit, pains } = coverageOf(map, context.records);
    if (fit === null) continue;
    const open = pains.filter(({ coveredBy }) => coveredBy.length === 0).length;
    const covers = t('“{{map}}” covers {{fit}} of what weighs on its customers', { map: nameOf(map), fit: formatPercent(fit) });
    said.push(`${covers}${open === 0 ? '.' : plural(open, '; {{count}} pain is left open.', '; {{count}} pains are left open.')}`);
  }
  return said;
}

function plan(context: Context): string[] {
  return many(context, 'marketing-mix').flatMap((mix) => {
    const budget = budgetOf(mix.data);
    const count = mix.data.tactics.length;
    if (count === 0) return [];
    const costs = plural(count, '{{count}} tactic costs', '{{count}} tactics cost');
    const sum = money(context, budget.cost);
    if (budget.total === null) return [t('{{tactics}} {{sum}}.', { tactics: costs, sum })];
    const total = money(context, budget.total);
    return [
      budget.cost > budget.total
        ? t('{{tactics}} {{sum}}, more than the budget of {{total}}.', { tactics: costs, sum, total })
        : t('{{tactics}} {{sum}} of a budget of {{total}}.', { tactics: costs, sum, total }),
    ];
  });
}

function measures(context: Context): string[] {
  const objectives = context.brief?.data.objectives ?? [];
  const standing = standingSentences(context.scorecard);
  if (objectives.length === 0) return standing;
  const measured = objectives.filter(({ measuredBy, target }) => measuredBy !== null && target !== null).length;
  const due = objectives.flatMap((objective) => objective.due ?? []).sort();
  const last = due.at(-1);
  const counted = plural(objectives.length, '{{count}} objective', '{{count}} objectives');
  const until = last === undefined ? '' : t(', the last due {{date}}', { date: formatDate(last, 'long') });
  return [t('{{counted}}, {{measured}} with a metric and a target{{until}}.', { counted, measured, until }), ...standing];
}

const closed = (text: string): string => (/[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);
const unclosed = (text: string): string => text.trim().replace(/\.$/u, '');

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('{{first}} and {{last}}', { first: names.slice(0, -1).join(', '), last });
}

/** A brief; one that another strategy left here follows the first, its vision with it. */
function briefPages(context: Context, brief: RecordOf<'brief'>, first: boolean): Block[] {
  const { data } = brief;
  const source = sourceOf(brief);
  const horizon = [data.horizon.start, data.horizon.end].map((day) => (day === null ? '…' : formatDate(day, 'long')));
  const hasHorizon = data.horizon.start !== null || data.horizon.end !== null;
  return [
    { kind: 'heading', level: 2, text: t('Brief and objectives'), look: 'action', anchor: anchorOf(brief), source },
    ...closely(
      facts(
        [
          { label: t('Strategy'), value: data.name },
          { label: t('Organisation'), value: data.organisation },
          { label: t('Offering'), value: data.offering },
          { label: t('Sector'), value: data.sector === null ? '' : t(SECTORS[data.sector]) },
          { label: t('Market'), value: data.market },
          { label: t('Currency'), value: data.currency === null ? '' : t(CURRENCIES[data.currency]) },
          { label: t('Horizon'), value: hasHorizon ? horizon.join(' – ') : '' },
          { label: t('In scope'), value: data.scopeIn },
          { label: t('Out of scope'), value: data.scopeOut },
        ],
        source,
      ),
    ),
    ...objectives(context, brief),
    ...under(t('Experience principles'), bullets(data.principles, sourceOf(brief, t('Experience principles')))),
    ...plainTable(
      t('Stakeholders'),
      sourceOf(brief, t('Stakeholders')),
      [t('Name'), t('Role'), t('What they expect')],
      data.stakeholders.map((person) => [person.name, person.role, person.interest]),
      [0.22, 0.24, 0.54],
    ),
    ...under(t('Channels'), channels(brief)),
    ...alsoNoted(context, brief, [
      'name',
      'organisation',
      'offering',
      'sector',
      'market',
      'currency',
      'horizon',
      ...(first ? ['vision'] : []),
      'scopeIn',
      'scopeOut',
      'objectives',
      'principles',
      'stakeholders',
      'channels',
    ]),
    ...footOf(context, brief),
  ];
}

/** The channels by kind, in the order of the brief. */
function channels(brief: RecordOf<'brief'>): Block[] {
  const named = (kind: keyof typeof CHANNEL_KINDS | null): string =>
    brief.data.channels
      .filter((channel) => channel.kind === kind)
      .map(({ name }) => name)
      .join('; ');
  return facts(
    [
      ...(['digital', 'physical', 'human'] as const).map((kind) => ({ label: t(CHANNEL_KINDS[kind]), value: named(kind) })),
      { label: t('No kind yet'), value: named(null) },
    ],
    sourceOf(brief, t('Channels')),
  );
}

function objectives(context: Context, brief: RecordOf<'brief'>): Block[] {
  const { objectives: list } = brief.data;
  if (list.length === 0) return under(t('Objectives'), [sentence(t('No objectives yet.'))]);
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value));
  return [
    {
      kind: 'table',
      caption: t('Objectives'),
      columns: [
        { label: '', share: 0.06, align: 'start' },
        { label: t('Objective'), share: 0.32, align: 'start' },
        { label: t('Measured by'), share: 0.2, align: 'start' },
        { label: t('Baseline'), share: 0.1, align: 'end' },
        { label: t('Target'), share: 0.09, align: 'end' },
        { label: t('Due'), share: 0.12, align: 'start' },
        { label: t('Owner'), share: 0.11, align: 'start' },
      ],
      rows: list.map((objective, index) => {
        const metric = objective.measuredBy === null ? undefined : nameOfReference(context, objective.measuredBy);
        return {
          cells: [
            [{ text: itemCode(framework.fields.objectives, index), bold: true }],
            objective.statement,
            metric ? [metric] : '–',
            number(objective.baseline),
            number(objective.target),
            objective.due === null ? '–' : formatDate(objective.due),
            orDash(objective.owner),
          ],
        };
      }),
      source: sourceOf(brief, t('Objectives')),
    },
  ];
}
