import { plural, t } from '../../../shared/i18n.ts';
import { TERMS, termIds } from '../../../shared/learning/terms.ts';
import { TOPICS, type TopicId, topicIds } from '../../../shared/learning/topics.ts';
import styles from './Glossary.module.css';

/** What the glossary holds, while no entry is open. */
export function Contents({ onTopic }: { readonly onTopic: (topic: TopicId) => void }) {
  return (
    <article className={styles.entry}>
      <h1 className={styles.name}>{t('Glossary')}</h1>
      <p className={styles.definition}>
        {t('{{count}} terms of customer experience: what each means, what it is not, and where it stands in your strategy.', {
          count: termIds.length,
        })}
      </p>
      <ul className={styles.topics}>
        {topicIds.map((topic) => (
          <li key={topic}>
            <button type="button" className={styles.topic} onClick={() => onTopic(topic)}>
              {t(TOPICS[topic])}
              <span className={styles.count}>
                {plural(termIds.filter((term) => TERMS[term].topic === topic).length, 'one term', '{{count}} terms')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </article>
  );
}
