import { fold } from '../fold.ts';
import type { RecordData } from '../frameworks/index.ts';
import type { FeedbackSummary, ThemeCount } from '../observed.ts';
import type { RecordOf } from '../records.ts';
import type { Feedback } from '../rows.ts';

export type Theme = RecordData['voice']['themes'][number];

const DAY = 86_400_000;

/**
 * The day before which an item that nobody has answered yet is overdue; null while no promise is made.
 * @param today YYYY-MM-DD
 * @param answerWithin days
 */
export function overdueBefore(today: string, answerWithin: number | null): string | null {
  const day = Date.parse(`${today}T00:00:00Z`);
  if (answerWithin === null || Number.isNaN(day)) return null;
  return new Date(day - Math.round(answerWithin) * DAY).toISOString().slice(0, 10);
}

/** Whether a customer waits longer than was promised. What has no date is never overdue. */
export const isOverdue = (item: Pick<Feedback, 'date' | 'loop'>, before: string | null): boolean =>
  before !== null && item.loop !== 'told' && item.date !== null && item.date < before;

export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0–100; null of nothing. */
  readonly percent: number | null;
}

const shareOf = (count: number, of: number): Share => ({ count, of, percent: of === 0 ? null : (100 * count) / of });

/** How much of the feedback whose sentiment somebody set sounds negative. */
export function shareNegative(summary: Pick<FeedbackSummary, 'sentiments'>): Share {
  const set = summary.sentiments.filter(({ sentiment }) => sentiment !== null);
  const add = (entries: typeof set): number => entries.reduce((sum, { count }) => sum + count, 0);
  return shareOf(add(set.filter(({ sentiment }) => (sentiment ?? 0) < 0)), add(set));
}

/** How much of the feedback was answered: the customer was told. */
export const shareTold = (summary: Pick<FeedbackSummary, 'loop' | 'total'>): Share =>
  shareOf(summary.loop.find(({ status }) => status === 'told')?.count ?? 0, summary.total);

export interface ThemeReading {
  readonly theme: Theme;
  readonly count: number;
  /** 0–100 of all feedback; an item may have several themes. */
  readonly percent: number;
  readonly negative: number;
  readonly positive: number;
  /** The rest: neutral, or nobody has set how it sounds. */
  readonly other: number;
  readonly meanRating: number | null;
}

/** What there is of each theme, in the person's own order; one that nobody mentions counts 0. */
export function readThemes(summary: Pick<FeedbackSummary, 'themes' | 'total'>, themes: readonly Theme[]): ThemeReading[] {
  const counts = new Map(summary.themes.map((entry) => [entry.theme, entry]));
  return themes.map((theme) => {
    const none: ThemeCount = { theme: theme.id, count: 0, negative: 0, positive: 0, meanRating: null };
    const { count, negative, positive, meanRating } = counts.get(theme.id) ?? none;
    const percent = shareOf(count, summary.total).percent ?? 0;
    return { theme, count, percent, negative, positive, other: count - negative - positive, meanRating };
  });
}

export interface PhaseColumn {
  readonly name: string;
  /** Item ids of the phases that are called so, in one journey or several. */
  readonly phases: readonly string[];
}

/** The phases of all journeys, those of one name together, in the order in which customers pass them. */
export function phaseColumns(journeys: readonly Pick<RecordOf<'journey'>, 'data'>[]): PhaseColumn[] {
  const columns = new Map<string, { name: string; phases: string[] }>();
  for (const { data } of journeys) {
    for (const { id, name } of data.phases) {
      const key = fold(name).trim();
      const column = columns.get(key);
      if (column) column.phases.push(id);
      else columns.set(key, { name: name.trim(), phases: [id] });
    }
  }
  return [...columns.values()];
}

export interface ThemePhases {
  readonly columns: readonly PhaseColumn[];
  readonly rows: readonly {
    readonly theme: Theme;
    readonly total: number;
    /** One for each column. */
    readonly counts: readonly number[];
  }[];
  /** The highest count. */
  readonly most: number;
}

/** How often each theme comes up in each phase: most mentioned first; themes and phases without any are left out. */
export function themesByPhase(
  summary: Pick<FeedbackSummary, 'themePhases'>,
  themes: readonly Theme[],
  columns: readonly PhaseColumn[],
): ThemePhases {
  const columnOf = new Map(columns.flatMap(({ phases }, index) => phases.map((phase) => [phase, index] as const)));
  const counts = new Map(themes.map(({ id }) => [id, columns.map(() => 0)]));
  for (const { theme, phase, count } of summary.themePhases) {
    const row = counts.get(theme);
    const index = columnOf.get(phase.item);
    if (row && index !== undefined) row[index] = (row[index] ?? 0) + count;
  }
  const used = columns.map((_, index) => [...counts.values()].some((row) => (row[index] ?? 0) > 0));
  const rows = themes
    .map((theme) => {
      const row = (counts.get(theme.id) ?? []).filter((_, index) => used[index]);
      return { theme, counts: row, total: row.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return { columns: columns.filter((_, index) => used[index]), rows, most: rows.reduce((most, row) => Math.max(most, ...row.counts), 0) };
}

export interface ThemeMonths {
  /** YYYY-MM, without holes. */
  readonly months: readonly string[];
  /** All feedback of each month. */
  readonly totals: readonly number[];
  readonly series: readonly { readonly theme: Theme; readonly total: number; readonly counts: readonly number[] }[];
}

/** More months than this do not fit a picture: the latest are kept. */
const MOST_MONTHS = 60;

/** How often each theme came up in each month: most mentioned first; a month in which nobody wrote counts 0. */
export function themesByMonth(summary: Pick<FeedbackSummary, 'months' | 'themeMonths'>, themes: readonly Theme[]): ThemeMonths {
  const known = summary.months.flatMap(({ month }) => month ?? []).sort();
  const months = monthsBetween(known[0], known.at(-1));
  const at = new Map(months.map((month, index) => [month, index]));
  const totals = months.map(() => 0);
  for (const { month, count } of summary.months) {
    const index = at.get(month ?? '');
    if (index !== undefined) totals[index] = (totals[index] ?? 0) + count;
  }
  const counts = new Map(themes.map(({ id }) => [id, months.map(() => 0)]));
  for (const { theme, month, count } of summary.themeMonths) {
    const row = counts.get(theme);
    const index = at.get(month);
    if (row && index !== undefined) row[index] = (row[index] ?? 0) + count;
  }
  const series = themes
    .map((theme) => {
      const row = counts.get(theme.id) ?? [];
      return { theme, counts: row, total: row.reduce((sum, count) => sum + count, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  return { months, totals, series };
}

/** Months from the first to the last, YYYY-MM; the latest of them where they are too many. */
function monthsBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return [];
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const to = number(last);
  const from = Math.max(number(first), to - MOST_MONTHS + 1);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const month = from + index;
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
