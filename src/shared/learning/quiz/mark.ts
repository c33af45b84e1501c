import { formatFixed } from '../../format.ts';
import { t } from '../../i18n.ts';
import { assertNever } from '../../result.ts';
import type { ComputeQuestion } from '../question.ts';
import type { Item, Response } from './model.ts';
import { readNumbers } from './read-number.ts';

/** One choice, pair, step, item or line with what was said of it. */
export interface Part {
  readonly text: string;
  /** Whether it was answered rightly; of choices and lines: whether it is the right one. */
  readonly right: boolean;
  /** What was given to it: a right side, a class, a place; null for nothing. */
  readonly given: string | null;
  /** What belongs to it; '' where it stands alone. */
  readonly answer: string;
  readonly picked: boolean;
  readonly why: string;
}

export interface Mark {
  readonly right: boolean;
  /** How many of the parts were right, 0–1. */
  readonly share: number;
  /** What to say of the answer that was given, one to three sentences. */
  readonly says: string;
  /** What there is to say of each part; of a calculation the steps of the solution. */
  readonly parts: readonly Part[];
}

/** Marks an answer; null stands for none, which is wrong. */
export function mark(item: Item, response: Response | null): Mark {
  switch (item.kind) {
    case 'choice':
      return markChoice(item, response?.kind === 'choice' ? response.picked : null);
    case 'match':
      return markMatch(item, response?.kind === 'match' ? response.given : []);
    case 'order':
      return markOrder(item, response?.kind === 'order' ? response.order : null);
    case 'classify':
      return markClassify(item, response?.kind === 'classify' ? response.given : []);
    case 'spot':
      return markSpot(item, response?.kind === 'spot' ? response.line : null);
    case 'compute':
      return markCompute(item.question, response?.kind === 'compute' ? response.text : '');
    default:
      return assertNever(item);
  }
}

type ItemOf<K extends Item['kind']> = Extract<Item, { readonly kind: K }>;

/** The choices of a question by their places: the right one, then the wrong ones. */
export const choicesOf = ({ question }: ItemOf<'choice'>): readonly { readonly text: string; readonly why: string }[] => [
  { text: question.answer, why: question.why },
  ...question.wrong,
];

function markChoice(item: ItemOf<'choice'>, picked: number | null): Mark {
  const all = choicesOf(item);
  const right = picked === 0;
  const parts = item.choices.flatMap((place): Part[] => {
    const choice = all[place];
    if (!choice) return [];
    return [{ ...choice, right: place === 0, given: null, answer: '', picked: place === picked }];
  });
  const says = picked === null ? t('No answer was given.') : (all[picked]?.why ?? '');
  return { right, share: right ? 1 : 0, says, parts };
}

function markMatch({ question: { pairs } }: ItemOf<'match'>, given: readonly (number | null)[]): Mark {
  const parts = pairs.map(({ left, right, why }, index): Part => {
    const place = given[index] ?? null;
    const said = place === null ? null : (pairs[place]?.right ?? null);
    // Two left sides may share one right side: what is said counts, not where it stood.
    return { text: left, right: said === right, given: said, answer: right, picked: said !== null, why };
  });
  return summed(parts, t('{{right}} of {{all}} belong together.', countOf(parts)));
}

function markOrder({ question: { steps } }: ItemOf<'order'>, order: readonly number[] | null): Mark {
  const parts = steps.map(({ text, why }, index): Part => {
    const at = order?.indexOf(index) ?? -1;
    // A step stands right where the text of its place does: two that read alike can change places.
    const right = at >= 0 && steps[at]?.text === text;
    return { text, right, given: at < 0 ? null : String(at + 1), answer: String(index + 1), picked: at >= 0, why };
  });
  return summed(parts, t('{{right}} of {{all}} stand in their place.', countOf(parts)));
}

function markClassify({ question: { items } }: ItemOf<'classify'>, given: readonly (string | null)[]): Mark {
  const parts = items.map((item, index): Part => {
    const said = given[index] ?? null;
    const right = said === item.class;
    const why = right || said === null ? '' : (item.wrong[said] ?? '');
    return { text: item.text, right, given: said, answer: item.class, picked: said !== null, why };
  });
  return summed(parts, t('{{right}} of {{all}} are in their class.', countOf(parts)));
}

function markSpot({ question: { lines, mend } }: ItemOf<'spot'>, picked: number | null): Mark {
  const parts = lines.map(
    ({ text, flawed, why }, index): Part => ({ text, right: flawed, given: null, answer: '', picked: index === picked, why }),
  );
  const right = picked !== null && lines[picked]?.flawed === true;
  const why = picked === null ? t('No answer was given.') : (lines[picked]?.why ?? '');
  return { right, share: right ? 1 : 0, says: right ? `${why} ${mend}` : why, parts };
}

const countOf = (parts: readonly Part[]) => ({ right: parts.filter(({ right }) => right).length, all: parts.length });

function summed(parts: readonly Part[], says: string): Mark {
  const { right, all } = countOf(parts);
  return { right: right === all, share: all === 0 ? 0 : right / all, says, parts };
}

/** An answer with its unit: "82.4%", "£1,250", "30.0 points". */
export function withUnit(value: number, { unit, decimals }: Pick<ComputeQuestion, 'unit' | 'decimals'>): string {
  const size = formatFixed(Math.abs(value), decimals);
  const sign = formatFixed(value, decimals).startsWith('−') ? '−' : '';
  if (/^\p{Sc}/u.test(unit)) return `${sign}${unit}${size}`;
  return unit === '' || unit === '%' ? `${sign}${size}${unit}` : `${sign}${size} ${unit}`;
}

/** A unit may hold a number of its own: “points of 100”. */
const withoutUnit = (text: string, unit: string): string => {
  const typed = text.trim();
  return unit !== '' && typed.toLowerCase().endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length) : typed;
};

function markCompute(question: ComputeQuestion, text: string): Mark {
  const numbers = readNumbers(withoutUnit(text, question.unit));
  const right = numbers.some((number) => isNear(number, question.answer, question.tolerance));
  const answer = withUnit(question.answer, question);
  const parts = question.solution.map((step): Part => ({ text: step, right, given: null, answer: '', picked: false, why: '' }));
  const says = right
    ? t('It is {{answer}}.', { answer })
    : `${fault(question, text, numbers)} ${t('The answer is {{answer}}.', { answer })}`;
  return { right, share: right ? 1 : 0, says, parts };
}

/** Binary fractions may put a number that is off by exactly the tolerance a hair beyond it. */
const isNear = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance + 1e-9;

/** What went wrong: a usual mistake, else the unit, the sign or the rounding, else nothing that is known. */
function fault({ answer, tolerance, slips, unit }: ComputeQuestion, text: string, numbers: readonly number[]): string {
  if (text.trim() === '') return t('No answer was given.');
  if (numbers.length === 0) return t('“{{text}}” is no number.', { text: text.trim().slice(0, 40) });
  const slip = slips.find(({ value }) => numbers.some((number) => isNear(number, value, tolerance)));
  if (slip) return slip.why;
  const isAnswerOf = (change: (number: number) => number, within: number): boolean =>
    numbers.some((number) => isNear(change(number), answer, within));
  if (unit === '%' && isAnswerOf((number) => 100 * number, tolerance))
    return t('This is the share of one. Written in percent it is a hundred times that.');
  if (isAnswerOf((number) => -number, tolerance)) return t('The size is right, the sign is not.');
  if (isAnswerOf((number) => number, 10 * tolerance)) return t('Close: look at what was rounded on the way.');
  return t('This is not what comes out.');
}
