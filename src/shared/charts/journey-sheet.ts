import {
  differenceOf,
  emotionsOf,
  feelingText,
  inQuotes,
  type Journey,
  type JourneyOpportunity,
  type JourneyPain,
  lanesOf,
  type Phase,
  painsBySeverity,
} from '../analysis/journey.ts';
import { signed } from '../format.ts';
import { JOURNEY_KINDS, LANES, type Lane } from '../frameworks/journey.ts';
import { t } from '../i18n.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';
import { columnCentres, EMOTION_STEPS, emotionY } from './journey-curve.ts';
import { emotionMarks, feelingsBeside, moved } from './journey-emotion.ts';
import type { Chart, Mark, Measure, Tone } from './marks.ts';
import { paragraph } from './paragraph.ts';
import { cut, interWidth } from './text.ts';

export interface SheetOptions {
  readonly records: readonly AnyRecord[];
  /** The other map of the journey, where its curve is to be laid over. */
  readonly beside: Journey | null;
  /** What a metric stands at, in words: "71%, target 90"; '' where nothing is known. */
  readonly metric: (metric: RecordOf<'metric'>) => string;
  readonly measure?: Measure;
}

const MARGIN = 24;
const LANE = 104;
const PHASE = 188;
const PAD = 10;
const SIZE = 11.5;
const LEADING = 15;
const CURVE = 153;
const ROOM = PHASE - 2 * PAD;

/** Something to be drawn in a cell whose height is known before its place. */
interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Mark[];
}

interface Look {
  readonly fill?: Tone;
  readonly weight?: 400 | 500 | 600;
  readonly size?: number;
  readonly leading?: number;
  /** Space at the left, in points. */
  readonly indent?: number;
  readonly width?: number;
}

const EMPTY: Block = { height: 0, draw: () => [] };

function words(text: string, measure: Measure, look: Look = {}): Block {
  const { fill = 'ink', weight = 400, size = SIZE, leading = LEADING, indent = 0, width = ROOM } = look;
  const lines = paragraph(text, width - indent, size, weight, measure);
  return {
    height: lines.length * leading,
    draw: (x, y) =>
      lines.map((line, index) => ({
        kind: 'text',
        x: x + indent,
        y: y + index * leading + leading - 3.5,
        text: line,
        size,
        weight,
        fill,
        anchor: 'start',
      })),
  };
}

/** Blocks below one another. */
function stacked(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    draw: (x, y) => {
      let at = y;
      return shown.flatMap((block) => {
        const marks = block.draw(x, at);
        at += block.height + gap;
        return marks;
      });
    },
  };
}

/** The marks that come before those of a block, in the same place. */
const behind = (block: Block, more: (x: number, y: number) => Mark[]): Block => ({
  height: block.height,
  draw: (x, y) => [...more(x, y), ...block.draw(x, y)],
});

/** The whole map as one picture: every lane that is shown, with all of its words. Rows are as high as they need to be. */
export function journeySheet(journey: Journey, options: SheetOptions): Chart {
  const { data } = journey;
  const measure = options.measure ?? interWidth;
  const { phases } = data;
  const width = 2 * MARGIN + LANE + Math.max(1, phases.length) * PHASE;
  const columnX = (index: number): number => MARGIN + LANE + index * PHASE;
  const marks: Mark[] = [];
  let y = MARGIN;

  const title = stacked([
    words(journey.title.trim() || t('Untitled journey map'), measure, { size: 20, leading: 26, weight: 600, width: width - 2 * MARGIN }),
    words(subtitle(journey, options), measure, { fill: 'ink-2', width: width - 2 * MARGIN }),
  ]);
  marks.push(...title.draw(MARGIN, y));
  y += title.height + 16;

  const row = (name: string, blocks: readonly Block[], rule: Tone = 'line'): void => {
    const height = Math.max(28, ...blocks.map((block) => block.height)) + 2 * PAD - 4;
    const head = words(name, measure, { fill: 'ink-2', weight: 600, width: LANE - 8 });
    marks.push(...head.draw(MARGIN, y + PAD - 2));
    for (const [index, block] of blocks.entries()) marks.push(...block.draw(columnX(index) + PAD, y + PAD - 2));
    y += height;
    marks.push({ kind: 'line', x1: MARGIN, y1: y, x2: width - MARGIN, y2: y, stroke: rule, width: 0.75 });
  };

  marks.push({ kind: 'line', x1: MARGIN, y1: y, x2: width - MARGIN, y2: y, stroke: 'line-strong', width: 0.75 });
  const top = y;
  row(
    '',
    phases.map((phase) => headOf(phase, measure)),
    'line-strong',
  );
  const lanes = lanesOf(data);
  const firstBehind = lanes.find((lane) => lane === 'backStage' || lane === 'support');
  for (const lane of lanes) {
    if (lane === 'frontStage') y = blueprintLine(marks, t('Line of interaction'), y, width);
    if (lane === firstBehind) y = blueprintLine(marks, t('Line of visibility'), y, width);
    if (lane === 'emotion') y = curve(marks, journey, options, y, measure);
    else
      row(
        t(LANES[lane]),
        phases.map((phase) => blockOf(lane, phase, options, measure)),
      );
  }
  const columns = phases.map(
    (_, index): Mark => ({ kind: 'line', x1: columnX(index), y1: top, x2: columnX(index), y2: y, stroke: 'line', width: 0.75 }),
  );
  return { width, height: y + MARGIN, marks: [...columns, ...marks], alt: altOf(journey), table: tableOf(journey, lanes, options) };
}

