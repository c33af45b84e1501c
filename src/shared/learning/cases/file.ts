import { isCutOff } from '../../exchange/strategy-file.ts';
import { t } from '../../i18n.ts';
import { isObject } from '../../objects.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { z } from '../../zod.ts';

/** Characters of the longest file that is read: what the learner's data take. */
export const LONGEST_FILE = 20_000_000;

/** A file of case work, by how it names itself and what it is called. */
interface FileFormat {
  readonly format: string;
  readonly version: number;
  /** "an assignment". */
  readonly what: string;
}

/**
 * Reads the text of a file of this format with its schema.
 * Errors: import-not-json, import-cut-off, import-wrong-version, import-invalid; each says what to do.
 */
export function readFile<S extends z.ZodType>(text: string, { format, version, what }: FileFormat, schema: S): Result<z.output<S>> {
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return isCutOff(json)
      ? fail('import-cut-off', t('The file ends in the middle, so it was not opened; ask for it again.'))
      : fail('import-not-json', t('The file is not JSON, so it was not opened; choose {{what}} that Throughline saved.', { what }));
  }
  if (!isObject(value) || value.format !== format) {
    return fail('import-invalid', t('The file is not {{what}} of Throughline, so it was not opened.', { what }));
  }
  if (value.version !== version) {
    return fail(
      'import-wrong-version',
      t('The file is of version {{version}}, which this Throughline cannot read; update Throughline or ask for it again.', {
        version: String(value.version).slice(0, 20),
      }),
    );
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  const place = (issue?.path ?? []).map(String).join(' › ') || t('the file');
  return fail('import-invalid', t('The file was not opened: {{place}} is not valid ({{fault}}).', { place, fault: issue?.message ?? '' }));
}

/** Something of another file within this one: read as it stands, told as a fault of this one. `place` names it in a word: "strategy". */
export const within = <T>(place: string, read: Result<T>): Result<T> =>
  read.ok ? read : fail(read.error.code, t('The {{place}} in the file cannot be read: {{fault}}', { place, fault: read.error.message }));
