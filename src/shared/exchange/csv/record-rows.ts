import type { Field, Fields, Widget } from '../../fields.ts';
import { formatNumber } from '../../format.ts';
import { type AnyData, frameworkOf } from '../../frameworks/index.ts';
import { t } from '../../i18n.ts';
import { parseData } from '../../records.ts';
import type { CsvFormat } from '../import.ts';
import type { KindReader } from './kind-reader.ts';
import { anyText, numberIn, optionOf, type Parse, severalTexts, wholeIn, yesOrNo } from './values.ts';

export type RecordKind = 'persona' | 'touchpoint';

/** The fields of a framework that one cell can fill: everything but lists, groups, pictures and links. */
export const plainFields = (fields: Fields): [name: string, field: Field][] =>
  Object.entries(fields).filter(([, { widget }]) => parserOf(widget, { decimal: '.' }) !== null);

function parserOf(widget: Widget, format: Pick<CsvFormat, 'decimal'>): Parse<unknown> | null {
  switch (widget.kind) {
    case 'text':
    case 'longText':
      return anyText;
    case 'choice':
      return optionOf(widget.options);
    case 'rating':
      return wholeIn(format, widget.min, widget.max);
    case 'number':
      return numberIn(format);
    case 'flag':
      return yesOrNo;
    case 'strings':
      return severalTexts;
    default:
      return null;
  }
}

/** One persona or touchpoint in each row. */
export function recordReader(kind: RecordKind, format: CsvFormat): KindReader<AnyData> {
  const { fields } = frameworkOf(kind);
  const all = plainFields(fields).flatMap(([name, { widget }]) => {
    const parse = parserOf(widget, format);
    return parse ? [[name, parse] as const] : [];
  });
  return {
    parsers: Object.fromEntries(all),
    read: (cells) => {
      const data: Record<string, unknown> = {};
      for (const [name, parse] of all) {
        const value = name === 'name' ? cells.need(name, parse, undefined) : cells.read(name, parse, undefined);
        if (value !== undefined) data[name] = value;
      }
      const parsed = parseData(kind, data);
      if (!parsed.ok) cells.fault('', parsed.error.message);
      return data;
    },
    words: (data) => Object.fromEntries(all.map(([name]) => [name, valueWords(fields[name], data[name])])),
  };
}

function valueWords(field: Field | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? t('Yes') : t('No');
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value !== 'string') return '';
  const option = field?.widget.kind === 'choice' ? field.widget.options.find((known) => known.value === value) : undefined;
  return option ? t(option.label) : value;
}
