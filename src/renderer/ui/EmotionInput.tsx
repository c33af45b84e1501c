import { EMOTIONS } from '../../shared/fields.ts';
import { signed } from '../../shared/format.ts';
import { t } from '../../shared/i18n.ts';
import styles from './EmotionInput.module.css';

interface EmotionInputProps {
  /** Names the group: "Emotion of “Book”". */
  readonly label: string;
  /** −2 to +2; null while it is not known. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const STEPS = [-2, -1, 0, 1, 2] as const;

/** Five steps from −2 to +2. A second click on the chosen one takes it away. */
export function EmotionInput({ label, value, onChange }: EmotionInputProps) {
  return (
    <span role="radiogroup" aria-label={label} className={styles.steps}>
      {STEPS.map((step) => (
        <label key={step} className={styles.step} data-emotion={step} title={t(EMOTIONS[`${step}`])}>
          <input
            type="radio"
            className={styles.input}
            aria-label={`${signed(step)} ${t(EMOTIONS[`${step}`])}`}
            checked={value === step}
            onChange={() => onChange(step)}
            onClick={() => value === step && onChange(null)}
            onKeyDown={(event) => {
              if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
            }}
          />
          <span aria-hidden>{signed(step)}</span>
        </label>
      ))}
    </span>
  );
}
