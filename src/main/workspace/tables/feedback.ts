import type { Database } from 'better-sqlite3';
import { makePhraseCounter } from '../../../shared/analysis/phrases.ts';
import { themeMatcher } from '../../../shared/analysis/theme-rules.ts';
import { addLabel, countedRows, namedFeedback, removeLabel, rulesLabel, themeLabel } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import type { FeedbackSummary } from '../../../shared/observed.ts';
import type { Result } from '../../../shared/result.ts';
import {
  type Feedback,
  type FeedbackChange,
  type FeedbackEntry,
  type FeedbackFilter,
  type FeedbackSort,
  PHRASE_SAMPLE,
  type Phrase,
} from '../../../shared/rows.ts';
import { refuse } from '../refusal.ts';
import type { ThemeEdit } from './edits.ts';
import { feedbackCells } from './entries.ts';
import { changeOf, labelOfChange } from './feedback-change.ts';
import type { FeedbackItems } from './feedback-items.ts';
import type { Finder } from './find.ts';
import type { Numbering } from './names.ts';
import { removeRows } from './remove.ts';
import type { FeedbackCells, Head, How, ThemeRow } from './rows.ts';
import { numbersIn, runsOf } from './runs.ts';
import type { Summarise } from './summary.ts';
import type { RowTools } from './tools.ts';

/** A theme as the strategy's record of kind `voice` holds it. */
export interface ThemeRule {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** What customers said. Every change is one transaction and one edit in the history. */
export interface FeedbackTable {
  /** The numbers of what fits. Errors: not-found (strategy). */
  find(input: { readonly strategyId: string; readonly filter: FeedbackFilter; readonly sort: FeedbackSort }): Result<Int32Array>;
  /** The live items of these numbers, in this order. Errors: not-found (strategy). */
  rows(input: { readonly strategyId: string; readonly numbers: readonly number[] }): Result<readonly Feedback[]>;
  /** Errors: not-found (strategy). */
  summary(input: { readonly strategyId: string; readonly filter: FeedbackFilter }): Result<FeedbackSummary>;
  /** Frequent phrases of what fits, of 20,000 items at most. Errors: not-found (strategy). */
  phrases(input: { readonly strategyId: string; readonly filter: FeedbackFilter; readonly limit: number }): Result<readonly Phrase[]>;
  /** Errors: not-found (strategy). */
  add(input: { readonly strategyId: string; readonly entry: FeedbackEntry }): Result<Feedback>;
  /** Items that are gone, or are so already, are left out. Errors: not-found (strategy). */
  change(input: {
    readonly strategyId: string;
    readonly numbers: readonly number[];
    readonly change: FeedbackChange;
  }): Result<{ readonly changed: number }>;
  /** Into the bin, together. Errors: not-found (strategy). */
  remove(input: { readonly strategyId: string; readonly numbers: readonly number[] }): Result<{ readonly removed: number }>;
  /** Errors: not-found (strategy, or the theme named). */
  applyRules(input: { readonly strategyId: string; readonly theme?: string | undefined }): Result<{ readonly changed: number }>;
}

interface Parts {
  readonly items: FeedbackItems;
  readonly finder: Finder;
  readonly summarise: Summarise;
  /** The themes of a strategy as they are now. */
  readonly themesOf: (strategyId: string) => readonly ThemeRule[];
}

export function makeFeedback(db: Database, tools: RowTools, { items, finder, summarise, themesOf }: Parts): FeedbackTable {
  const { store, names, clock, strategies } = tools;
  const { read, write } = tools.transactions;
  const find = db.prepare<[number, number], FeedbackCells & Head>(
    'SELECT * FROM feedback WHERE number = ? AND strategy = ? AND removed IS NULL',
  );
  const verbatims = db
    .prepare<[number], [number: number, verbatim: string]>('SELECT number, verbatim FROM feedback WHERE strategy = ? AND removed IS NULL')
    .raw();
  const standing = db.prepare<[number], [feedback: number, how: How]>('SELECT feedback, how FROM feedback_themes WHERE theme = ?').raw();
  const ruled = db
    .prepare<[number], number>(`
      SELECT n.number FROM names n
       WHERE n.strategy = ? AND EXISTS (SELECT 1 FROM feedback_themes t WHERE t.theme = n.number AND t.how = 'rule')`)
    .pluck();

  /** How themes change by the words of their rules; a theme without a rule fits nothing. */
  const themesByRule = (strategy: number, rules: readonly ThemeRule[], themes: readonly number[]): ThemeEdit[] => {
    const numbering = names.writer(strategy);
    const fits = new Map<string, Set<number>>(rules.map(({ id }) => [id, new Set()]));
    const byNumber = new Map(rules.map(({ id }) => [numbering(id), fits.get(id) ?? new Set<number>()]));
    const matches = themeMatcher(rules);
    const items = new Set<number>();
    for (const [number, verbatim] of verbatims.iterate(strategy)) {
      items.add(number);
      for (const id of matches(verbatim)) fits.get(id)?.add(number);
    }
    return [...new Set([...byNumber.keys(), ...themes])].flatMap((theme) => {
      const now = byNumber.get(theme) ?? new Set<number>();
      const before = new Map(standing.all(theme));
      const given = [...now].filter((number) => !before.has(number));
      const taken = [...before].flatMap(([number, how]) => (how === 'rule' && items.has(number) && !now.has(number) ? [number] : []));
      const edits: ThemeEdit[] = [
        { theme, rows: runsOf(given), before: null, after: 'rule' },
        { theme, rows: runsOf(taken), before: 'rule', after: null },
      ];
      return edits.filter(({ rows }) => rows.length > 0);
    });
  };

  return {
    find: ({ strategyId, filter, sort }) => read(() => Int32Array.from(finder.numbers(strategies.numberOf(strategyId), filter, sort))),

    rows: ({ strategyId, numbers }) => read(() => items.rows(strategies.numberOf(strategyId), numbers)),

    summary: ({ strategyId, filter }) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        return summarise(strategy, finder.from(strategy, filter), names.reader(strategy));
      }),

