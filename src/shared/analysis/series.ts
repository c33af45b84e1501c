import type { Citation, Reference } from '../fields.ts';
import { formatDate } from '../format.ts';
import { isSurveyKind } from '../frameworks/metric.ts';
import { t } from '../i18n.ts';
import type { Figure } from '../metrics/figure.ts';
import type { Observed, ResponseCount } from '../observed.ts';
import { type AnyRecord, type RecordOf, recordsOf } from '../records.ts';
import type { MetricPoint } from '../rows.ts';
import { type AnswerCounts, answerScale, countAnswers, isOn, offScale, rangeWords } from './answers.ts';
import { recalculate } from './recalculate.ts';

/** One value of a metric: a survey wave, or a point entered by hand. */
export interface Wave {
  /** Unique in its series. */
  readonly key: string;
  /** "Summer 2026", or the date in the metric's period. */
  readonly label: string;
  /** The day it stands for, YYYY-MM-DD: the last one of its answers. Null where no answer has a date. */
  readonly date: string | null;
  readonly value: number;
  readonly n: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly counts: AnswerCounts | null;
  /** The formula with its convention and the numbers put in; null for a value that was entered as it is. */
  readonly figure: Figure | null;
  readonly source: 'responses' | 'point';
  /** The row it was entered as; null for one made of answers. */
  readonly point: MetricPoint | null;
  /** What a piece of evidence cites it by. */
  readonly citation: Citation | null;
}

export interface Series {
  readonly metric: RecordOf<'metric'>;
  /** Oldest first. */
  readonly waves: readonly Wave[];
  /** What could not be read, a sentence each. */
  readonly faults: readonly string[];
}

/** Whose answers are counted. Points know a segment alone: they are in no persona's and no phase's series. */
export interface SeriesFilter {
  readonly segment?: string | undefined;
  readonly persona?: string | undefined;
  readonly phase?: Required<Reference> | undefined;
}

/**
 * The values of a metric in the order of time. Waves of survey answers stand among the values entered by hand; where a
 * wave is there as both, the answers win.
 * @param filter without one everybody counts, and of the points those that are for no segment
 */
export function seriesOf(metric: RecordOf<'metric'>, observed: Observed, filter: SeriesFilter = {}): Series {
  const answered = isSurveyKind(metric.data.kind) ? answeredWaves(metric, observed.responses, filter) : { waves: [], faults: [] };
  const points = pointsOf(metric, observed.points, filter).filter((point) => !answered.waves.some((wave) => isSameWave(wave, point)));
  const dated = [...answered.waves, ...points.map((point) => datedPoint(metric, point))];
  return { metric, waves: dated.sort(inTime).map(({ wave }) => wave), faults: answered.faults };
}

/** The key of the wave that a point is. */
export const pointKey = ({ id }: Pick<MetricPoint, 'id'>): string => `point ${id}`;

/** A wave with its first and last day, for the order. */
interface Dated {
  readonly from: string;
  readonly to: string;
  readonly wave: Wave;
}

/** Waves that nobody dated come first, "Wave 2" before "Wave 10". */
const inTime = (a: Dated, b: Dated): number =>
  compare(a.from, b.from) || compare(a.to, b.to) || byName.compare(a.wave.label, b.wave.label) || compare(a.wave.key, b.wave.key);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = new Intl.Collator('en', { numeric: true });

const folded = (label: string): string => label.trim().toLowerCase();

function isSameWave({ from, to, wave }: Dated, point: MetricPoint): boolean {
  if (point.label !== '') return folded(point.label) === folded(wave.label);
  return point.date >= from && point.date <= to;
}

function pointsOf({ id }: RecordOf<'metric'>, points: readonly MetricPoint[], { segment, persona, phase }: SeriesFilter): MetricPoint[] {
  if (persona !== undefined || phase !== undefined) return [];
  return points.filter((point) => point.metric === id && point.segment === (segment ?? null));
}

function datedPoint({ data }: RecordOf<'metric'>, point: MetricPoint): Dated {
  const found = point.inputs ? recalculate(point.inputs) : null;
  const stated = point.low !== null && point.high !== null ? { low: point.low, high: point.high } : null;
  const wave: Wave = {
    key: pointKey(point),
    label: point.label || dateLabel(point.date, data.period),
    date: point.date,
    value: found?.figure.value ?? point.value,
    n: found?.figure.n ?? point.n,
    interval: intervalOf(found?.figure) ?? stated,
    counts: found?.counts ?? null,
    figure: found?.figure ?? null,
    source: 'point',
    point,
    citation: { kind: 'point', id: point.id },
  };
  return { from: point.date, to: point.date, wave };
}

const intervalOf = (figure: Figure | undefined): Wave['interval'] =>
  figure?.interval ? { low: figure.interval.low, high: figure.interval.high } : null;

