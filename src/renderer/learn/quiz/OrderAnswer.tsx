import { t } from '../../../shared/i18n.ts';
import type { Item, Response } from '../../../shared/learning/quiz/model.ts';
import { classes, Grip, moved, SortableList, useSortableRow } from '../../ui/index.ts';
import styles from './Answers.module.css';

interface OrderAnswerProps {
  readonly item: Extract<Item, { readonly kind: 'order' }>;
  /** Places of the steps as they stand now. */
  readonly order: readonly number[];
  readonly told: boolean;
  readonly onAnswer: (response: Response) => void;
}

/** Steps to be put in order, by dragging or with Alt and the arrow keys. */
export function OrderAnswer({ item: { question }, order, told, onAnswer }: OrderAnswerProps) {
  const textOf = (place: number): string => question.steps[place]?.text ?? '';
  const move = (from: number, to: number): void => {
    if (to >= 0 && to < order.length) onAnswer({ kind: 'order', order: moved(order, from, to) });
  };
  if (told) return null;
  return (
    <SortableList nameOf={(id) => textOf(Number(id))} onMove={move}>
      <ol className={styles.rows}>
        {order.map((place, index) => (
          <Step key={place} id={String(place)} index={index} text={textOf(place)} onStep={(by) => move(index, index + by)} />
        ))}
      </ol>
    </SortableList>
  );
}

interface StepProps {
  readonly id: string;
  readonly index: number;
  readonly text: string;
  readonly onStep: (by: -1 | 1) => void;
}

function Step({ id, index, text, onStep }: StepProps) {
  const { ref, handleRef, isDragSource } = useSortableRow(id, index);
  return (
    <li ref={ref} className={classes(styles.step, isDragSource && styles.dragged)}>
      <Grip label={t('Move “{{name}}”', { name: text })} handleRef={handleRef} onStep={onStep} />
      <span className={styles.number} aria-hidden>
        {index + 1}
      </span>
      <span>{text}</span>
    </li>
  );
}
