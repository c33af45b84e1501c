import { t } from '../../../shared/i18n.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import styles from './Answers.module.css';

interface ComputeAnswerProps {
  readonly item: Extract<Item, { readonly kind: 'compute' }>;
  readonly text: string;
  readonly told: boolean;
  readonly onAnswer: (response: Response) => void;
  readonly onEnter: () => void;
}

/** A field for a number; how it is written is left to the learner. */
export function ComputeAnswer({ item: { question }, text, told, onAnswer, onEnter }: ComputeAnswerProps) {
  const { unit } = question;
  const isBefore = /^\p{Sc}/u.test(unit);
  return (
    <label className={styles.compute}>
      <span className={styles.label}>{t('Your answer')}</span>
      <span className={styles.field}>
        {isBefore ? <span aria-hidden>{unit}</span> : null}
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={styles.input}
          aria-label={unit === '' ? t('Your answer') : t('Your answer, {{unit}}', { unit })}
          value={text}
          readOnly={told}
          onChange={(event) => onAnswer({ kind: 'compute', text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
        {isBefore ? null : <span aria-hidden>{unit}</span>}
      </span>
    </label>
  );
}
