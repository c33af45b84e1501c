import { createStore } from 'zustand/vanilla';
import type { AnyData } from '../../shared/frameworks/index.ts';
import { isObject } from '../../shared/objects.ts';
import type { AnyRecord } from '../../shared/records.ts';
import type { AppError, Result } from '../../shared/result.ts';

/*
 * What a person has typed and the file does not hold yet. A draft exists from the first change to a record
 * until the file holds the same data; no draft means nothing to save.
 */

export interface Draft {
  /** The record as it was stored when the draft began, or was last saved or rebased. */
  readonly base: AnyRecord;
  readonly data: AnyData;
  readonly saving: boolean;
  /** Why the last try to save failed; null while there is no reason to worry. */
  readonly error: AppError | null;
}

export interface DraftsState {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** When a draft was last written to the file; null before the first time. */
  readonly savedAt: Date | null;
}

/** The drafts' way to the world. */
export interface DraftsEdge {
  readonly save: (input: { id: string; data: AnyData; revision: number }) => Promise<Result<AnyRecord>>;
  /** The record as it is stored now; null when it is gone. */
  readonly current: (base: AnyRecord) => Promise<Result<AnyRecord | null>>;
  /** The file now holds this record. */
  readonly stored: (record: AnyRecord) => void;
  readonly failed: (error: AppError, record: AnyRecord) => void;
  readonly now: () => Date;
  /** Runs `action` after so many milliseconds, unless the function given back is called before. */
  readonly schedule: (action: () => void, milliseconds: number) => () => void;
}

/** How long after the last change a draft is saved, and how long changes may put that off. */
export const AUTOSAVE = { quietMs: 400, latestMs: 2000 } as const;
/** A record that changes under us this often in a row is somebody else's fight: give up and say so. */
const MOST_REBASES = 5;

interface Timer {
  readonly cancel: () => void;
  /** Milliseconds since 1970 at which the first unsaved change was made. */
  readonly since: number;
}

