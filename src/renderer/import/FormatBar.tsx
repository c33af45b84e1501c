import type { CsvFormat, DateOrder, Decimal, Delimiter } from '../../shared/exchange/import.ts';
import { DATE_ORDERS, DECIMALS, DELIMITERS } from '../../shared/exchange/import.ts';
import { t } from '../../shared/i18n.ts';
import styles from './FileStep.module.css';

interface FormatBarProps {
  readonly format: CsvFormat;
  readonly disabled: boolean;
  readonly onChange: (change: Partial<CsvFormat>) => void;
}

/** Encodings that tables are met in; one that was found out besides is added to them. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16 LE)',
  'utf-16be': 'Unicode (UTF-16 BE)',
  'windows-1252': 'Western (Windows-1252)',
  'iso-8859-15': 'Western (ISO-8859-15)',
  'windows-1250': 'Central European (Windows-1250)',
  'iso-8859-2': 'Central European (ISO-8859-2)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'koi8-r': 'Cyrillic (KOI8-R)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  macintosh: 'Western (Macintosh)',
  shift_jis: 'Japanese (Shift JIS)',
  gb18030: 'Chinese (GB 18030)',
  big5: 'Chinese (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
};
const QUOTES = { '"': '" double', "'": "' single", '': 'None' } as const;
const HEADERS = { yes: 'Names', no: 'Values' } as const;

const isDelimiter = (value: string): value is Delimiter => value in DELIMITERS;
const isQuote = (value: string): value is keyof typeof QUOTES => value in QUOTES;
const isDateOrder = (value: string): value is DateOrder => value in DATE_ORDERS;
const isDecimal = (value: string): value is Decimal => value in DECIMALS;

/** How the file is read, each part as it was found out and open to change. */
export function FormatBar({ format, disabled, onChange }: FormatBarProps) {
  const encoding = format.encoding.toLowerCase();
  const encodings = encoding in ENCODINGS ? ENCODINGS : { ...ENCODINGS, [encoding]: format.encoding };
  return (
    <fieldset className={styles.format} disabled={disabled}>
      <legend className={styles.legend}>{t('How it is read')}</legend>
      <Choice
        label={t('Columns parted by')}
        options={DELIMITERS}
        value={format.delimiter}
        onChange={(delimiter) => isDelimiter(delimiter) && onChange({ delimiter })}
      />
      <Choice
        label={t('First row holds')}
        options={HEADERS}
        value={format.header ? 'yes' : 'no'}
        onChange={(value) => onChange({ header: value === 'yes' })}
      />
      <Choice label={t('Quotes')} options={QUOTES} value={format.quote} onChange={(quote) => isQuote(quote) && onChange({ quote })} />
      <Choice label={t('Encoding')} options={encodings} value={encoding} onChange={(next) => onChange({ encoding: next })} />
      <Choice
        label={t('Dates')}
        options={DATE_ORDERS}
        value={format.dateOrder}
        onChange={(dateOrder) => isDateOrder(dateOrder) && onChange({ dateOrder })}
      />
      <Choice
        label={t('Decimal mark')}
        options={DECIMALS}
        value={format.decimal}
        onChange={(decimal) => isDecimal(decimal) && onChange({ decimal })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {Object.entries(options).map(([key, words]) => (
          <option key={key} value={key}>
            {t(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
