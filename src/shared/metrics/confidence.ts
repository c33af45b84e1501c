import { t } from '../i18n.ts';
import { fail, ok, type Result } from '../result.ts';

/** What an interval is made with unless told. */
const USUAL = 95;
const LEAST = 50;
const MOST = 99.9;

/** @param confidence percent, 50–99.9; 95 when left out */
export function confidenceOf(confidence: number | undefined): Result<number> {
  const chosen = confidence ?? USUAL;
  return chosen >= LEAST && chosen <= MOST
    ? ok(chosen)
    : fail('invalid-input', t('The confidence is a percentage from {{least}} to {{most}}; 95 is usual.', { least: LEAST, most: MOST }));
}
