import { describe, expect, it } from 'vitest';
import { AUTOSAVE, createDrafts, isSame, isTyping, rebase, saveStateOf } from '../../../../src/renderer/data/drafts.ts';
import type { AnyData } from '../../../../src/shared/frameworks/index.ts';
import { type AnyRecord, emptyData } from '../../../../src/shared/records.ts';
import { type AppError, fail, ok, type Result } from '../../../../src/shared/result.ts';

const persona = (id: string, quote = ''): AnyRecord => ({
  id,
  strategyId: 's',
  kind: 'persona',
  title: 'Maya',
  data: { ...emptyData('persona'), name: 'Maya', quote },
  position: 0,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
});

/** The other side of the bridge: a file that keeps records by id, and a clock that is moved by hand. */
function desk(...records: AnyRecord[]) {
  const file = new Map(records.map((record) => [record.id, record]));
  const sent: AnyData[] = [];
  const failures: AppError[] = [];
  const refusals: AppError[] = [];
  let clock = 0;
  let tasks: { at: number; run: () => void }[] = [];
  let held: (() => void)[] | null = null;

  const write = (id: string, data: AnyData): AnyRecord => {
    const before = file.get(id);
    if (!before) throw new Error(`${id} is not in the file`);
    const after = { ...before, data, revision: before.revision + 1 } as AnyRecord;
    file.set(id, after);
    return after;
  };

  const drafts = createDrafts({
    save: async ({ id, data, revision }): Promise<Result<AnyRecord>> => {
      sent.push(data);
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      const refusal = refusals.shift();
      if (refusal) return { ok: false, error: refusal };
      const stored = file.get(id);
      if (!stored) return fail('not-found', 'This persona was deleted.');
      if (stored.revision !== revision) return fail('stale-revision', 'It changed meanwhile.');
      return ok(write(id, data));
    },
    current: async (base) => ok(file.get(base.id) ?? null),
    stored: (record) => file.set(record.id, record),
    failed: (error) => failures.push(error),
    now: () => new Date(clock),
    schedule: (run, milliseconds) => {
      const task = { at: clock + milliseconds, run };
      tasks.push(task);
      return () => {
        tasks = tasks.filter((other) => other !== task);
      };
    },
  });

  return {
    drafts,
    sent,
    failures,
    file,
    write,
    stored: (id: string): AnyData => file.get(id)?.data ?? {},
    record: (id: string): AnyRecord => file.get(id) ?? persona(id),
    refuseNext: (...errors: AppError[]) => refusals.push(...errors),
    /** Keeps answers back until the function given back is called. */
    hold: () => {
      held = [];
      return async () => {
        const waiting = held ?? [];
        held = null;
        for (const answer of waiting) answer();
        await settle();
      };
    },
    pass: async (milliseconds: number) => {
      clock += milliseconds;
      const due = tasks.filter(({ at }) => at <= clock);
      tasks = tasks.filter(({ at }) => at > clock);
      for (const { run } of due) run();
      await settle();
    },
  };
}

