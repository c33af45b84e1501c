/** Row numbers as runs: how far each lies behind the end of the one before, and how many follow each other. */
export type Runs = readonly number[];

/** @param numbers each once, in any order */
export function runsOf(numbers: readonly number[]): Runs {
  const sorted = Float64Array.from(numbers).sort();
  const runs: number[] = [];
  let end = 0;
  for (const number of sorted) {
    if (runs.length > 0 && number === end) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(number - end, 1);
    end = number + 1;
  }
  return runs;
}

/** The first and last number of each run. */
export function* rangesIn(runs: Runs): Generator<readonly [first: number, last: number]> {
  let end = 0;
  for (let at = 0; at + 1 < runs.length; at += 2) {
    const first = end + (runs[at] ?? 0);
    end = first + (runs[at + 1] ?? 0);
    yield [first, end - 1];
  }
}

/** The numbers themselves, rising. */
export function* numbersIn(runs: Runs): Generator<number> {
  for (const [first, last] of rangesIn(runs)) for (let number = first; number <= last; number += 1) yield number;
}

/** The numbers of all of them, each once. */
export function together(all: readonly Runs[]): Runs {
  const [first = [], ...others] = all;
  if (others.length === 0) return first;
  return runsOf([...new Set(all.flatMap((runs) => [...numbersIn(runs)]))]);
}
