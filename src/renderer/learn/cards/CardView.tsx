import { FlipVertical2, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../shared/i18n.ts';
import { glossary } from '../../../shared/learning/glossary.ts';
import type { OwnCard } from '../../../shared/learning/learner.ts';
import { headOf } from '../../../shared/learning/term-forms.ts';
import { TERMS, type TermId } from '../../../shared/learning/terms.ts';
import { useOpen } from '../../data/navigation.ts';
import { useSession } from '../../data/session.ts';
import styles from './CardView.module.css';
import { OwnRecordLine } from './OwnRecordLine.tsx';

/** What a card shows: a term of the glossary, or what the learner wrote. */
export type Face = { readonly kind: 'term'; readonly term: TermId } | { readonly kind: 'own'; readonly own: OwnCard };

/** The words that are asked. */
export const frontOf = (face: Face): string => (face.kind === 'term' ? t(TERMS[face.term].name) : face.own.front);

/** The words that answer, as they are read out. */
export const backOf = (face: Face): string => (face.kind === 'term' ? t(glossary[face.term].definition) : face.own.back);

interface CardViewProps {
  readonly face: Face;
  readonly turned: boolean;
  readonly onTurn: () => void;
}

export function CardView({ face, turned, onTurn }: CardViewProps) {
  const front = frontOf(face);
  const long = front.length > 80;
  const short = face.kind === 'term' ? headOf(face.term).abbreviation : undefined;
  return (
    <article className={styles.card} aria-label={t('Card')}>
      <div className={styles.head}>
        <span>{face.kind === 'term' ? t('Term') : face.own.deck}</span>
        {turned ? null : (
          <button type="button" className={styles.turn} onClick={onTurn} tabIndex={-1}>
            <FlipVertical2 size={14} strokeWidth={1.6} aria-hidden />
            {t('Space turns the card')}
          </button>
        )}
      </div>
      <h2 className={long ? styles.longFront : styles.front}>
        {front}
        {short === undefined ? null : <span className={styles.short}>{short}</span>}
      </h2>
      {turned ? face.kind === 'term' ? <TermBack term={face.term} /> : <OwnBack card={face.own} /> : null}
    </article>
  );
}

function TermBack({ term }: { readonly term: TermId }) {
  const entry = glossary[term];
  return (
    <div className={styles.back}>
      <p className={styles.definition}>{t(entry.definition)}</p>
      {entry.formula ? <p className={styles.formula}>{t(entry.formula.text)}</p> : null}
      <dl className={styles.parts}>
        <Part label={t('Example')}>{t(entry.example)}</Part>
        <Part label={t('Not')}>{t(entry.not)}</Part>
      </dl>
      <dl className={styles.apply}>
        <Part label={t('Apply it')}>
          {t(entry.apply)}
          <OwnRecordLine term={term} />
        </Part>
      </dl>
    </div>
  );
}

function Part({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** From so many characters on, an answer is read rather than seen. */
const LONG_BACK = 240;

function OwnBack({ card }: { readonly card: OwnCard }) {
  const { openRecord } = useOpen();
  const path = useSession((state) => (state.strategyId === null ? undefined : state.workspace?.path));
  const { place } = card;
  return (
    <div className={styles.back}>
      <p className={card.back.length > LONG_BACK ? styles.longBack : styles.definition}>{card.back}</p>
      {card.source === '' ? null : (
        <p className={styles.source}>
          <MapPin size={14} strokeWidth={1.6} aria-hidden />
          {place !== null && place.workspace === path ? (
            <button
              type="button"
              className={styles.link}
              onClick={() => openRecord(place.record, place.field === undefined ? {} : { field: place.field })}
            >
              {card.source}
            </button>
          ) : (
            <span>{card.source}</span>
          )}
        </p>
      )}
    </div>
  );
}
