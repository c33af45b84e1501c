import { t } from '../../shared/i18n.ts';
import { type FormulaName, formulaNames, formulas } from '../../shared/metrics/index.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The result object of a formula as JSON. */
export function metric(name: FormulaName, json: string): Result<string> {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return fail('import-not-json', t('The input is not JSON; write it like this: --json {{example}}.', { example: exampleOf(name) }));
  }
  const result = formulas[name].compute(input);
  return result.ok ? ok(`${JSON.stringify(result.value, null, 2)}\n`) : result;
}

/** What the help adds: each formula with an input to begin with. */
export const metricHelp = (): string =>
  [
    '',
    t('Formulas, each with an input to begin with:'),
    ...formulaNames.map((name) => `  ${name.padEnd(23)} ${formulas[name].label}: ${formulas[name].formula}\n    ${exampleOf(name)}`),
    '',
    t('Retention, discount and margin go in as shares from 0 to 1; percentages come out as 0 to 100.'),
  ].join('\n');

const exampleOf = (name: FormulaName): string => `'${JSON.stringify(formulas[name].example)}'`;
