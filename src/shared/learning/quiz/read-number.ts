/** Words and signs that may stand around a number: "£", "%", "points", "to 1", ": 1". */
const RATIO = /\s*(?::|to)\s*1\s*$/iu;
/** A word cut short, whose point is no decimal one: "approx. 12". */
const CUT_SHORT = /^\p{L}+\.\s*/u;
const AROUND = /^[^\d.,+−–-]*|[^\d.,]*$/gu;

/**
 * The numbers that a typed text can mean, the likeliest first; none where it holds no number. A comma or point before
 * three digits can part thousands or decimals, so both are given: "5,489" → 5489, 5.489.
 */
export function readNumbers(typed: string): number[] {
  const bare = typed
    .trim()
    .replace(RATIO, '')
    .replace(CUT_SHORT, '')
    .replace(/[\s\u00a0\u202f'’_]/gu, '')
    .replace(/^([−–-])\p{Sc}/u, '$1')
    .replace(AROUND, '');
  const sign = /^[−–-]/u.test(bare) ? -1 : 1;
  const digits = bare.replace(/^[+−–-]/u, '');
  const numbers = readings(digits).map((value) => (value === 0 ? 0 : sign * value));
  return [...new Set(numbers.filter(Number.isFinite))];
}

function readings(digits: string): number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  // Groups of three, then perhaps decimals after the other mark.
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits) || /^\d{1,3}(,\d{3}){2,}$/.test(digits)) return [Number(digits.replaceAll(',', ''))];
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits)) {
    return [Number(digits.replaceAll('.', '').replace(',', '.'))];
  }
  if (/^\d{1,3},\d{3}$/.test(digits)) return [Number(digits.replace(',', '')), Number(digits.replace(',', '.'))];
  if (/^\d{1,3}\.\d{3}$/.test(digits)) return [Number(digits), Number(digits.replace('.', ''))];
  if (/^\d*[.,]\d+$/.test(digits)) return [Number(digits.replace(',', '.'))];
  if (/^\d+[.,]$/.test(digits)) return [Number(digits.slice(0, -1))];
  return [];
}
