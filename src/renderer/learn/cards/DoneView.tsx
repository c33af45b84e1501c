import { CheckCircle2 } from 'lucide-react';
import { plural, t } from '../../../shared/i18n.ts';
import { Button } from '../../ui/index.ts';
import styles from './DoneView.module.css';
import type { Review } from './use-review.ts';
import { nextWords } from './words.ts';

/** No card is due: when the next one comes, and what may be done until then. */
export function DoneView({ review }: { readonly review: Review }) {
  const { next, now, later, waiting, done, learnAhead, moreNew } = review;
  return (
    <div className={styles.box}>
      <CheckCircle2 size={28} strokeWidth={1.4} aria-hidden />
      <h2 className={styles.title}>{t('Nothing is due.')}</h2>
      <p className={styles.text}>
        {done > 0 ? `${plural(done, 'One card was reviewed today.', '{{count}} cards were reviewed today.')} ` : null}
        {next === null
          ? t('Every card of this deck is suspended, or there is none yet.')
          : t('Next {{when}}.', { when: nextWords(next, now) })}
      </p>
      <div className={styles.actions}>
        {later > 0 ? <Button onClick={learnAhead}>{t('Learn ahead')}</Button> : null}
        {waiting > 0 ? <Button onClick={moreNew}>{t('More new cards')}</Button> : null}
      </div>
    </div>
  );
}