function subtitle({ data }: Journey, { records }: SheetOptions): string {
  const persona = recordsOf(records, 'persona').find(({ id }) => id === data.persona?.record);
  const kind = data.kind ? t(JOURNEY_KINDS[data.kind]) : '';
  return [persona?.title.trim() ?? '', data.scenario.trim(), kind].filter((part) => part !== '').join('  ·  ');
}

function headOf(phase: Phase, measure: Measure): Block {
  const when = words(phase.when, measure, { fill: 'ink-3', size: 10.5 });
  const name = words(phase.name.trim() || t('Untitled phase'), measure, { size: 14, leading: 18, weight: 600 });
  if (!phase.momentOfTruth) return stacked([name, when]);
  const moment = behind(words(t('Moment of truth'), measure, { fill: 'ink-2', size: 10.5, indent: 12 }), (x, y) => [
    {
      kind: 'path',
      points: [
        [x + 4, y + 3.5],
        [x + 8, y + 7.5],
        [x + 4, y + 11.5],
        [x, y + 7.5],
        [x + 4, y + 3.5],
      ],
      fill: 'surface',
      stroke: 'ink',
      width: 1.25,
    },
  ]);
  return stacked([name, when, moment]);
}

/** A line of the service blueprint; gives where it ends. */
function blueprintLine(marks: Mark[], name: string, y: number, width: number): number {
  marks.push({ kind: 'text', x: MARGIN, y: y + 14, text: name, size: 10, weight: 500, fill: 'ink-3', anchor: 'start' });
  marks.push({ kind: 'line', x1: MARGIN + LANE, y1: y + 10, x2: width - MARGIN, y2: y + 10, stroke: 'ink-3', width: 0.75, dash: [4, 4] });
  return y + 20;
}

/** The emotion lane; gives where it ends. */
function curve(marks: Mark[], journey: Journey, { beside }: SheetOptions, y: number, measure: Measure): number {
  const { data } = journey;
  const own = emotionsOf(data);
  const isFuture = data.kind === 'to-be';
  const pairs = beside ? (isFuture ? differenceOf(beside.data, data) : differenceOf(data, beside.data)) : [];
  const other = beside ? feelingsBeside(pairs, data.phases) : null;
  const maps = isFuture ? { asIs: other, toBe: own } : { asIs: own, toBe: other };
  const box = { width: own.length * PHASE, height: CURVE, xs: columnCentres(own.length, PHASE) };
  marks.push(...moved(emotionMarks(maps, box, measure), MARGIN + LANE, y));
  marks.push(...words(t(LANES.emotion), measure, { fill: 'ink-2', weight: 600 }).draw(MARGIN, y + PAD - 2));
  for (const step of EMOTION_STEPS) {
    const at = y + emotionY(step, CURVE) + 3.5;
    marks.push({ kind: 'text', x: MARGIN + LANE - 6, y: at, text: signed(step), size: 10, weight: 400, fill: 'ink-3', anchor: 'end' });
  }
  let end = y + CURVE;
  if (beside) {
    marks.push(...words(t('Difference'), measure, { fill: 'ink-2', weight: 600 }).draw(MARGIN, end + 4));
    data.phases.forEach(({ id }, index) => {
      const difference = pairs.find(({ asIs, toBe }) => asIs?.id === id || toBe?.id === id)?.difference ?? null;
      const text = difference === null ? '–' : signed(difference);
      const x = MARGIN + LANE + (box.xs[index] ?? 0);
      marks.push({ kind: 'text', x, y: end + 15.5, text, size: SIZE, weight: 600, fill: 'accent', anchor: 'middle' });
    });
    end += 24;
  }
  marks.push({ kind: 'line', x1: MARGIN, y1: end, x2: MARGIN + LANE + box.width, y2: end, stroke: 'line', width: 0.75 });
  return end;
}

