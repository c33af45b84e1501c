import { t } from '../../../shared/i18n.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import { SelectInput } from '../../ui/index.ts';
import styles from './Answers.module.css';

interface MatchAnswerProps {
  readonly item: Extract<Item, { readonly kind: 'match' }>;
  readonly given: readonly (number | null)[];
  readonly told: boolean;
  readonly onAnswer: (response: Response) => void;
}

/** Each left side with a list of the right ones to choose from. */
export function MatchAnswer({ item: { question, rights }, given, told, onAnswer }: MatchAnswerProps) {
  const { pairs } = question;
  const give = (index: number, place: number | null): void =>
    onAnswer({ kind: 'match', given: pairs.map((_, at) => (at === index ? place : (given[at] ?? null))) });
  // Once it is told, the marks below say all.
  if (told) return null;
  const options = rights.map((place) => ({ value: String(place), label: pairs[place]?.right ?? '' }));
  return (
    <ul className={styles.rows}>
      {pairs.map(({ left }, index) => {
        const place = given[index] ?? null;
        return (
          <li key={left} className={styles.pair}>
            <span className={styles.left}>{left}</span>
            <SelectInput
              label={t('What belongs to “{{left}}”', { left })}
              options={options}
              value={place === null ? null : String(place)}
              onChange={(value) => give(index, value === null ? null : Number(value))}
            />
          </li>
        );
      })}
    </ul>
  );
}
