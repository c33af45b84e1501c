/*
 * Something made from much that changes often, such as the findings from every record: made once for all who read it,
 * while somebody does, and never while a person is typing.
 */

/** What is followed, and the way to it. */
export interface FollowEdge<Input, Output> {
  /** What it is made from now; null while that is not there. */
  readonly read: () => Input | null;
  readonly isSame: (a: Input, b: Input) => boolean;
  readonly make: (input: Input) => Output;
  /** Tells when there may be something else to read: 'typed' waits for a pause. Gives the function that ends that. */
  readonly watch: (changed: (how: 'typed' | 'stored') => void) => () => void;
  /** Runs `action` after so many milliseconds, unless the function given back is called before. */
  readonly schedule: (action: () => void, milliseconds: number) => () => void;
}

/** A pause in typing, in milliseconds. */
export const PAUSE = 250;

export interface Followed<Output> {
  readonly get: () => Output;
  /** Follows for as long as anybody does. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param none what is there before anything was made, and again when there is nothing to read */
export function follow<Input, Output>(edge: FollowEdge<Input, Output>, none: Output): Followed<Output> {
  const listeners = new Set<() => void>();
  let made: { readonly from: Input; readonly output: Output } | null = null;
  let cancel: (() => void) | null = null;
  let stop: (() => void) | null = null;

  const update = (): void => {
    cancel = null;
    const input = edge.read();
    if (input === null ? made === null : made !== null && edge.isSame(made.from, input)) return;
    made = input === null ? null : { from: input, output: edge.make(input) };
    for (const listener of listeners) listener();
  };
  const changed = (how: 'typed' | 'stored'): void => {
    cancel?.();
    // What is shown must not outlive what it was made from, such as another strategy.
    if (edge.read() === null) update();
    else cancel = edge.schedule(update, how === 'typed' ? PAUSE : 0);
  };
  return {
    get: () => made?.output ?? none,
    subscribe: (listener) => {
      listeners.add(listener);
      if (stop === null) {
        stop = edge.watch(changed);
        changed('stored');
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        cancel?.();
        cancel = null;
        stop?.();
        stop = null;
      };
    },
  };
}