/** Lets every promise that can settle do so. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
};

const type = (quote: string) => (data: AnyData) => ({ ...data, quote });

describe('autosave', () => {
  it('shows a change at once and saves it when typing rests', async () => {
    const { drafts, record, sent, pass, stored } = desk(persona('a'));
    drafts.change(record('a'), type('Hello'));
    expect(drafts.store.getState().drafts.get('a')?.data.quote).toBe('Hello');
    await pass(AUTOSAVE.quietMs - 1);
    expect(sent).toHaveLength(0);
    await pass(1);
    expect(stored('a').quote).toBe('Hello');
    expect(drafts.store.getState().drafts.size).toBe(0);
    expect(drafts.store.getState().savedAt).toEqual(new Date(AUTOSAVE.quietMs));
  });

  it('saves a step such as a new item at once, and apart from the words typed before it', async () => {
    const { drafts, record, sent, pass } = desk(persona('a'));
    drafts.change(record('a'), type('Half a word'));
    drafts.change(record('a'), (data) => ({ ...data, pains: [{ id: 'p', statement: 'Queue', severity: null, frequency: null }] }));
    await pass(0);
    expect(sent).toHaveLength(2);
    expect(sent[0]).toMatchObject({ quote: 'Half a word', pains: [] });
    expect(sent[1]).toMatchObject({ quote: 'Half a word', pains: [{ id: 'p' }] });
    expect(drafts.store.getState().drafts.size).toBe(0);
  });

  it('takes words alone for typing, and items, ratings and moves for steps', () => {
    const item = { id: 'a', statement: 'x', severity: 1 };
    expect(isTyping({ list: [item], quote: 'a' }, { list: [{ ...item, statement: 'xy' }], quote: 'ab' })).toBe(true);
    expect(isTyping({ list: [item] }, { list: [{ ...item, severity: 2 }] })).toBe(false);
    expect(isTyping({ list: [] }, { list: [item] })).toBe(false);
    expect(isTyping({ list: [item, { ...item, id: 'b' }] }, { list: [{ ...item, id: 'b' }, item] })).toBe(false);
    expect(isTyping({ to: null }, { to: { record: 'r' } })).toBe(false);
  });

  it('saves at the latest after two seconds of typing without rest', async () => {
    const { drafts, record, sent, pass } = desk(persona('a'));
    for (let typed = 1; typed <= 20; typed += 1) {
      drafts.change(record('a'), type('x'.repeat(typed)));
      await pass(100);
      if (sent.length > 0) break;
    }
    expect(sent).toHaveLength(1);
    expect(sent[0]?.quote).toBe('x'.repeat(AUTOSAVE.latestMs / 100));
  });

  it('takes along what is typed while a save is under way', async () => {
    const { drafts, record, sent, pass, hold, stored } = desk(persona('a'));
    drafts.change(record('a'), type('one'));
    const release = hold();
    await pass(AUTOSAVE.quietMs);
    drafts.change(record('a'), type('one two'));
    await release();
    await pass(AUTOSAVE.quietMs);
    expect(sent.map(({ quote }) => quote)).toEqual(['one', 'one two']);
    expect(stored('a').quote).toBe('one two');
  });

  it('makes no draft of a change that changes nothing', () => {
    const { drafts, record } = desk(persona('a'));
    drafts.change(record('a'), (data) => data);
    expect(drafts.store.getState().drafts.size).toBe(0);
  });
});

describe('flush', () => {
  it('keeps the last edit when the window closes', async () => {
    const { drafts, record, stored } = desk(persona('a'), persona('b'));
    drafts.change(record('a'), type('last word'));
    drafts.change(record('b'), type('and mine'));
    expect(await drafts.flush()).toBe(true);
    expect([stored('a').quote, stored('b').quote]).toEqual(['last word', 'and mine']);
  });

  it('waits for a save that is already under way', async () => {
    const { drafts, record, pass, hold, stored } = desk(persona('a'));
    drafts.change(record('a'), type('slow'));
    const release = hold();
    await pass(AUTOSAVE.quietMs);
    const done = drafts.flush();
    drafts.change(record('a'), type('slow disk'));
    await release();
    expect(await done).toBe(true);
    expect(stored('a').quote).toBe('slow disk');
  });

  it('says so when the file refuses, and keeps the text', async () => {
    const { drafts, record, refuseNext, failures, stored } = desk(persona('a'));
    refuseNext({ code: 'disk-full', message: 'The disk is full.' });
    drafts.change(record('a'), type('precious'));
    expect(await drafts.flush()).toBe(false);
    expect(failures.map(({ code }) => code)).toEqual(['disk-full']);
    expect(drafts.store.getState().drafts.get('a')?.data.quote).toBe('precious');
    expect(saveStateOf(drafts.store.getState())).toBe('failed');
    expect(await drafts.flush()).toBe(true);
    expect(stored('a').quote).toBe('precious');
    expect(saveStateOf(drafts.store.getState())).toBe('saved');
  });

  it('tries a refused draft again with the next change', async () => {
    const { drafts, record, refuseNext, pass, stored } = desk(persona('a'));
    refuseNext({ code: 'disk-full', message: 'The disk is full.' });
    drafts.change(record('a'), type('one'));
    await pass(AUTOSAVE.quietMs);
    drafts.change(record('a'), type('two'));
    await pass(AUTOSAVE.quietMs);
    expect(stored('a').quote).toBe('two');
  });

  it('is done at once when nothing was typed', async () => {
    const { drafts, sent } = desk();
    expect(await drafts.flush()).toBe(true);
    expect(sent).toEqual([]);
  });
});

describe('a record that changed under the draft', () => {
  it('keeps what the person typed and takes the other fields as stored', async () => {
    const { drafts, record, write, stored, failures } = desk(persona('a', 'before'));
    drafts.change(record('a'), type('mine'));
    write('a', { ...stored('a'), name: 'Maya Lindqvist', quote: 'theirs' });
    expect(await drafts.flush()).toBe(true);
    expect(stored('a')).toMatchObject({ name: 'Maya Lindqvist', quote: 'mine' });
    expect(failures).toEqual([]);
  });

  it('does not bring back a deleted record, and does not keep the window open for it', async () => {
    const { drafts, record, file, failures } = desk(persona('a'));
    drafts.change(record('a'), type('too late'));
    file.delete('a');
    expect(await drafts.flush()).toBe(true);
    expect(failures.map(({ code }) => code)).toEqual(['not-found']);
    expect(file.size).toBe(0);
  });

  it('gives up with a sentence when it changes again and again', async () => {
    const { drafts, record, refuseNext, failures } = desk(persona('a'));
    refuseNext(...Array.from({ length: 9 }, (): AppError => ({ code: 'stale-revision', message: 'It changed meanwhile.' })));
    drafts.change(record('a'), type('mine'));
    expect(await drafts.flush()).toBe(false);
    expect(failures.map(({ code }) => code)).toEqual(['stale-revision']);
    expect(drafts.store.getState().drafts.get('a')?.data.quote).toBe('mine');
  });
});

describe('rebase', () => {
  it('lets a changed field win, also when it was emptied or its list was reordered', () => {
    const base = { quote: 'a', goals: ['x', 'y'], name: 'n' };
    expect(rebase(base, { quote: '', goals: ['y', 'x'], name: 'n' }, { quote: 'b', goals: ['x', 'y', 'z'], name: 'm' })).toEqual({
      quote: '',
      goals: ['y', 'x'],
      name: 'm',
    });
  });

  it('takes a copy that says the same for unchanged', () => {
    const pains = [{ id: '1', statement: 's', severity: null }];
    expect(rebase({ pains }, { pains: structuredClone(pains) }, { pains: [] })).toEqual({ pains: [] });
  });
});

describe('isSame', () => {
  it.each([
    [null, undefined, false],
    [[], {}, false],
    [[1, 2], [1, 2, 3], false],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [{ a: [{ b: null }] }, { a: [{ b: null }] }, true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSame(a, b)).toBe(same);
  });
});
