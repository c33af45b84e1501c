import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../src/main/workspace/index.ts';
import type { FeedbackFilter } from '../../../src/shared/rows.ts';
import { failure, freshPath, setting, value } from './helpers.ts';
import { feedback, found, imported, words } from './rows.ts';

const theme = (id: string, ...rule: string[]) => ({ id, name: id.toUpperCase(), words: rule, meaning: '' });

describe('finding feedback', () => {
  const items = [
    feedback({ verbatim: 'A', date: '2026-03-01', source: 'review', rating: 5, sentiment: 2, persona: 'p1', themes: ['t1'] }),
    feedback({ verbatim: 'B', date: '2026-01-01', source: 'survey', rating: 1, sentiment: -2, touchpoint: 'd1', themes: ['t1', 't2'] }),
    feedback({ verbatim: 'C', rating: 3.5, phase: { record: 'j', item: 'f1' }, loop: 'told' }),
    feedback({ verbatim: 'D', date: '2026-02-01', source: 'review', persona: 'p2', phase: { record: 'k', item: 'f1' }, loop: 'acted' }),
  ];
  test.each<[what: string, filter: FeedbackFilter, found: string]>([
    ['everything', {}, 'BDAC'],
    ['a theme', { themes: ['t2'] }, 'B'],
    ['any of the themes', { themes: ['t1', 't2'] }, 'BA'],
    ['no theme', { themes: [null] }, 'DC'],
    ['a theme or none', { themes: ['t2', null] }, 'BDC'],
    ['a theme that nobody has', { themes: ['t9'] }, ''],
    ['an empty choice', { themes: [], sources: [], personas: [] }, 'BDAC'],
    ['sources', { sources: ['review', null] }, 'DAC'],
    ['ratings', { ratings: [1, 3.5] }, 'BC'],
    ['no rating', { ratings: [null] }, 'D'],
    ['sentiments', { sentiments: [-2, 2] }, 'BA'],
    ['no sentiment', { sentiments: [null] }, 'DC'],
    ['status', { loop: ['new', 'acted'] }, 'BDA'],
    ['personas', { personas: ['p1', 'p2', 'p3'] }, 'DA'],
    ['no persona', { personas: [null] }, 'BC'],
    ['touchpoints', { touchpoints: ['d1'] }, 'B'],
    ['a phase of any journey', { phases: ['f1'] }, 'DC'],
    ['no phase', { phases: [null] }, 'BA'],
    ['days', { from: '2026-01-01', to: '2026-02-01' }, 'BD'],
    ['what is overdue', { overdueBefore: '2026-03-01' }, 'BD'],
    ['all of it together', { sources: ['review'], personas: ['p1', 'p2'], from: '2026-02-15' }, 'A'],
    ['an import that is not there', { batch: 'gone' }, ''],
  ])('by %s', (_what, filter, expected) => {
    const place = setting();
    imported(place, 'feedback', items);
    expect(words(found(place, filter)).join('')).toBe(expected);
  });

  test('by the import it came with', () => {
    const place = setting();
    const batch = imported(place, 'feedback', items);
    imported(place, 'feedback', [feedback({ verbatim: 'E' })], 'more.csv');
    expect(found(place, { batch })).toHaveLength(4);
    expect(found(place, {}, 'newest').map((item) => item.batch === batch)).toEqual([true, true, true, false, true]);
  });

  test('sorts by day or rating, what has none last', () => {
    const place = setting();
    imported(place, 'feedback', items);
    expect(words(found(place, {}, 'newest')).join('')).toBe('ADBC');
    expect(words(found(place, {}, 'lowest')).join('')).toBe('BCAD');
    expect(words(found(place, {}, 'highest')).join('')).toBe('ACBD');
  });

  test('by its words, without accents, the last one as a beginning', () => {
    const place = setting();
    const verbatims = ['The Café’s Wi-Fi drops', 'Łódź—by train', 'ΑΘΉΝΑ 2026', 'nothing'];
    imported(
      place,
      'feedback',
      verbatims.map((verbatim) => feedback({ verbatim })),
    );
    const findable: readonly (readonly [text: string, verbatim: string | undefined])[] = [
      ['cafe', verbatims[0]],
      ['wi fi dro', verbatims[0]],
      ['CAFÉ s', verbatims[0]],
      ['lodz tr', verbatims[1]],
      ['by', verbatims[1]],
      ['αθηνα 20', verbatims[2]],
    ];
    for (const [text, verbatim] of findable) expect([text, words(found(place, { text }))]).toEqual([text, [verbatim]]);
    for (const text of ['wifi', 'dro wi', 'afe']) expect([text, words(found(place, { text }))]).toEqual([text, []]);
    // What holds no word looks for nothing.
    for (const text of ['', ' ', '—', '*']) expect(found(place, { text })).toHaveLength(4);
    for (const text of ['"', 'cafe" OR "nothing', 'NOT nothing', '-drops']) expect(workspaceFinds(place, text)).toBe(true);
  });

  const workspaceFinds = ({ workspace, strategyId }: ReturnType<typeof setting>, text: string): boolean =>
    workspace.feedback.find({ strategyId, filter: { text }, sort: 'newest' }).ok;

  test('names persona and touchpoint by the id they were given, whether these are there or not', () => {
    const place = setting();
    const persona = place.add('persona', { name: 'Maya' });
    imported(place, 'feedback', [feedback({ verbatim: 'A', persona: persona.id })]);
    value(place.workspace.records.remove({ id: persona.id, unlink: false }));
    expect(words(found(place, { personas: [persona.id] }))).toEqual(['A']);
    expect(found(place)[0]?.persona).toBe(persona.id);
  });
});

