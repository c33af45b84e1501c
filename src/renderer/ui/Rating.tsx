import { type KeyboardEvent, useId, useRef } from 'react';
import type { RatingLook } from '../../shared/fields.ts';
import { t } from '../../shared/i18n.ts';
import { classes } from './classes.ts';
import styles from './Rating.module.css';
import { ratingAfterKey } from './rating-keys.ts';

interface RatingInputProps {
  /** Names the group: "Severity of “Video calls drop”". */
  readonly label: string;
  /** 1–5; null while unrated. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly look: RatingLook;
}

const STEPS = [1, 2, 3, 4, 5] as const;
/** A click on the chosen mark, and 0, Backspace or Delete, take the rating away. */
export function RatingInput({ label, value, onChange, look }: RatingInputProps) {
  const name = useId();
  const marks = useRef<HTMLSpanElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = ratingAfterKey(event.key, value);
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
    marks.current?.querySelectorAll('input')[Math.max(0, (next ?? 1) - 1)]?.focus();
  };

  return (
    <span className={classes(styles.rating, styles[look])}>
      <span ref={marks} role="radiogroup" aria-label={label} className={styles.marks} onKeyDown={onKeyDown} tabIndex={-1}>
        {STEPS.map((step) => (
          <span key={step} className={styles.cell}>
            <Mark step={step} value={value} look={look} />
            <input
              type="radio"
              className={styles.input}
              name={name}
              aria-label={String(step)}
              checked={value === step}
              onChange={() => onChange(step)}
              onClick={() => value === step && onChange(null)}
            />
          </span>
        ))}
      </span>
      <RatingNumber value={value} />
    </span>
  );
}

/** A rating to be read, not changed. */
export function RatingView({ value, look, label }: { readonly value: number | null; readonly look: RatingLook; readonly label: string }) {
  const words = value === null ? t('{{label}}: not rated', { label }) : t('{{label}}: {{value}} of 5', { label, value });
  return (
    <span className={classes(styles.rating, styles[look])} role="img" aria-label={words}>
      <span className={styles.marks}>
        {STEPS.map((step) => (
          <span key={step} className={styles.cell}>
            <Mark step={step} value={value} look={look} />
          </span>
        ))}
      </span>
      <RatingNumber value={value} />
    </span>
  );
}

function Mark({ step, value, look }: { readonly step: number; readonly value: number | null; readonly look: RatingLook }) {
  const height = look === 'bars' ? { height: 2 + step * 2.4 } : {};
  return <span className={classes(styles.mark, value !== null && step <= value && styles.on)} style={height} />;
}

const RatingNumber = ({ value }: { readonly value: number | null }) => (
  <span className={styles.number} aria-hidden>
    {value ?? '–'}
  </span>
);
