import { expect, test } from 'vitest';
import { assertNever, fail, ok } from '../../../src/shared/result.ts';

test('a result is a value or an error, with details only where there are some', () => {
  expect(ok(7)).toStrictEqual({ ok: true, value: 7 });
  expect(fail('not-found', 'It is gone.')).toStrictEqual({ ok: false, error: { code: 'not-found', message: 'It is gone.' } });
  expect(fail('stale-revision', 'It changed.', { current: 2 })).toStrictEqual({
    ok: false,
    error: { code: 'stale-revision', message: 'It changed.', details: { current: 2 } },
  });
});

test('a value that a union does not have is a thrown bug that names it', () => {
  const outside: unknown = JSON.parse('"mauve"');
  expect(() => Reflect.apply(assertNever, undefined, [outside])).toThrow('"mauve"');
});