describe('changing feedback', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => feedback({ verbatim: `Item ${index} ${'word '.repeat(50)}` }));

  test('many at once is one edit, taken back and done again exactly', () => {
    const path = freshPath();
    const place = setting(path);
    const { workspace, strategyId } = place;
    imported(place, 'feedback', many(300));
    const before = found(place);
    const numbers = before.filter((_item, index) => index % 3 !== 1).map(({ number }) => number);
    value(workspace.feedback.change({ strategyId, numbers: numbers.slice(0, 50), change: { sentiment: -1 } }));
    const changed = found(place);
    expect(value(workspace.feedback.change({ strategyId, numbers, change: { sentiment: 2, persona: 'p1' } }))).toEqual({ changed: 200 });
    const after = found(place);
    expect(after.filter(({ sentiment, persona }) => sentiment === 2 && persona === 'p1')).toHaveLength(200);
    expect(value(workspace.history.list({ strategyId, limit: 2 })).map(({ label }) => label)).toEqual([
      'Edit 200 feedback items',
      'Sentiment of 50 feedback items',
    ]);
    value(workspace.history.undo(strategyId));
    expect(found(place)).toEqual(changed);
    value(workspace.history.undo(strategyId));
    expect(found(place)).toEqual(before);
    value(workspace.history.redo(strategyId));
    value(workspace.history.redo(strategyId));
    expect(found(place)).toEqual(after);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
    value(workspace.close());
    const db = new Database(path, { readonly: true });
    // Only what changed is kept beside it: no copy of what customers said.
    expect(db.prepare('SELECT sum(length(rows)) FROM history').pluck().get()).toBeLessThan(10_000);
    db.close();
  });

  test('that changes nothing leaves nothing to undo', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    imported(place, 'feedback', [feedback({ verbatim: 'A', rating: 3 })]);
    const numbers = found(place).map(({ number }) => number);
    expect(value(workspace.feedback.change({ strategyId, numbers, change: { rating: 3, removeThemes: ['t1'] } }))).toEqual({ changed: 0 });
    expect(value(workspace.feedback.change({ strategyId, numbers: [999], change: { rating: 4 } }))).toEqual({ changed: 0 });
    expect(value(workspace.feedback.change({ strategyId, numbers, change: {} }))).toEqual({ changed: 0 });
    expect(value(workspace.history.state(strategyId)).undo).toBe('Import of 1 feedback item from reviews.csv');
  });

  test('a changed text is found by its new words only, and by the old ones after undo', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    const { number } = value(workspace.feedback.add({ strategyId, entry: feedback({ verbatim: 'Cold coffee' }) }));
    value(workspace.feedback.change({ strategyId, numbers: [number], change: { verbatim: 'Hot tea' } }));
    expect([found(place, { text: 'coffee' }).length, found(place, { text: 'tea' }).length]).toEqual([0, 1]);
    value(workspace.history.undo(strategyId));
    expect([found(place, { text: 'coffee' }).length, found(place, { text: 'tea' }).length]).toEqual([1, 0]);
    expect(value(workspace.history.state(strategyId))).toEqual({
      undo: 'Add feedback item “Cold coffee”',
      redo: 'Words of 1 feedback item',
    });
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('the loop notes the day of each step it comes to, and forgets the days of steps it goes back from', () => {
    const place = setting();
    const { workspace, strategyId, clock } = place;
    const { number } = value(workspace.feedback.add({ strategyId, entry: feedback({ verbatim: 'A' }) }));
    const change = (loop: 'new' | 'acknowledged' | 'acted' | 'told', more = {}) => {
      value(workspace.feedback.change({ strategyId, numbers: [number], change: { loop, ...more } }));
      const [item] = found(place);
      return [item?.acknowledgedOn, item?.actedOn, item?.toldOn];
    };
    expect(change('acknowledged')).toEqual(['2026-11-22', null, null]);
    clock.pass(2 * 86_400_000);
    expect(change('told')).toEqual(['2026-11-22', '2026-11-24', '2026-11-24']);
    expect(change('acted', { actedOn: '2026-11-23' })).toEqual(['2026-11-22', '2026-11-23', null]);
    expect(value(workspace.history.state(strategyId)).undo).toBe('Status of 1 feedback item');
    expect(change('new')).toEqual([null, null, null]);
    for (let steps = 0; steps < 4; steps += 1) value(workspace.history.undo(strategyId));
    expect(found(place)[0]).toMatchObject({ loop: 'new', acknowledgedOn: null, actedOn: null, toldOn: null });
  });

  test('removed items go into the bin together and come back together', () => {
    const place = setting();
    const { workspace, strategyId } = place;
    imported(
      place,
      'feedback',
      ['A', 'B', 'C', 'D'].map((verbatim) => feedback({ verbatim, themes: ['t1'] })),
    );
    const before = found(place);
    const numbers = before.slice(1, 4).map(({ number }) => number);
    expect(value(workspace.feedback.remove({ strategyId, numbers: [...numbers, ...numbers, 999] }))).toEqual({ removed: 3 });
    expect(value(workspace.feedback.remove({ strategyId, numbers }))).toEqual({ removed: 0 });
    expect(words(found(place, { themes: ['t1'] }))).toEqual(['A']);
    const [entry] = value(workspace.bin.list(strategyId));
    expect(entry).toMatchObject({ kind: 'feedback', title: '3 feedback items' });
    value(workspace.bin.restore(entry?.id ?? ''));
    expect(found(place)).toEqual(before);
    failure(workspace.bin.restore(entry?.id ?? ''), 'not-found');
    value(workspace.history.undo(strategyId));
    value(workspace.history.undo(strategyId));
    expect(found(place)).toEqual(before);
    expect(value(workspace.history.state(strategyId)).redo).toBe('Remove 3 feedback items');
  });
});