/** Makes the store of drafts. It keeps no clock and knows no window: those come in with `edge`. */
export function createDrafts(edge: DraftsEdge) {
  const store = createStore<DraftsState>(() => ({ drafts: new Map(), savedAt: null }));
  const timers = new Map<string, Timer>();
  const running = new Map<string, Promise<void>>();

  const find = (id: string): Draft | undefined => store.getState().drafts.get(id);

  const put = (id: string, draft: Draft): void => {
    store.setState((state) => ({ drafts: new Map(state.drafts).set(id, draft) }));
  };

  const drop = (id: string): void => {
    stopTimer(id);
    store.setState((state) => {
      const drafts = new Map(state.drafts);
      drafts.delete(id);
      return { drafts };
    });
  };

  const stopTimer = (id: string): void => {
    timers.get(id)?.cancel();
    timers.delete(id);
  };

  const startTimer = (id: string, quietMs: number): void => {
    const now = edge.now().getTime();
    const since = timers.get(id)?.since ?? now;
    stopTimer(id);
    const wait = Math.max(0, Math.min(quietMs, since + AUTOSAVE.latestMs - now));
    timers.set(id, { since, cancel: edge.schedule(() => void save(id), wait) });
  };

  const save = (id: string): Promise<void> => {
    const already = running.get(id);
    if (already !== undefined) return already;
    const run = saveUntilStored(id).finally(() => running.delete(id));
    running.set(id, run);
    return run;
  };

  /** Saves until the file holds what the draft holds; changes made on the way are taken along. */
  const saveUntilStored = async (id: string): Promise<void> => {
    let rebases = 0;
    for (let draft = find(id); draft; draft = find(id)) {
      const sent = draft;
      stopTimer(id);
      put(id, { ...sent, saving: true, error: null });
      const answer = await edge.save({ id, data: sent.data, revision: sent.base.revision });
      const now = find(id);
      if (!now) return;
      if (answer.ok) {
        edge.stored(answer.value);
        store.setState({ savedAt: edge.now() });
        if (now.data === sent.data) drop(id);
        else put(id, { ...now, base: answer.value, saving: false });
      } else if (answer.error.code === 'stale-revision' && rebases < MOST_REBASES) {
        rebases += 1;
        if (!(await rebaseOnStored(id))) return;
      } else {
        giveUp(id, answer.error);
        return;
      }
    }
  };

  /** Lays the draft over what is stored now; false when that cannot be done. */
  const rebaseOnStored = async (id: string): Promise<boolean> => {
    const asked = find(id);
    if (!asked) return false;
    const answer = await edge.current(asked.base);
    const draft = find(id);
    if (!draft) return false;
    if (!answer.ok) {
      giveUp(id, answer.error);
      return false;
    }
    if (!answer.value) {
      drop(id);
      return false;
    }
    put(id, { ...draft, base: answer.value, data: rebase(draft.base.data, draft.data, answer.value.data) });
    return true;
  };

  const giveUp = (id: string, error: AppError): void => {
    const draft = find(id);
    if (!draft) return;
    stopTimer(id);
    // A record that is gone can never be saved: keeping its draft would keep the window from closing.
    if (error.code === 'not-found') drop(id);
    else put(id, { ...draft, saving: false, error });
    edge.failed(error, draft.base);
  };

  /** The drafts that nothing stands against saving. */
  const savable = (): string[] => [...store.getState().drafts].filter(([, draft]) => !draft.error).map(([id]) => id);

  return {
    store,

    /** Changes a record's data at once; the file follows. `record` is the record as it is stored now. */
    change(record: AnyRecord, next: (data: AnyData) => AnyData): void {
      const draft = find(record.id);
      const before = draft?.data ?? record.data;
      const data = next(before);
      if (data === before) return;
      const typing = isTyping(before, data);
      // What was typed before goes to the file first: a step of its own is a step of its own in the history.
      if (draft && !typing && !draft.error) void save(record.id);
      const now = find(record.id);
      put(record.id, { base: now?.base ?? record, data, saving: now?.saving ?? false, error: now?.error ?? null });
      startTimer(record.id, typing ? AUTOSAVE.quietMs : 0);
    },

    /** Saves everything now; true when the file holds all that was typed. */
    async flush(): Promise<boolean> {
      await Promise.all([...store.getState().drafts.keys()].map(save));
      // Typed while the others were being saved: take it along.
      for (let open = savable(); open.length > 0; open = savable()) await Promise.all(open.map(save));
      return store.getState().drafts.size === 0;
    },

    /** Forgets a draft, when its record is deleted. */
    discard: drop,

    /** Forgets every draft, when another workspace is opened. */
    clear(): void {
      for (const id of store.getState().drafts.keys()) drop(id);
    },
  };
}

/**
 * Lays a person's changes over what is stored now: a field they changed since `base` keeps their value,
 * every other takes the stored one.
 */
export function rebase(base: AnyData, mine: AnyData, current: AnyData): AnyData {
  const names = new Set([...Object.keys(current), ...Object.keys(mine)]);
  return Object.fromEntries([...names].map((name) => [name, isSame(base[name], mine[name]) ? current[name] : mine[name]]));
}

/** True when two values of record data say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => isSame(entry, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}

/** True when nothing but words differ: such changes come by the keystroke and are saved by the phrase. */
export function isTyping(before: unknown, after: unknown): boolean {
  if (before === after || (typeof before === 'string' && typeof after === 'string')) return true;
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length && before.every((entry, index) => isSameItem(entry, after[index]) && isTyping(entry, after[index]))
    );
  }
  if (!isObject(before) || !isObject(after)) return false;
  return Object.keys(after).every((name) => isTyping(before[name], after[name]));
}

/** Two entries at one place of a list are the same item when their ids are. */
const isSameItem = (a: unknown, b: unknown): boolean => !isObject(a) || !isObject(b) || a.id === b.id;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

/** What the panel bar says about all drafts together; the worst of them speaks. */
export function saveStateOf(state: DraftsState): SaveState {
  const drafts = [...state.drafts.values()];
  if (drafts.some((draft) => draft.error)) return 'failed';
  if (drafts.some((draft) => draft.saving)) return 'saving';
  return drafts.length > 0 ? 'unsaved' : 'saved';
}
