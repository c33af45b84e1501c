import { t } from '../i18n.ts';
import type { z } from '../zod.ts';
import { named } from './checks.ts';

type Issue = z.core.$ZodIssue;

/**
 * The first fault in an input as one sentence that names the field.
 * @param input what was parsed, to tell a missing field from a wrong one
 */
export function inputFault(issues: readonly Issue[], input: unknown): string {
  const issue = closest(issues);
  if (!issue) return t('The input does not fit the formula; look at its fields.');
  const place = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const field = placed([...place, ...issue.keys.slice(0, 1)]);
    return t('{{field}} is not asked for; take it out.', { field });
  }
  if (place.length === 0) return t('The input is not an object with the fields of the formula; look at its help.');
  const field = placed(place);
  if (at(input, issue.path) === undefined) return t('{{field}} is missing; put it in.', { field });
  if (issue.code === 'invalid_value') return t('{{field}} is none of: {{values}}.', { field, values: issue.values.map(String).join(', ') });
  if (issue.code === 'invalid_type' && issue.expected === 'number') return t('{{field}} is not a number; correct it.', { field });
  if (issue.code === 'invalid_type' && issue.expected === 'string') return t('{{field}} is not a text; put it in quotes.', { field });
  if (issue.code === 'invalid_type' && issue.expected === 'array') return t('{{field}} is not a list; correct it.', { field });
  return t('{{field}} has not the form that is asked for; correct it.', { field });
}

/** The fault to tell: where several forms are allowed, that of the form that came closest. */
function closest(issues: readonly Issue[]): Issue | undefined {
  const issue = issues[0];
  if (issue?.code !== 'invalid_union') return issue;
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length || (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0));
  const inner = closest(best ?? []);
  return inner && inner.path.length > 0 ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}

/** “orders” of number 3 in “customers” */
function placed(place: readonly string[]): string {
  const [last = '', ...above] = [...place].reverse();
  const start = isIndex(last) ? t('number {{number}}', { number: Number(last) + 1 }) : quoted(last);
  return above.reduce(
    (sofar, key) =>
      isIndex(key)
        ? t('{{field}} of number {{number}}', { field: sofar, number: Number(key) + 1 })
        : t('{{field}} in {{of}}', { field: sofar, of: quoted(key) }),
    start,
  );
}

const isIndex = (key: string): boolean => /^\d+$/.test(key);

const quoted = (key: string): string => `“${named(key)}”`;

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