    phrases: ({ strategyId, filter, limit }) =>
      read(() => {
        const strategy = strategies.numberOf(strategyId);
        const found = finder.numbers(strategy, filter, 'newest');
        const step = Math.max(1, found.length / PHRASE_SAMPLE);
        const counter = makePhraseCounter();
        for (let at = 0; at < found.length; at += step) {
          const row = find.get(found[Math.floor(at)] ?? 0, strategy);
          if (row) counter.add(row.id, row.verbatim);
        }
        return counter.top(
          limit,
          themesOf(strategyId).flatMap((theme) => theme.words),
        );
      }),

    add: ({ strategyId, entry }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const numbering = names.writer(strategy);
        const themes = [...new Set(entry.themes)].map((theme): ThemeRow => ({ theme: numbering(theme), how: 'hand' }));
        const { number } = store.inserter('feedback', strategy, null).add(feedbackCells(entry, '', numbering), themes);
        const title = namedFeedback(entry.verbatim);
        const live = { removal: clock.newId(), title, rows: runsOf([number]), came: true };
        tools.note(strategyId, addLabel(title), { table: 'feedback', live });
        const [item] = items.rows(strategy, [number]);
        return item ?? refuse('not-found', t('This feedback item is not in the workspace any more.'));
      }),

    change: ({ strategyId, numbers, change }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const numbering: Numbering = names.writer(strategy);
        const changes = changeOf(change, { today: clock.now().slice(0, 10), numbering, howOf: store.how });
        for (const number of new Set(numbers)) {
          const row = find.get(number, strategy);
          if (row) changes.add(row);
        }
        const changed = changes.count();
        if (changed === 0) return { changed };
        const name = (theme: string): string => themesOf(strategyId).find(({ id }) => id === theme)?.name ?? '';
        tools.change(strategyId, labelOfChange(change, countedRows('feedback', changed), name), changes.edit());
        return { changed };
      }),

    remove: ({ strategyId, numbers }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const removed = removeRows(tools, strategyId, 'feedback', numbers, (count, first) => {
          const title = count === 1 ? namedFeedback(find.get(first, strategy)?.verbatim ?? '') : countedRows('feedback', count);
          return { title, label: removeLabel(title) };
        });
        return { removed };
      }),

    applyRules: ({ strategyId, theme }) =>
      write(() => {
        const strategy = strategies.numberOf(strategyId);
        const all = themesOf(strategyId);
        const rules = theme === undefined ? all : all.filter(({ id }) => id === theme);
        const [rule] = rules;
        if (theme !== undefined && !rule) refuse('not-found', t('This theme is not among the themes any more.'));
        // All rules anew also means that themes without one any more lose what it gave.
        const themes = themesByRule(strategy, rules, theme === undefined ? ruled.all(strategy) : []);
        const changed = new Set(themes.flatMap(({ rows }) => [...numbersIn(rows)])).size;
        if (changed === 0) return { changed };
        const rows = countedRows('feedback', changed);
        const label = theme !== undefined && rule ? themeLabel(rule.name, rows) : rulesLabel(rows);
        tools.change(strategyId, label, { table: 'feedback', themes });
        return { changed };
      }),
  };
}