describe('themes', () => {
  const verbatims = ['The Wi-Fi drops', 'Wifi was fine, breakfast too', 'Breakfast!', 'Nothing'];
  function voice() {
    const place = setting();
    const record = place.add('voice', { themes: [theme('wifi', 'wifi', 'wi-fi'), theme('food', 'breakfast')] });
    imported(
      place,
      'feedback',
      verbatims.map((verbatim) => feedback({ verbatim })),
    );
    const numbers = found(place).map(({ number }) => number);
    const themes = (): string[] => found(place).map((item) => item.themes.toSorted().join(' '));
    return { ...place, record, numbers, themes };
  }

  test('are given by the words of their rules, all or one, as one edit', () => {
    const { workspace, strategyId, themes } = voice();
    expect(value(workspace.feedback.applyRules({ strategyId, theme: 'food' }))).toEqual({ changed: 2 });
    expect(themes()).toEqual(['', 'food', 'food', '']);
    expect(value(workspace.feedback.applyRules({ strategyId }))).toEqual({ changed: 2 });
    expect(themes()).toEqual(['wifi', 'food wifi', 'food', '']);
    expect(value(workspace.feedback.applyRules({ strategyId }))).toEqual({ changed: 0 });
    expect(value(workspace.history.list({ strategyId, limit: 2 })).map(({ label }) => label)).toEqual([
      'Themes by rule for 2 feedback items',
      'Theme FOOD for 2 feedback items',
    ]);
    value(workspace.history.undo(strategyId));
    expect(themes()).toEqual(['', 'food', 'food', '']);
    failure(workspace.feedback.applyRules({ strategyId, theme: 'gone' }), 'not-found');
  });

  test('that a person took away stay away, and those a person gave stay', () => {
    const { workspace, strategyId, numbers, themes, edit, record } = voice();
    value(workspace.feedback.applyRules({ strategyId }));
    value(workspace.feedback.change({ strategyId, numbers: numbers.slice(0, 2), change: { removeThemes: ['wifi'] } }));
    expect(value(workspace.history.state(strategyId)).undo).toBe('Theme WIFI taken from 2 feedback items');
    value(workspace.feedback.change({ strategyId, numbers: numbers.slice(3), change: { addThemes: ['wifi'] } }));
    expect(value(workspace.history.state(strategyId)).undo).toBe('Theme WIFI for 1 feedback item');
    expect(value(workspace.feedback.applyRules({ strategyId }))).toEqual({ changed: 0 });
    expect(themes()).toEqual(['', 'food', 'food', 'wifi']);
    edit('voice', record.id, { themes: [theme('wifi', 'nothing', 'drops'), theme('food', 'fine')] });
    value(workspace.feedback.applyRules({ strategyId }));
    expect(themes()).toEqual(['', 'food', '', 'wifi']);
    value(workspace.feedback.change({ strategyId, numbers: numbers.slice(0, 1), change: { addThemes: ['wifi'] } }));
    expect(themes()).toEqual(['wifi', 'food', '', 'wifi']);
    for (let steps = 0; steps < 6; steps += 1) value(workspace.history.undo(strategyId));
    expect(themes()).toEqual(['', '', '', '']);
    expect(workspace.verify()).toMatchObject({ ok: true, problems: [] });
  });

  test('are suggested from phrases, without those that rules know', () => {
    const { workspace, strategyId, add: _add, ...place } = voice();
    imported(
      { workspace, strategyId },
      'feedback',
      Array.from({ length: 40 }, (_, index) => feedback({ verbatim: `Number ${index}: slow lift, good breakfast` })),
    );
    const phrases = value(workspace.feedback.phrases({ strategyId, filter: {}, limit: 10 })).map(({ phrase }) => phrase);
    expect(phrases.some((phrase) => phrase.includes('lift'))).toBe(true);
    expect(phrases).not.toContain('breakfast');
    expect(place.themes()).toHaveLength(44);
  });
});

