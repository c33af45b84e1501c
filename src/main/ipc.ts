import { contract, type Output, type RequestName } from '../shared/contract.ts';
import { fail, type Result } from '../shared/result.ts';
import type { z } from '../shared/zod.ts';

/** What answers a request: gets input that has been parsed, gives a Result. */
export type Handlers = {
  readonly [N in RequestName]: (input: z.output<(typeof contract)[N]['input']>) => Result<Output<N>> | Promise<Result<Output<N>>>;
};

export const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(contract, name);

/**
 * Parses a request and runs its handler.
 * @returns the handler's Result, or `invalid-input` when the request is unknown or its input does not parse.
 */
export async function answer(handlers: Handlers, name: unknown, input: unknown): Promise<Result<unknown>> {
  if (!isRequestName(name)) return fail('invalid-input', 'This request is not known.');
  return run(handlers, name, input);
}

async function run<N extends RequestName>(handlers: Handlers, name: N, input: unknown): Promise<Result<Output<N>>> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') || 'input';
    return fail('invalid-input', `${name}: ${place} ${issue?.message ?? 'is not valid'}.`);
  }
  const handler: (input: never) => Result<Output<N>> | Promise<Result<Output<N>>> = handlers[name];
  // The schema that made the data and the handler that takes it are looked up under one name.
  return handler(parsed.data as never);
}
