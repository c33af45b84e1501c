import { t } from '../../../shared/i18n.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import { classes, Segmented, SelectInput } from '../../ui/index.ts';
import styles from './Answers.module.css';

interface ClassifyAnswerProps {
  readonly item: Extract<Item, { readonly kind: 'classify' }>;
  readonly given: readonly (string | null)[];
  readonly told: boolean;
  readonly onAnswer: (response: Response) => void;
}

/** Letters of all classes together that stand side by side; more go into a list. */
const SIDE_BY_SIDE = 44;

/** Items, each with the classes to choose from. */
export function ClassifyAnswer({ item: { question, shown }, given, told, onAnswer }: ClassifyAnswerProps) {
  const { items, classes: names } = question;
  const give = (index: number, name: string | null): void =>
    onAnswer({ kind: 'classify', given: items.map((_, at) => (at === index ? name : (given[at] ?? null))) });
  if (told) return null;
  const options = names.map((name) => ({ value: name, label: name }));
  const isNarrow = names.join('').length + 3 * names.length <= SIDE_BY_SIDE;
  return (
    <ul className={styles.rows}>
      {shown.map((index) => {
        const text = items[index]?.text ?? '';
        const label = t('Class of “{{item}}”', { item: text });
        const value = given[index] ?? null;
        return (
          <li key={index} className={classes(styles.pair, styles.item)}>
            <span className={styles.left}>{text}</span>
            {isNarrow ? (
              <Segmented label={label} size="small" options={options} value={value} onChange={(name) => give(index, name)} />
            ) : (
              <SelectInput label={label} options={options} value={value} onChange={(name) => give(index, name)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
