import { useMemo } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import { decksOf, queueOf } from '../../../shared/learning/decks.ts';
import { useLearner } from '../learner.ts';
import { localDays } from './day.ts';
import { useNow } from './use-now.ts';

/** "12 due": the cards that may be reviewed now; nothing while there is none. */
export default function DueCount() {
  const learner = useLearner();
  const now = useNow();
  const due = useMemo(() => {
    if (!learner) return 0;
    const cards = decksOf(learner.own).flatMap((deck) => deck.cards);
    return queueOf(learner, cards, localDays(now, 1)[0], now.toISOString()).now.length;
  }, [learner, now]);
  return due === 0 ? null : t('{{count}} due', { count: formatNumber(due) });
}
