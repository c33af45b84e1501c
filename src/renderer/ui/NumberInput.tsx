import { useId, useState } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import { parseMoney, parseNumber, showMoney, showNumber, signOf, type Typed } from './numbers.ts';

export interface InputLook {
  /** Its name; not drawn. */
  readonly label: string;
  /** Without a border until it is pointed at: for rows of a list. */
  readonly plain?: boolean;
  readonly id?: string | undefined;
  readonly placeholder?: string | undefined;
}

interface TypedNumberProps extends InputLook {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly show: (value: number | null) => string;
  readonly parse: (text: string) => Typed;
  readonly unit?: string | undefined;
}

/**
 * A number as typed text. What cannot be read stays on the screen with a sentence and changes nothing;
 * the text is put in order when the field is left.
 */
function TypedNumber({ label, plain = false, id, placeholder, value, onChange, show, parse, unit }: TypedNumberProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: number | null } | null>(null);
  const problemId = useId();
  // Typed text stands only as long as the value it was typed over or turned into is still the value.
  const own = typed !== null && typed.of === value ? typed.text : null;
  const text = own ?? show(value);
  const parsed: Typed = own === null ? { ok: true, value } : parse(own);

  const type = (next: string): void => {
    const read = parse(next);
    setTyped({ text: next, of: read.ok ? read.value : value });
    if (read.ok && read.value !== value) onChange(read.value);
  };

  return (
    <span className={classes(styles.wrap, plain && styles.plainWrap)}>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={classes(styles.input, styles.numeric, plain && styles.plain, plain && styles.right)}
        style={unit ? { paddingRight: `calc(${unit.length}ch + 16px)` } : {}}
        aria-label={label}
        aria-invalid={!parsed.ok}
        aria-describedby={parsed.ok ? undefined : problemId}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => parsed.ok && setTyped(null)}
      />
      {unit && (
        <span className={classes(styles.affix, styles.after)} aria-hidden>
          {unit}
        </span>
      )}
      {!parsed.ok && (
        <span id={problemId} className={styles.problem} role="alert">
          {parsed.problem}
        </span>
      )}
    </span>
  );
}

interface NumberInputProps extends InputLook {
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: string | undefined;
}

export function NumberInput({ min, max, ...rest }: NumberInputProps) {
  return <TypedNumber {...rest} show={showNumber} parse={(text) => parseNumber(text, { min, max })} />;
}

interface MoneyInputProps extends InputLook {
  /** Minor units of the currency. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** ISO 4217, the brief's. */
  readonly currency: string;
}

export function MoneyInput({ currency, ...rest }: MoneyInputProps) {
  return (
    <TypedNumber
      {...rest}
      placeholder={rest.placeholder ?? (rest.plain ? undefined : signOf(currency))}
      show={(value) => showMoney(value, currency)}
      parse={(text) => parseMoney(text, currency)}
    />
  );
}