/** A day as an axis names it: "Sep 2026" where a value is taken each month. */
export function dateLabel(date: string, period: RecordOf<'metric'>['data']['period']): string {
  const [year = '', month = ''] = date.split('-');
  if (period === 'year') return year;
  if (period === 'quarter') return `Q${Math.ceil(Number(month) / 3)} ${year}`;
  return period === 'month' ? formatDate(date).replace(/^\d+ /, '') : formatDate(date);
}

interface Answers {
  readonly waves: readonly Dated[];
  readonly faults: readonly string[];
}

/** The answers to a metric's question, a value for each wave. */
function answeredWaves(metric: RecordOf<'metric'>, responses: readonly ResponseCount[], filter: SeriesFilter): Answers {
  const all = responses.filter((response) => response.metric === metric.id);
  if (all.length === 0) return { waves: [], faults: [] };
  const scale = answerScale(
    metric.data,
    all.map(({ score }) => score),
  );
  const own = all.filter((response) => fits(response, filter));
  const isNamed = own.some(({ wave }) => wave.trim() !== '');
  const faults = scale.chosen
    ? []
    : [t('No scale is chosen; {{scale}} is taken, on which all answers stand.', { scale: rangeWords(scale) })];
  const off = own.reduce((sum, { score, count }) => (isOn(score, scale) ? sum : sum + count), 0);
  if (off > 0) faults.push(offScale(off, scale));
  const waves: Dated[] = [];
  for (const [name, group] of Map.groupBy(own, ({ wave }) => wave.trim())) {
    const counts = new Array<number>(scale.max - scale.min + 1).fill(0);
    for (const { score, count } of group) {
      const place = score - scale.min;
      if (isOn(score, scale)) counts[place] = (counts[place] ?? 0) + count;
    }
    if (counts.every((count) => count === 0)) continue;
    const counted = countAnswers(metric.data, scale, counts);
    if (!counted.ok) {
      if (!faults.includes(counted.error.message)) faults.push(counted.error.message);
      continue;
    }
    const { figure, counts: made } = counted.value;
    const from = least(group.map((response) => response.from));
    const to = most(group.map((response) => response.to));
    const label = name || (isNamed ? t('Without a wave') : t('All answers'));
    const wave: Wave = {
      key: `wave ${name}`,
      label,
      date: to,
      value: figure.value,
      n: figure.n ?? null,
      interval: intervalOf(figure),
      counts: made,
      figure,
      source: 'responses',
      point: null,
      citation: null,
    };
    waves.push({ from: from ?? '', to: to ?? '', wave });
  }
  return { waves, faults };
}

const fits = (response: ResponseCount, { segment, persona, phase }: SeriesFilter): boolean =>
  (segment === undefined || response.segment === segment) &&
  (persona === undefined || response.persona === persona) &&
  (phase === undefined || (response.phase?.record === phase.record && response.phase.item === phase.item));

const least = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
const most = (days: readonly (string | null)[]): string | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

export type BreakdownBy = 'segment' | 'persona' | 'phase';

/** The series of one segment, persona or phase. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly series: Series;
}

/** A metric's series for each segment, persona or phase that has values, in the order of the records. */
export function breakdown(metric: RecordOf<'metric'>, observed: Observed, by: BreakdownBy, records: readonly AnyRecord[]): Part[] {
  const responses = isSurveyKind(metric.data.kind) ? observed.responses.filter((response) => response.metric === metric.id) : [];
  const points = observed.points.filter((point) => point.metric === metric.id);
  return placesOf(by, records).flatMap(({ key, name, filter }) => {
    const isThere =
      responses.some((response) => fits(response, filter)) || (by === 'segment' && points.some((point) => point.segment === key));
    if (!isThere) return [];
    const series = seriesOf(metric, observed, filter);
    return series.waves.length === 0 ? [] : [{ key, name, series }];
  });
}

interface PlaceToLook {
  readonly key: string;
  readonly name: string;
  readonly filter: SeriesFilter;
}

function placesOf(by: BreakdownBy, records: readonly AnyRecord[]): PlaceToLook[] {
  if (by === 'phase') {
    const journeys = recordsOf(records, 'journey');
    return journeys.flatMap((journey) =>
      journey.data.phases.map((phase) => {
        const name = phase.name.trim() || t('Untitled phase');
        return {
          key: phase.id,
          name: journeys.length > 1 && journey.title ? t('{{phase}}, {{journey}}', { phase: name, journey: journey.title }) : name,
          filter: { phase: { record: journey.id, item: phase.id } },
        };
      }),
    );
  }
  return recordsOf<'segment' | 'persona'>(records, by).map(({ id, title }) => ({
    key: id,
    name: title || (by === 'segment' ? t('Untitled segment') : t('Untitled persona')),
    filter: by === 'segment' ? { segment: id } : { persona: id },
  }));
}
