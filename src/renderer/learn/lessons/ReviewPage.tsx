import { Check } from 'lucide-react';
import { useId } from 'react';
import { plural, t } from '../../../shared/i18n.ts';
import { lessons } from '../../../shared/learning/lessons.ts';
import type { Lesson } from '../../../shared/learning/model.ts';
import { TOPICS } from '../../../shared/learning/topics.ts';
import { useOpen } from '../../data/navigation.ts';
import { Button, TextInput } from '../../ui/index.ts';
import { MarkedText } from '../term/MarkedText.tsx';
import { reviewCards } from './cards.ts';
import styles from './LessonScreen.module.css';
import { MakeCards } from './MakeCards.tsx';
import { type Progress, withAnswer, withCompared } from './progress.ts';

interface ReviewPageProps {
  readonly lesson: Lesson;
  readonly progress: Progress;
  readonly change: (next: (progress: Progress) => Progress) => void;
}

/** Questions to be answered in one's own words, each then beside a model answer; and the end of the lesson. */
export function ReviewPage({ lesson, progress, change }: ReviewPageProps) {
  const open = lesson.review.filter((_, index) => !progress.answered.includes(index)).length;
  return (
    <>
      <p className={styles.text}>{t('Answer in your own words, then compare. What you write is kept.')}</p>
      <ol className={styles.questions}>
        {lesson.review.map(({ question, answer }, index) => (
          <Question
            key={question}
            question={t(question)}
            model={t(answer)}
            own={progress.answers[index] ?? ''}
            isCompared={progress.answered.includes(index)}
            onWrite={(text) => change((before) => withAnswer(before, index, text))}
            onCompare={() => change((before) => withCompared(before, index))}
          />
        ))}
      </ol>
      <p className={styles.act}>
        {progress.doneAt === null ? (
          <Button
            variant={open === 0 ? 'filled' : 'outline'}
            icon={<Check size={15} aria-hidden />}
            onClick={() => change((before) => ({ ...before, doneAt: new Date().toISOString() }))}
          >
            {t('Finish the lesson')}
          </Button>
        ) : null}
        <MakeCards lesson={lesson} cards={reviewCards(lesson)} label={t('Make cards of the questions')} />
      </p>
      {progress.doneAt === null && (open > 0 || progress.triedAt === null) ? (
        <p className={styles.note}>{openWords(open, progress.triedAt !== null)}</p>
      ) : null}
      <div role="status">{progress.doneAt === null ? null : <Finished lesson={lesson} />}</div>
    </>
  );
}

function openWords(open: number, tried: boolean): string {
  const questions = plural(open, 'One question is not compared yet.', '{{count}} questions are not compared yet.');
  const task = t('The task is not done yet; it can be done later.');
  return [open > 0 ? questions : '', tried ? '' : task].filter(Boolean).join(' ');
}

interface QuestionProps {
  readonly question: string;
  readonly model: string;
  readonly own: string;
  readonly isCompared: boolean;
  readonly onWrite: (text: string) => void;
  readonly onCompare: () => void;
}

function Question({ question, model, own, isCompared, onWrite, onCompare }: QuestionProps) {
  const id = useId();
  return (
    <li className={styles.question}>
      <h3 id={id} className={styles.asked}>
        {question}
      </h3>
      <div className={isCompared ? styles.compared : undefined}>
        <div data-own-undo>
          {isCompared ? <p className={styles.side}>{t('Yours')}</p> : null}
          <TextInput
            look="area"
            label={t('Your answer: {{question}}', { question })}
            placeholder={t('Your answer')}
            value={own}
            onChange={onWrite}
          />
        </div>
        {isCompared ? (
          <div role="status">
            <p className={styles.side}>{t('Model answer')}</p>
            <p className={styles.model}>
              <MarkedText text={model} />
            </p>
          </div>
        ) : (
          <p className={styles.compare}>
            <Button size="small" aria-describedby={id} onClick={onCompare}>
              {t('Show the model answer')}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}

function Finished({ lesson }: { readonly lesson: Lesson }) {
  const { openLesson, openLearn } = useOpen();
  const next = lessons[lessons.findIndex(({ id }) => id === lesson.id) + 1];
  return (
    <div className={styles.finished}>
      <p className={styles.finishedTitle}>{t('The lesson is done.')}</p>
      <p className={styles.act}>
        {next ? (
          <Button variant="filled" onClick={() => openLesson(next.id)}>
            {t('Next lesson: {{lesson}}', { lesson: t(next.title) })}
          </Button>
        ) : null}
        <Button onClick={() => openLearn('quiz', lesson.topic)}>{t('Quiz: {{topic}}', { topic: t(TOPICS[lesson.topic]) })}</Button>
        <Button variant="quiet" onClick={() => openLearn('lessons')}>
          {t('All lessons')}
        </Button>
      </p>
    </div>
  );
}