function blockOf(lane: Exclude<Lane, 'emotion'>, phase: Phase, options: SheetOptions, measure: Measure): Block {
  switch (lane) {
    case 'goal':
    case 'owner':
      return words(phase[lane], measure);
    case 'frontStage':
    case 'backStage':
    case 'support':
      return words(phase[lane], measure, { fill: 'ink-2' });
    case 'thoughts':
      return words(inQuotes(phase.thoughts), measure, { fill: 'ink-2' });
    case 'actions':
      return stacked(
        phase.actions.map((action) => behind(words(action, measure, { indent: 12 }), (x, y) => [sign('–', x, y, 'ink-2')])),
        2,
      );
    case 'touchpoints':
      return stacked(
        phase.touchpoints.map(({ record }) =>
          chip(
            recordsOf(options.records, 'touchpoint').find(({ id }) => id === record),
            measure,
          ),
        ),
        4,
      );
    case 'pains':
      return stacked(
        painsBySeverity(phase).map((pain) => painBlock(pain, measure)),
        5,
      );
    case 'opportunities':
      return stacked(
        phase.opportunities.map((opportunity) => opportunityBlock(opportunity, measure)),
        6,
      );
    case 'metrics':
      return stacked(
        phase.metrics.map(({ record }) => {
          const metric = recordsOf(options.records, 'metric').find(({ id }) => id === record);
          if (!metric) return EMPTY;
          return stacked([words(metric.data.name, measure, { fill: 'ink-2' }), words(options.metric(metric), measure, { weight: 600 })]);
        }),
        5,
      );
  }
}

const sign = (text: string, x: number, y: number, fill: Tone): Mark => ({
  kind: 'text',
  x,
  y: y + LEADING - 3.5,
  text,
  size: SIZE,
  weight: 400,
  fill,
  anchor: 'start',
});

const CHIP = 20;

/** A touchpoint by its kind: corners for a screen, round for a person, a wall at the left for a place. */
function chip(touchpoint: RecordOf<'touchpoint'> | undefined, measure: Measure): Block {
  if (!touchpoint) return EMPTY;
  const { kind } = touchpoint.data;
  const text = cut(touchpoint.data.name || t('Untitled touchpoint'), ROOM - 18, 10.5, 500, measure);
  const wide = Math.ceil(measure(text, 10.5, 500)) + 18;
  return {
    height: CHIP,
    draw: (x, y) => [
      {
        kind: 'rect',
        x,
        y,
        width: wide,
        height: CHIP,
        radius: kind === 'human' ? CHIP / 2 : kind === null ? 5 : 1.5,
        fill: 'surface',
        stroke: 'line-strong',
        strokeWidth: 0.75,
      },
      ...(kind === 'physical' ? [{ kind: 'rect', x, y, width: 3, height: CHIP, fill: 'ink-2' } as const] : []),
      { kind: 'text', x: x + 9, y: y + 13.8, text, size: 10.5, weight: 500, fill: 'ink', anchor: 'start' },
    ],
  };
}

const BARS = 26;

/** A pain behind five rising bars, one for each step of its severity. */
const painBlock = ({ statement, severity }: JourneyPain, measure: Measure): Block =>
  behind(words(statement || t('Untitled pain'), measure, { indent: BARS }), (x, y) =>
    [1, 2, 3, 4, 5].map((step) => ({
      kind: 'rect',
      x: x + (step - 1) * 4.2,
      y: y + 11 - step * 1.7,
      width: 3,
      height: step * 1.7,
      fill: severity !== null && step <= severity ? 'threat' : 'line-strong',
    })),
  );

function opportunityBlock({ statement }: JourneyOpportunity, measure: Measure): Block {
  const block = words(statement || t('Untitled opportunity'), measure, { indent: 8 });
  return behind(block, (x, y) => [{ kind: 'rect', x, y: y + 1, width: 2, height: block.height - 2, fill: 'opportunity' }]);
}

const altOf = ({ title, data }: Journey): string =>
  t('Journey map “{{name}}”: {{phases}}.', {
    name: title.slice(0, 200),
    phases: data.phases.map(({ name }) => name.slice(0, 60)).join(', '),
  });

function tableOf({ data }: Journey, lanes: readonly Lane[], { records }: SheetOptions): Chart['table'] {
  const titles = new Map(records.map(({ id, title }) => [id, title]));
  const named = (references: readonly { readonly record: string }[]): string =>
    references.map(({ record }) => titles.get(record) ?? '').join('; ');
  const cell = (lane: Lane, phase: Phase): string => {
    switch (lane) {
      case 'emotion':
        return feelingText({ word: phase.emotionWord, value: phase.emotion });
      case 'touchpoints':
      case 'metrics':
        return named(phase[lane]);
      case 'actions':
        return phase.actions.join('; ');
      case 'pains':
      case 'opportunities':
        return phase[lane].map(({ statement }) => statement).join('; ');
      default:
        return phase[lane];
    }
  };
  return {
    head: ['', ...data.phases.map(({ name }) => name)],
    rows: lanes.map((lane) => [t(LANES[lane]), ...data.phases.map((phase) => cell(lane, phase))]),
  };
}
