import { t } from '../../../shared/i18n.ts';
import { mostOf, type Rubric } from '../../../shared/learning/cases/rubric.ts';
import styles from './RubricList.module.css';

/** Criteria with their points; each opens to its levels. */
export function RubricList({ rubric }: { readonly rubric: Rubric }) {
  return (
    <ul className="plain-list">
      {rubric.map((criterion) => (
        <li key={criterion.id}>
          <details className={styles.criterion}>
            <summary className={styles.summary}>
              <span className={styles.title}>{criterion.title}</span>
              <span className={styles.points}>{t('{{points}} points', { points: mostOf(criterion) })}</span>
            </summary>
            <p className={styles.text}>{criterion.text}</p>
            <dl className={styles.levels}>
              {criterion.levels.map((level) => (
                <div key={level.id} className={styles.level}>
                  <dt>
                    {level.title} <span className={styles.points}>{level.points}</span>
                  </dt>
                  <dd>{level.text}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      ))}
    </ul>
  );
}