describe('the summary', () => {
  const entry = fc.record({
    verbatim: fc.constantFrom('red', 'green', 'red green'),
    date: fc.constantFrom(null, '2026-01-31', '2026-02-01', '2025-12-24'),
    source: fc.constantFrom(null, 'survey' as const, 'review' as const),
    rating: fc.constantFrom(null, 1, 2.5, 5),
    sentiment: fc.constantFrom(null, -2, 0, 1),
    loop: fc.constantFrom('new' as const, 'acknowledged' as const, 'acted' as const, 'told' as const),
    themes: fc.subarray(['t1', 't2', 't3']),
    persona: fc.constantFrom(null, 'p1', 'p2'),
    phase: fc.constantFrom(null, { record: 'j', item: 'f1' }, { record: 'j', item: 'f2' }),
  });

  test('counts what the filter finds', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 30 }),
        fc.constantFrom<FeedbackFilter>({}, { text: 'red' }, { ratings: [1, null] }),
        (all, filter) => {
          const place = setting();
          const { workspace, strategyId } = place;
          imported(place, 'feedback', all.map(feedback));
          const items = found(place, filter);
          const summary = value(workspace.feedback.summary({ strategyId, filter }));
          const count = <T>(of: readonly T[], wanted: (one: T) => boolean): number => of.filter(wanted).length;
          expect(summary.total).toBe(items.length);
          expect(summary.unsorted).toBe(count(items, ({ themes }) => themes.length === 0));
          for (const { rating, count: many } of summary.ratings) expect(many).toBe(count(items, (item) => item.rating === rating));
          for (const { month, count: many } of summary.months) {
            expect(many).toBe(count(items, ({ date }) => (date === null ? null : date.slice(0, 7)) === month));
          }
          const days = items.flatMap(({ date, sentiment, loop }) =>
            date !== null && sentiment === -2 && (loop === 'new' || loop === 'acknowledged') ? [date] : [],
          );
          expect(summary.unanswered).toEqual(
            [...new Set(days)].sort().map((date) => ({ date, count: count(days, (day) => day === date) })),
          );
          for (const { phase, count: many } of summary.phases) expect(many).toBe(count(items, (item) => item.phase?.item === phase?.item));
          for (const list of [summary.sources, summary.ratings, summary.sentiments, summary.months, summary.personas, summary.loop]) {
            expect(list.reduce((sum, each) => sum + each.count, 0)).toBe(items.length);
          }
          expect(new Set(summary.themes.map((each) => each.theme))).toEqual(new Set(items.flatMap(({ themes }) => themes)));
          for (const { theme: id, count: many, negative, positive, meanRating } of summary.themes) {
            const own = items.filter(({ themes }) => themes.includes(id));
            const rated = own.flatMap(({ rating }) => rating ?? []);
            expect(many).toBe(own.length);
            expect([negative, positive]).toEqual([
              count(own, ({ sentiment }) => (sentiment ?? 0) < 0),
              count(own, ({ sentiment }) => (sentiment ?? 0) > 0),
            ]);
            if (rated.length === 0) expect(meanRating).toBeNull();
            else expect(meanRating).toBeCloseTo(rated.reduce((sum, rating) => sum + rating, 0) / rated.length);
          }
          const pairs = summary.themePhases.reduce((sum, each) => sum + each.count, 0);
          expect(pairs).toBe(items.reduce((sum, { themes, phase }) => sum + (phase ? themes.length : 0), 0));
          const months = summary.themeMonths.reduce((sum, each) => sum + each.count, 0);
          expect(months).toBe(items.reduce((sum, { themes, date }) => sum + (date ? themes.length : 0), 0));
          value(workspace.close());
        },
      ),
      { numRuns: 40 },
    );
  });

  test('of nothing is empty', () => {
    const { workspace, strategyId } = setting();
    const summary = value(workspace.feedback.summary({ strategyId, filter: {} }));
    expect(summary).toMatchObject({ total: 0, unsorted: 0, unanswered: [], sources: [], months: [], themes: [] });
  });
});

test('feedback that is read without being changed is the same', () => {
  const path = freshPath();
  const place = setting(path);
  imported(place, 'feedback', [feedback({ verbatim: 'A', rating: -0, themes: ['b', 'a'], loop: 'acted' })]);
  const before = found(place);
  expect(before[0]?.rating).toBe(0);
  value(place.workspace.close());
  const reading = value(openWorkspace(path, place.clock, { readOnly: true }));
  expect(found({ workspace: reading, strategyId: place.strategyId })).toEqual(before);
  failure(reading.feedback.remove({ strategyId: place.strategyId, numbers: [1] }), 'workspace-read-only');
  value(reading.close());
});
