import { modals } from '@mantine/modals';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../../shared/i18n.ts';
import type { CardToPut } from '../../../shared/learning/cards-csv.ts';
import { withCard } from '../../../shared/learning/change-learner.ts';
import type { OwnCard } from '../../../shared/learning/learner.ts';
import { Button, TextInput } from '../../ui/index.ts';
import { changeLearner, useLearner } from '../learner.ts';
import styles from './CardForm.module.css';

/** Asks for deck, front and back of a card and keeps it; null when the person thinks better of it. */
export function askForCard(card: CardToPut): Promise<OwnCard | null> {
  return new Promise((resolve) => {
    let kept: OwnCard | null = null;
    const id = modals.open({
      title: card.id === undefined ? t('New card') : t('Edit card'),
      onClose: () => resolve(kept),
      closeButtonProps: { 'aria-label': t('Close') },
      children: (
        <CardForm
          card={card}
          onDone={(own) => {
            kept = own;
            modals.close(id);
          }}
        />
      ),
    });
  });
}

interface CardFormProps {
  readonly card: CardToPut;
  readonly onDone: (kept: OwnCard | null) => void;
}

const LONGEST_DECK = 200;

function CardForm({ card, onDone }: CardFormProps) {
  const [deck, setDeck] = useState(card.deck);
  const [front, setFront] = useState(card.front);
  const [back, setBack] = useState(card.back);
  const decks = [...new Set(useLearner()?.own.map((own) => own.deck))].sort((a, b) => a.localeCompare(b, 'en'));
  const id = useId();
  const first = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  // A dialog that comes over another one is not given the focus by itself.
  useEffect(() => first.current?.focus(), []);
  const isWhole = [deck, front, back].every((text) => text.trim() !== '');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isWhole) return;
    const { id: known, source, place } = card;
    const input = { id: known, deck: deck.trim(), front: front.trim(), back: back.trim(), source, place };
    const kept = await changeLearner('learner.putCard', input, withCard);
    if (kept) onDone(kept);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} data-own-undo>
      <label className={styles.label} htmlFor={`${id} front`}>
        {t('Front')} <span className={styles.hint}>{t('what is asked')}</span>
      </label>
      <TextInput id={`${id} front`} label={t('Front')} data-autofocus inputRef={first} look="area" value={front} onChange={setFront} />
      <label className={styles.label} htmlFor={`${id} back`}>
        {t('Back')} <span className={styles.hint}>{t('the answer')}</span>
      </label>
      <TextInput id={`${id} back`} label={t('Back')} look="area" value={back} onChange={setBack} />
      <label className={styles.label} htmlFor={`${id} deck`}>
        {t('Deck')} <span className={styles.hint}>{t('one that exists, or a new name')}</span>
      </label>
      <input
        id={`${id} deck`}
        className={styles.input}
        value={deck}
        maxLength={LONGEST_DECK}
        list={`${id} decks`}
        onChange={(event) => setDeck(event.currentTarget.value)}
      />
      <datalist id={`${id} decks`}>
        {decks.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {card.source === '' ? null : <p className={styles.source}>{t('From {{source}}', { source: card.source })}</p>}
      <div className={styles.actions}>
        <Button onClick={() => onDone(null)}>{t('Cancel')}</Button>
        <Button type="submit" variant="filled" disabled={!isWhole}>
          {card.id === undefined ? t('Add the card') : t('Save')}
        </Button>
      </div>
    </form>
  );
}
