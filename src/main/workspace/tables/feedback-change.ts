import { editLabel, fieldLabel, noThemeLabel, themeLabel, themesLabel } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import { type FeedbackChange, feedbackEntrySchema, type LoopStatus, loopStatuses } from '../../../shared/rows.ts';
import type { CellEdit, RowEdit, ThemeEdit } from './edits.ts';
import { feedbackCells } from './entries.ts';
import type { Numbering } from './names.ts';
import type { AnyCells, Cell, FeedbackCells, Head, How } from './rows.ts';
import { runsOf } from './runs.ts';

interface Context {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly numbering: Numbering;
  /** How an item came to a theme; null when it has nothing to do with it. */
  readonly howOf: (feedback: number, theme: number) => How | null;
}

/** Gathers what one change does to many items, like changes together. */
export interface FeedbackChanges {
  add(row: FeedbackCells & Head): void;
  /** How many items are changed by it. */
  count(): number;
  edit(): RowEdit;
}

const LOOP_DAYS = { acknowledged: 'acknowledged_on', acted: 'acted_on', told: 'told_on' } as const satisfies Record<
  Exclude<LoopStatus, 'new'>,
  keyof FeedbackCells
>;

/** Cells and themes that a change sets, and how each item becomes what it asks for. */
export function changeOf(change: FeedbackChange, { today, numbering, howOf }: Context): FeedbackChanges {
  const plain = plainCells(change, numbering);
  const add = new Set((change.addThemes ?? []).map((theme) => numbering(theme)));
  const remove = new Set((change.removeThemes ?? []).map((theme) => numbering(theme)));
  const cells = new Groups<Omit<CellEdit, 'rows'>>();
  const themes = new Groups<Omit<ThemeEdit, 'rows'>>();
  const changed = new Set<number>();

  const setThemes = (number: number): void => {
    const set = (theme: number, before: How | null, after: How): void => {
      if (before === after) return;
      changed.add(number);
      themes.add({ theme, before, after }, number);
    };
    for (const theme of add) if (!remove.has(theme)) set(theme, howOf(number, theme), 'hand');
    for (const theme of remove) {
      const before = howOf(number, theme);
      // What it does not have cannot be taken away from it.
      if (before !== null) set(theme, before, 'not');
    }
  };

  return {
    add: (row) => {
      const { number } = row;
      const cellsNow: AnyCells = { ...row };
      const wanted: AnyCells = { ...loopDays(row, change.loop, today), ...plain };
      for (const [column, after] of Object.entries(wanted)) {
        const before = cellsNow[column] ?? null;
        if (before === after) continue;
        changed.add(number);
        cells.add({ column, before, after }, number);
      }
      setThemes(number);
    },
    count: () => changed.size,
    edit: () => ({
      table: 'feedback',
      cells: cells.all().map(([edit, numbers]) => ({ ...edit, rows: runsOf(numbers) })),
      themes: themes.all().map(([edit, numbers]) => ({ ...edit, rows: runsOf(numbers) })),
    }),
  };
}

/** Rows by what is done to them. */
class Groups<Edit extends object> {
  readonly #groups = new Map<string, readonly [edit: Edit, numbers: number[]]>();
  add(edit: Edit, number: number): void {
    const key = JSON.stringify(edit);
    const group = this.#groups.get(key);
    if (group) group[1].push(number);
    else this.#groups.set(key, [edit, [number]]);
  }
  all(): (readonly [edit: Edit, numbers: readonly number[]])[] {
    return [...this.#groups.values()];
  }
}

/** What each part of a change is kept in, and what a person knows it as. */
const FIELDS = {
  externalId: { column: 'external_id', label: 'Id' },
  date: { column: 'date', label: 'Date' },
  source: { column: 'source', label: 'Source' },
  verbatim: { column: 'verbatim', label: 'Words' },
  rating: { column: 'rating', label: 'Rating' },
  sentiment: { column: 'sentiment', label: 'Sentiment' },
  persona: { column: 'persona', label: 'Persona' },
  touchpoint: { column: 'touchpoint', label: 'Touchpoint' },
  phase: { column: 'phase', label: 'Phase' },
  loop: { column: 'loop', label: 'Status' },
  acknowledgedOn: { column: 'acknowledged_on', label: 'Status' },
  actedOn: { column: 'acted_on', label: 'Status' },
  toldOn: { column: 'told_on', label: 'Status' },
} as const satisfies Record<
  Exclude<keyof FeedbackChange, 'addThemes' | 'removeThemes'>,
  { readonly column: keyof FeedbackCells; readonly label: string }
>;

type Fields = Omit<FeedbackChange, 'addThemes' | 'removeThemes'>;

/** The parts of an entry that a change names, with what they shall be. */
const named = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const fieldsOf = (fields: Fields) => {
  const there = named(fields);
  return Object.entries(FIELDS).flatMap(([name, field]) => (name in there ? [field] : []));
};

/** The cells that the change names. */
function plainCells(change: FeedbackChange, numbering: Numbering): AnyCells {
  const { addThemes: _added, removeThemes: _removed, ...fields } = change;
  const cells = feedbackCells(feedbackEntrySchema.parse(named(fields)), '', numbering);
  return Object.fromEntries(fieldsOf(fields).map(({ column }) => [column, cells[column]]));
}

/** The days of the loop as it moves: those it reaches get today where they have none, those it has not reached have none. */
function loopDays(row: FeedbackCells, loop: LoopStatus | undefined, today: string): AnyCells {
  if (loop === undefined || loop === row.loop) return {};
  const reached = loopStatuses.indexOf(loop);
  const days: Record<string, Cell> = {};
  for (const [index, status] of loopStatuses.entries()) {
    if (status !== 'new') days[LOOP_DAYS[status]] = index <= reached ? (row[LOOP_DAYS[status]] ?? today) : null;
  }
  return days;
}

/**
 * What the change did, in words that follow "Undo".
 * @param rows "3 feedback items"
 * @param nameOf what a theme is called; '' when it has no name
 */
export function labelOfChange(change: FeedbackChange, rows: string, nameOf: (theme: string) => string): string {
  const { addThemes = [], removeThemes = [], ...rest } = change;
  const [field, ...others] = new Set(fieldsOf(rest).map(({ label }) => label));
  const [added, removed] = [addThemes[0], removeThemes[0]];
  const themes = addThemes.length + removeThemes.length;
  if (field === undefined && themes === 1 && added !== undefined) return themeLabel(nameOf(added), rows);
  if (field === undefined && themes === 1 && removed !== undefined) return noThemeLabel(nameOf(removed), rows);
  if (field === undefined) return themesLabel(rows);
  return others.length === 0 && themes === 0 ? fieldLabel(t(field), rows) : editLabel(rows);
}
