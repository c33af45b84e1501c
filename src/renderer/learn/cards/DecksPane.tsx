import { Layers } from 'lucide-react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { formatNumber, formatPercent } from '../../../shared/format.ts';
import { plural, t } from '../../../shared/i18n.ts';
import { type Deck, forecast, knownCards, queueOf, recalledSince, secondsPerCard } from '../../../shared/learning/decks.ts';
import type { CardId, Learner } from '../../../shared/learning/learner.ts';
import { DeckIcon } from './DeckIcon.tsx';
import styles from './DecksPane.module.css';
import { daysAgo, localDays } from './day.ts';
import type { Review } from './use-review.ts';
import { timeWords, weekday } from './words.ts';

interface DecksPaneProps {
  readonly learner: Learner;
  readonly review: Review;
}

/** What is due today and in the week, and the decks with what is known of them. */
export function DecksPane({ learner, review }: DecksPaneProps) {
  const { decks, deck, now, chooseDeck } = review;
  const list = useRef<HTMLUListElement>(null);
  const days = localDays(now, 7);
  const { all, coming, dueNow } = useMemo(() => {
    const cards = decks.flatMap((each) => each.cards);
    const [today, ...others] = localDays(now, 7);
    const queue = queueOf(learner, cards, today, now.toISOString());
    return { all: cards, coming: forecast(learner, cards, queue, others), dueNow: new Set(queue.now) };
  }, [learner, decks, now]);
  const due = coming[0] ?? 0;
  const most = Math.max(1, ...coming);
  const known = useMemo(() => knownCards(learner.reviews), [learner.reviews]);
  const { reviews, recalled } = recalledSince(learner.reviews, daysAgo(now, 29));

  /** Arrow keys go from deck to deck, as in a list of choices. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const here = buttons.findIndex((button) => button.contains(document.activeElement));
    event.preventDefault();
    buttons[here + step]?.focus();
  };

  return (
    <section className={styles.pane} aria-label={t('Decks')}>
      <h1 className={styles.figure}>
        <span className={styles.number}>{formatNumber(due)}</span>{' '}
        <span className={styles.unit}>
          {due === 0
            ? t('cards due today')
            : t(dueNow.size === 0 ? '{{cards}} later today, {{time}}' : '{{cards}} due today, {{time}}', {
                cards: plural(due, 'card', 'cards'),
                time: timeWords(due * secondsPerCard(learner.reviews)),
              })}
        </span>
      </h1>
      <ol className={styles.week} aria-label={t('Cards that are due in the next seven days')}>
        {coming.map((count, index) => {
          const day = days[index];
          return day === undefined ? null : (
            <li key={day.start} className={index === 0 ? styles.today : undefined}>
              <span className={styles.count}>{formatNumber(count)}</span>
              <span className={styles.bar} style={{ height: `${Math.max(2, Math.round((36 * count) / most))}px` }} />
              <span className={styles.day}>{weekday(day.start)}</span>
            </li>
          );
        })}
      </ol>
      <div className={styles.head}>
        <h2>{t('Decks')}</h2>
        <span>{t('due')}</span>
      </div>
      <ul ref={list} className={styles.decks}>
        <DeckRow
          id={null}
          name={t('All cards')}
          due={dueNow.size}
          cards={all}
          known={known}
          chosen={deck === null}
          onChoose={() => chooseDeck(null)}
          onKeyDown={onKeyDown}
        />
        {decks.map((each) => (
          <DeckRow
            key={each.id}
            id={each.id}
            name={each.name}
            due={each.cards.filter((card) => dueNow.has(card)).length}
            cards={each.cards}
            known={known}
            chosen={deck?.id === each.id}
            onChoose={() => chooseDeck(each.id)}
            onKeyDown={onKeyDown}
          />
        ))}
      </ul>
      <p className={styles.known}>
        <strong>
          {t('{{known}} of {{total}} cards known', {
            known: formatNumber(all.filter((card) => known.has(card)).length),
            total: formatNumber(all.length),
          })}
        </strong>{' '}
        {t('Bars show the share that you knew the last two times.')}{' '}
        {reviews > 0
          ? t('You recalled {{share}} of {{reviews}} in the past 30 days.', {
              share: formatPercent(Math.round((100 * recalled) / reviews)),
              reviews: plural(reviews, 'one review', '{{count}} reviews'),
            })
          : null}
      </p>
    </section>
  );
}

interface DeckRowProps {
  readonly id: Deck['id'] | null;
  readonly name: string;
  readonly due: number;
  readonly cards: readonly CardId[];
  readonly known: ReadonlySet<CardId>;
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function DeckRow({ id, name, due, cards, known, chosen, onChoose, onKeyDown }: DeckRowProps) {
  const share = cards.length === 0 ? 0 : Math.round((100 * cards.filter((card) => known.has(card)).length) / cards.length);
  return (
    <li>
      <button type="button" className={styles.deck} aria-current={chosen ? 'true' : undefined} onClick={onChoose} onKeyDown={onKeyDown}>
        <span className={styles.icon}>{id === null ? <Layers size={16} strokeWidth={1.4} aria-hidden /> : <DeckIcon id={id} />}</span>
        <span className={styles.name}>{name}</span>
        <span className={due > 0 ? styles.due : styles.none}>
          {formatNumber(due)}
          <span className="visually-hidden"> {t('due, {{share}} known', { share: formatPercent(share) })}</span>
        </span>
        <span className={styles.track}>
          <span className={styles.fill} style={{ width: `${share}%` }} />
        </span>
      </button>
    </li>
  );
}
