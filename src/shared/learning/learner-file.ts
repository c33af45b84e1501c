import { isCutOff } from '../exchange/strategy-file.ts';
import { t } from '../i18n.ts';
import { isObject } from '../objects.ts';
import { fail, ok, type Result } from '../result.ts';
import { z } from '../zod.ts';
import { type Learner, learnerSchema } from './learner.ts';

/* What a learner has done as a JSON file, to go from one machine to another. */

const FORMAT = 'throughline-learner';
const VERSION = 1;

const fileSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(VERSION), learner: learnerSchema });

export const learnerText = (learner: Learner): string => `${JSON.stringify({ format: FORMAT, version: VERSION, learner }, null, 1)}\n`;

/**
 * Reads the text of a learner's file.
 * Errors: import-cut-off, import-not-json, import-wrong-version, import-invalid (another kind of file, or a fault whose place is named).
 */
export function parseLearnerText(text: string): Result<Learner> {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return isCutOff(json)
      ? fail('import-cut-off', t('The file ends in the middle, so nothing was imported; export or copy it again.'))
      : fail('import-not-json', t('The file is not JSON, so nothing was imported; choose learner’s data that Throughline exported.'));
  }
  if (!isObject(value) || value.format !== FORMAT) {
    return fail('import-invalid', t('The file holds no learner’s data, so nothing was imported; choose one that Learn exported.'));
  }
  if (value.version !== VERSION) {
    const version = String(value.version).slice(0, 20);
    return fail(
      'import-wrong-version',
      t('The file is of version {{version}}, which this Throughline cannot read; update Throughline or export again.', { version }),
    );
  }
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data.learner);
  const issue = parsed.error.issues[0];
  const place = issue?.path.map(String).join(' › ') || t('the file');
  return fail(
    'import-invalid',
    t('Nothing was imported: {{place}} is not valid ({{fault}}). It may come from a newer Throughline.', {
      place,
      fault: issue?.message ?? '',
    }),
  );
}
