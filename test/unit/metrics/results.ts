import type { Result } from '../../../src/shared/result.ts';

/** The value of a formula that has to give one. */
export function figureOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** The sentence of a formula that has to refuse its input. */
export function refused(result: Result<unknown>): string {
  if (result.ok) throw new Error(`Expected an error, but got ${JSON.stringify(result.value)}`);
  if (result.error.code !== 'invalid-input') throw new Error(`Expected invalid-input, but got ${result.error.code}`);
  return result.error.message;
}
