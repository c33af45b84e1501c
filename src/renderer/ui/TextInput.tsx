import { type KeyboardEvent, type Ref, useState } from 'react';
import { LONGEST_TEXT } from '../../shared/fields.ts';
import { plural, t } from '../../shared/i18n.ts';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import type { InputLook } from './NumberInput.tsx';
import { cleanText } from './text.ts';

interface TextInputProps extends InputLook {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** 'line' never holds a line end; 'row' is a line that wraps; 'area' holds several; 'quote' is an area in serif italic. */
  readonly look?: 'line' | 'row' | 'area' | 'quote';
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly onBlur?: () => void;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
  readonly className?: string | undefined;
}

/** Longer texts scroll in a field of a fixed height: to fit the field to them would cost time at every key. */
const GROWS_UP_TO = 5000;

/** Text, shown as text. Characters that cannot be stored are taken out, and that is said. */
export function TextInput({
  label,
  plain = false,
  look = 'line',
  value,
  onChange,
  onKeyDown,
  className,
  inputRef,
  ...rest
}: TextInputProps) {
  const [note, setNote] = useState('');
  const oneLine = look === 'line' || look === 'row';

  const type = (typed: string): void => {
    const clean = cleanText(oneLine ? typed.replace(/\s*[\r\n]+\s*/g, ' ') : typed);
    if (clean.removed > 0) setNote(removedNote(clean.removed));
    else if (clean.text.length > LONGEST_TEXT)
      setNote(t('Cut to {{count}} characters, the longest text a field takes.', { count: LONGEST_TEXT }));
    else if (note !== '') setNote('');
    onChange(clean.text.slice(0, LONGEST_TEXT).toWellFormed());
  };

  const shared = {
    ...rest,
    ref: inputRef,
    'aria-label': label,
    spellCheck: value.length < 20_000,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => type(event.currentTarget.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (look === 'row' && event.key === 'Enter') event.preventDefault();
      onKeyDown?.(event);
    },
  };
  return (
    <span className={styles.wrap}>
      {look === 'line' ? (
        <input type="text" {...shared} className={classes(styles.input, plain && styles.plain, className)} />
      ) : (
        <textarea
          {...shared}
          rows={1}
          className={classes(
            styles.input,
            styles.area,
            plain && styles.plain,
            look === 'area' && styles.roomy,
            look === 'quote' && styles.quote,
            value.length > GROWS_UP_TO && styles.fixed,
            className,
          )}
        />
      )}
      {note !== '' && (
        <span className={styles.note} role="status">
          {note}
        </span>
      )}
    </span>
  );
}

const removedNote = (count: number): string =>
  plural(count, 'One character that cannot be stored was taken out.', '{{count}} characters that cannot be stored were taken out.');
