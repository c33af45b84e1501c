import { Check, X } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { lessonOf, lessons } from '../../../shared/learning/lessons.ts';
import type { Mark, Part } from '../../../shared/learning/quiz/mark.ts';
import { type Item, isOwn } from '../../../shared/learning/quiz/model.ts';
import { lessonsFor } from '../../../shared/learning/quiz/result.ts';
import { assertNever } from '../../../shared/result.ts';
import { useOpen } from '../../data/navigation.ts';
import { classes } from '../../ui/index.ts';
import { TermLink } from '../term/TermLink.tsx';
import styles from './Explanation.module.css';
import { letterOf } from './keys.ts';
import { LinkButton } from './LinkButton.tsx';

interface ExplanationProps {
  readonly item: Item;
  readonly mark: Mark;
  /** Whether the record behind a question of one's own is in the open strategy. */
  readonly isThere: (record: string) => boolean;
  /** Whether what was offered stands above, so that its letters say enough. */
  readonly isBelow: boolean;
}

/** What there is to say once a question is answered: of the answer given, of the others, and where to read on. */
export function Explanation({ item, mark, isThere, isBelow }: ExplanationProps) {
  return (
    <div className={styles.box}>
      <p className={styles.verdict}>
        <strong className={classes(styles.sign, mark.right ? styles.right : styles.wrong)}>
          {mark.right ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
          {mark.right ? t('Right.') : t('Wrong.')}
        </strong>{' '}
        {mark.says}
      </p>
      <Parts item={item} mark={mark} isBelow={isBelow} />
      <ReadOn item={item} isThere={isThere} />
    </div>
  );
}

function Parts({ item, mark: { parts }, isBelow }: Omit<ExplanationProps, 'isThere'>) {
  switch (item.kind) {
    case 'choice':
    case 'spot': {
      const others = parts.map((part, index) => ({ ...part, letter: letterOf(index) })).filter(({ picked }) => !picked);
      return (
        <>
          <h3 className={styles.head}>{item.kind === 'spot' ? t('The other lines') : t('The others')}</h3>
          <ul className={styles.others}>
            {others.map(({ letter, text, why, right: isRight }) => (
              <li key={letter} className={styles.other}>
                <span className={styles.letter}>{letter}</span>
                <span>
                  {isRight ? (
                    <strong className={styles.right}>{item.kind === 'spot' ? t('This is the mistake.') : t('This one is right.')} </strong>
                  ) : null}
                  {isBelow ? <span className="visually-hidden">{text}: </span> : <span className={styles.offered}>{text}</span>}
                  {isRight && item.kind === 'spot' ? `${why} ${item.question.mend}` : why}
                </span>
              </li>
            ))}
          </ul>
        </>
      );
    }
    case 'match':
    case 'order':
    case 'classify':
      return (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <PartRow key={`${part.answer} ${part.text}`} part={part} isOrder={item.kind === 'order'} />
          ))}
        </ul>
      );
    case 'compute':
      return (
        <>
          <h3 className={styles.head}>{t('Worked solution')}</h3>
          <ol className={styles.solution}>
            {parts.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </>
      );
    default:
      return assertNever(item);
  }
}

function PartRow({ part: { text, right, given, answer, why }, isOrder }: { readonly part: Part; readonly isOrder: boolean }) {
  const yours =
    given === null ? t('No answer') : isOrder ? t('You had it as number {{given}}', { given }) : t('You chose “{{given}}”', { given });
  return (
    <li className={styles.part}>
      <span className={right ? styles.right : styles.wrong}>
        {right ? <Check size={16} aria-hidden /> : <X size={16} aria-hidden />}
        <span className="visually-hidden">{right ? t('Right') : t('Wrong')}</span>
      </span>
      <span>
        <span className={styles.pair}>
          {isOrder ? `${answer}. ${text}` : text}
          {isOrder ? null : <strong className={styles.answer}>{answer}</strong>}
        </span>
        {right ? null : <span className={styles.yours}>{yours}. </span>}
        {why}
      </span>
    </li>
  );
}

function ReadOn({ item: { question }, isThere }: Pick<ExplanationProps, 'item' | 'isThere'>) {
  const { openRecord, openLesson } = useOpen();
  const [first] = lessonsFor([question], lessons);
  const lesson = first === undefined ? undefined : lessonOf(first);
  return (
    <p className={styles.on}>
      {isOwn(question) && isThere(question.place.record) ? (
        <LinkButton onClick={() => openRecord(question.place.record, { field: question.place.field, item: question.place.item })}>
          {question.open}
        </LinkButton>
      ) : null}
      <span className={styles.terms}>
        <span className={styles.label}>{t('Terms')}</span>
        {question.terms.map((term) => (
          <TermLink key={term} term={term} />
        ))}
      </span>
      {lesson ? (
        <span className={styles.terms}>
          <span className={styles.label}>{t('Lesson')}</span>
          <LinkButton onClick={() => openLesson(lesson.id)}>{t(lesson.title)}</LinkButton>
        </span>
      ) : null}
    </p>
  );
}
