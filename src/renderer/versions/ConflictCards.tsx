import { useId } from 'react';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import type { Conflict, Side } from '../../shared/versions/model.ts';
import { KindIcon } from '../ui/index.ts';
import styles from './ConflictCards.module.css';
import type { Choices } from './choices.ts';

interface ConflictCardsProps {
  /** Of one record. */
  readonly conflicts: readonly Conflict[];
  readonly choices: Choices;
  readonly onChoose: (conflict: string, side: Side) => void;
}

/** The conflicts of one record: what it was above, ours and theirs side by side. */
export function ConflictCards({ conflicts, choices, onChoose }: ConflictCardsProps) {
  const first = conflicts[0];
  if (!first) return null;
  const kind = t(frameworkOf(first.kind).singular);
  return (
    <div className={styles.record}>
      <h3 className={styles.title}>
        <KindIcon kind={first.kind} size={15} />
        {first.title} {kind !== first.title && <span className={styles.kind}>{kind}</span>}
      </h3>
      {conflicts.map((conflict) => (
        <ConflictRow
          key={conflict.id}
          conflict={conflict}
          chosen={choices.get(conflict.id)}
          onChoose={(side) => onChoose(conflict.id, side)}
        />
      ))}
    </div>
  );
}

interface ConflictRowProps {
  readonly conflict: Conflict;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function ConflictRow({ conflict: { label, title, base, ours, theirs }, chosen, onChoose }: ConflictRowProps) {
  const name = useId();
  const words = label || t('The record as a whole');
  const sides = [
    { side: 'ours', word: t('Ours'), says: ours },
    { side: 'theirs', word: t('Theirs'), says: theirs },
  ] as const;
  return (
    <fieldset className={styles.row}>
      <legend className="visually-hidden">
        {title}: {words}
      </legend>
      <div className={styles.was} aria-hidden>
        <p className={styles.label}>{words}</p>
        <p className={styles.base}>
          {t('was')} {base}
        </p>
      </div>
      <p className="visually-hidden">{t('It was: {{base}}', { base })}</p>
      {sides.map(({ side, word, says }) => (
        <label key={side} className={styles.card} data-chosen={chosen === side}>
          <input type="radio" name={name} className={styles.radio} checked={chosen === side} onChange={() => onChoose(side)} />
          <span className={styles.side}>{word}</span>
          <span className={styles.says}>{says}</span>
        </label>
      ))}
    </fieldset>
  );
}
