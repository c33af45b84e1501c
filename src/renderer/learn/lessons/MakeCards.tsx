import { Layers } from 'lucide-react';
import { useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { withCard } from '../../../shared/learning/change-learner.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { useOpen } from '../../data/navigation.ts';
import { tell } from '../../data/notify.tsx';
import { Button } from '../../ui/index.ts';
import { changeLearner, useLearner } from '../learner.ts';
import { type LessonCard, missingCards } from './cards.ts';

interface MakeCardsProps {
  readonly lesson: Lesson;
  readonly cards: readonly LessonCard[];
  readonly label: string;
}

/** Puts what a lesson says among one's own cards, in a deck of its name. Those that are there already stay as they are. */
export function MakeCards({ lesson, cards, label }: MakeCardsProps) {
  const own = useLearner()?.own;
  const { openLearn } = useOpen();
  const [busy, setBusy] = useState(false);
  if (!own) return null;
  const missing = missingCards(cards, own);
  const make = async (): Promise<void> => {
    setBusy(true);
    let made = 0;
    for (const card of missing) {
      const source = t('Lesson: {{lesson}}', { lesson: lesson.title });
      const put = await changeLearner('learner.putCard', { deck: lesson.title, ...card, source, place: null }, withCard);
      if (!put) break;
      made += 1;
    }
    setBusy(false);
    if (made > 0)
      tell(plural(made, 'One card was made.', '{{count}} cards were made.'), { label: t('Open cards'), run: () => openLearn('cards') });
  };
  return (
    <Button icon={<Layers size={15} aria-hidden />} disabled={busy || missing.length === 0} onClick={() => void make()}>
      {missing.length === 0 ? t('The cards are made') : label}
    </Button>
  );
}
