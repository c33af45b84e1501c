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
  /** What a step is called, where it is not an emotion. */
  readonly wordOf?: (value: number) => string;
}

const STEPS = [-2, -1, 0, 1, 2] as const;

function wordOfEmotion(value: number): string {
  const step = STEPS.find((one) => one === value);
  return step === undefined ? '' : t(EMOTIONS[`${step}`]);
}

/** Five steps from −2 to +2. A second click on the chosen one takes it away. */
export function EmotionInput({ label, value, onChange, wordOf = wordOfEmotion }: EmotionInputProps) {
  return (
    <span role="radiogroup" aria-label={label} className={styles.steps}>
      {STEPS.map((step) => (
        <label key={step} className={styles.step} data-emotion={step} title={wordOf(step)}>
          <input
            type="radio"
            className={styles.input}
            aria-label={`${signed(step)} ${wordOf(step)}`}
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
