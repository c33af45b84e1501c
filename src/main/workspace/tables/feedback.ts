import type { Database } from 'better-sqlite3';
import { makePhraseCounter } from '../../../shared/analysis/phrases.ts';
import { themeMatcher } from '../../../shared/analysis/theme-rules.ts';
import { addLabel, countedRows, namedFeedback, removeLabel, rulesLabel, themeLabel } from '../../../shared/history/rows.ts';
import { t } from '../../../shared/i18n.ts';
import type { FeedbackSummary } from '../../../shared/observed.ts';
import type { Result } from '../../../shared/result.ts';
import type { Feedback, FeedbackChange, FeedbackEntry, FeedbackFilter, FeedbackSort, Phrase } from '../../../shared/rows.ts';
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

/** Of more items than this the phrases are counted in some, evenly chosen. */
const MOST_COUNTED = 20_000;

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
  const verbatims = db.prepare<[number], { number: number; verbatim: string }>(
    'SELECT number, verbatim FROM feedback WHERE strategy = ? AND removed IS NULL',
  );
  const standing = db.prepare<[number], ThemeRow & { feedback: number }>(`
    SELECT t.feedback, t.theme, t.how FROM feedback_themes t
     WHERE t.theme IN (SELECT number FROM names WHERE strategy = ?)`);

  /** How the themes that are asked about change, by the words of their rules. */
  const themesByRule = (strategy: number, rules: readonly ThemeRule[], isMeant: (theme: number) => boolean): ThemeEdit[] => {
    const numbering = names.writer(strategy);
    const numbers = new Map(rules.map(({ id }) => [id, numbering(id)]));
    const matches = themeMatcher(rules);
    const stands = new Map<number, Map<number, How>>();
    for (const { feedback, theme, how } of standing.iterate(strategy)) {
      if (!isMeant(theme)) continue;
      const themes = stands.get(feedback) ?? new Map<number, How>();
      stands.set(feedback, themes.set(theme, how));
    }
    const given = new Map<number, number[]>();
    const taken = new Map<number, number[]>();
    for (const { number, verbatim } of verbatims.iterate(strategy)) {
      const now = new Set(matches(verbatim).map((id) => numbers.get(id) ?? 0));
      const before = stands.get(number);
      for (const theme of now) if (!before?.has(theme)) push(given, theme, number);
      for (const [theme, how] of before ?? []) if (how === 'rule' && !now.has(theme)) push(taken, theme, number);
    }
    return [
      ...[...given].map(([theme, numbers]) => ({ theme, rows: runsOf(numbers), before: null, after: 'rule' as const })),
      ...[...taken].map(([theme, numbers]) => ({ theme, rows: runsOf(numbers), before: 'rule' as const, after: null })),
    ];
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
        const step = Math.max(1, found.length / MOST_COUNTED);
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
        const changes = changeOf(change, { today: clock.now().slice(0, 10), numbering, standing: store.themes });
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
        const meant = theme === undefined ? undefined : names.writer(strategy)(theme);
        const themes = themesByRule(strategy, rules, (number) => meant === undefined || number === meant);
        const changed = new Set(themes.flatMap(({ rows }) => [...numbersIn(rows)])).size;
        if (changed === 0) return { changed };
        const rows = countedRows('feedback', changed);
        const label = theme !== undefined && rule ? themeLabel(rule.name, rows) : rulesLabel(rows);
        tools.change(strategyId, label, { table: 'feedback', themes });
        return { changed };
      }),
  };
}

function push(into: Map<number, number[]>, key: number, value: number): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}
