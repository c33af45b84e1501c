import { modals } from '@mantine/modals';
import { Pencil, Play, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { withState } from '../../../shared/learning/change-learner.ts';
import { statesOf } from '../../../shared/learning/decks.ts';
import type { CardId, OwnCard } from '../../../shared/learning/learner.ts';
import { isTermId, TERMS } from '../../../shared/learning/terms.ts';
import { TOPICS } from '../../../shared/learning/topics.ts';
import { fold, IconButton, TextInput } from '../../ui/index.ts';
import { changeLearner, useLearner } from '../learner.ts';
import { askForCard } from './CardForm.tsx';
import styles from './ManageCards.module.css';

/** Shows the learner's own cards and those that are suspended, to be changed. */
export function showCards(): void {
  modals.open({
    title: t('Own and suspended cards'),
    size: 'lg',
    closeButtonProps: { 'aria-label': t('Close') },
    children: <ManageCards />,
  });
}

/** Rows that are shown at once: thousands would take seconds to draw, and nobody reads them. */
const MOST_SHOWN = 100;

const inEnglish = new Intl.Collator('en');

interface Listed {
  readonly card: CardId;
  readonly name: string;
  readonly deck: string;
  readonly own: OwnCard | null;
  readonly suspended: boolean;
}

function ManageCards() {
  const learner = useLearner();
  const [query, setQuery] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  // The dialog that came over this one, to edit or to delete a card, took the focus along.
  useEffect(() => {
    if (document.activeElement === document.body) whole.current?.focus();
  }, []);
  if (!learner) return null;
  const states = statesOf(learner);
  const own = learner.own.map(
    (card): Listed => ({
      card: card.id,
      name: card.front,
      deck: card.deck,
      own: card,
      suspended: states.get(card.id)?.suspended ?? false,
    }),
  );
  const terms = learner.cards.flatMap(({ card, suspended }): Listed[] => {
    const term = card.startsWith('term:') ? card.slice(5) : '';
    return suspended && isTermId(term)
      ? [{ card, name: t(TERMS[term].name), deck: t(TOPICS[TERMS[term].topic]), own: null, suspended }]
      : [];
  });
  const wanted = fold(query);
  const listed = [...own, ...terms]
    .filter(({ name, deck }) => fold(`${name} ${deck}`).includes(wanted))
    .sort((a, b) => inEnglish.compare(a.deck, b.deck) || inEnglish.compare(a.name, b.name));
  const more = listed.length - MOST_SHOWN;

  return (
    <div ref={whole} tabIndex={-1} className={styles.whole} data-own-undo>
      {own.length + terms.length > 8 ? (
        <TextInput label={t('Filter the cards')} placeholder={t('Filter the cards')} value={query} onChange={setQuery} />
      ) : null}
      {listed.length === 0 ? (
        <p className={styles.none}>{t('There is no card of your own here yet, and none is suspended.')}</p>
      ) : (
        <ul className={styles.list}>
          {listed.slice(0, MOST_SHOWN).map((each) => (
            <CardRow key={each.card} listed={each} />
          ))}
        </ul>
      )}
      {more > 0 ? (
        <p className={styles.none}>{plural(more, 'One more fits: filter to see it.', '{{count}} more fit: filter to see them.')}</p>
      ) : null}
    </div>
  );
}

function CardRow({ listed }: { readonly listed: Listed }) {
  const { card, name, deck, own, suspended } = listed;
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.deck}>{suspended ? t('{{deck}}, suspended', { deck }) : deck}</span>
      {suspended ? (
        <IconButton
          label={t('Take “{{card}}” in again', { card: name })}
          size="small"
          onClick={() => void changeLearner('learner.suspend', { card, suspended: false }, withState)}
        >
          <Play size={14} aria-hidden />
        </IconButton>
      ) : null}
      {own ? (
        <>
          <IconButton label={t('Edit “{{card}}”', { card: name })} size="small" onClick={() => void askForCard(own)}>
            <Pencil size={14} aria-hidden />
          </IconButton>
          <IconButton label={t('Delete “{{card}}”', { card: name })} size="small" onClick={() => askToDelete(own)}>
            <Trash2 size={14} aria-hidden />
          </IconButton>
        </>
      ) : null}
    </li>
  );
}

/** Deletes a card after the person has said so: its reviews go with it. */
function askToDelete(card: OwnCard): void {
  modals.openConfirmModal({
    title: t('Delete this card?'),
    children: <p>{t('Its reviews go with it, for good.')}</p>,
    labels: { confirm: t('Delete the card'), cancel: t('Keep it') },
    cancelProps: { autoFocus: true },
    closeButtonProps: { 'aria-label': t('Close') },
    onConfirm: () => void changeLearner('learner.removeCard', { id: card.id }),
  });
}
