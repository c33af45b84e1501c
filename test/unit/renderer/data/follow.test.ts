import { describe, expect, it } from 'vitest';
import { follow, PAUSE } from '../../../../src/renderer/data/follow.ts';

/** A world in which time passes when it is told to. */
function world(first: string | null) {
  let input = first;
  let now = 0;
  let tell: ((how: 'typed' | 'stored') => void) | null = null;
  const waiting = new Set<{ readonly at: number; readonly action: () => void }>();
  const made: string[] = [];
  const followed = follow<string, string>(
    {
      read: () => input,
      isSame: (a, b) => a === b,
      make: (from) => {
        made.push(from);
        return from.toUpperCase();
      },
      watch: (changed) => {
        tell = changed;
        return () => {
          tell = null;
        };
      },
      schedule: (action, milliseconds) => {
        const entry = { at: now + milliseconds, action };
        waiting.add(entry);
        return () => waiting.delete(entry);
      },
    },
    'none',
  );
  return {
    followed,
    made,
    isWatched: () => tell !== null,
    waits: () => waiting.size,
    change: (next: string | null, how: 'typed' | 'stored') => {
      input = next;
      tell?.(how);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const entry of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(entry);
        entry.action();
      }
    },
  };
}

describe('what is made from much that changes', () => {
  it('is made once for all who read it', () => {
    const { followed, made, pass } = world('a');
    let told = 0;
    followed.subscribe(() => {
      told += 1;
    });
    followed.subscribe(() => {
      told += 1;
    });
    pass(0);
    expect(made).toEqual(['a']);
    expect(told).toBe(2);
    expect(followed.get()).toBe('A');
  });

  it('waits for a pause in typing, and then takes the last that was typed', () => {
    const { followed, made, change, pass } = world('a');
    followed.subscribe(() => undefined);
    pass(0);
    change('ab', 'typed');
    pass(PAUSE - 1);
    change('abc', 'typed');
    pass(PAUSE - 1);
    expect(made).toEqual(['a']);
    expect(followed.get()).toBe('A');
    pass(1);
    expect(made).toEqual(['a', 'abc']);
    expect(followed.get()).toBe('ABC');
  });

  it('is not made again where nothing else is read', () => {
    const { followed, made, change, pass } = world('a');
    followed.subscribe(() => undefined);
    pass(0);
    change('a', 'stored');
    pass(PAUSE);
    expect(made).toEqual(['a']);
  });

  it('is gone at once when there is nothing to read any more', () => {
    const { followed, change, pass } = world('a');
    followed.subscribe(() => undefined);
    pass(0);
    change(null, 'stored');
    expect(followed.get()).toBe('none');
    change('b', 'stored');
    pass(0);
    expect(followed.get()).toBe('B');
  });

  it('is followed only while somebody reads it', () => {
    const { followed, isWatched, waits, change, pass } = world('a');
    expect(isWatched()).toBe(false);
    const leave = [followed.subscribe(() => undefined), followed.subscribe(() => undefined)];
    pass(0);
    change('b', 'typed');
    leave[0]?.();
    expect(isWatched()).toBe(true);
    leave[1]?.();
    expect(isWatched()).toBe(false);
    expect(waits()).toBe(0);
  });
});
