import { useId } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { t } from '../../../shared/i18n.ts';
import {
  type Criterion,
  type CriterionMark,
  levelOf,
  type Marks,
  markOf,
  mostOf,
  pointsOf,
  type Rubric,
} from '../../../shared/learning/cases/rubric.ts';
import { NumberInput, TextInput } from '../../ui/index.ts';
import styles from './RubricMarks.module.css';

interface RubricMarksProps {
  readonly rubric: Rubric;
  readonly marks: Marks | null;
  /** Null where marks are only read. */
  readonly onChange: ((marks: Marks) => void) | null;
}

/** The criteria, each with the level that was reached, the points and a comment. */
export function RubricMarks({ rubric, marks, onChange }: RubricMarksProps) {
  if (rubric.length === 0) return <p className={styles.none}>{t('There is no rubric; what is to be said stands below.')}</p>;
  const set = (mark: CriterionMark): void => {
    if (!marks || !onChange) return;
    const others = marks.criteria.filter(({ criterion }) => criterion !== mark.criterion);
    onChange({ ...marks, criteria: [...others, mark] });
  };
  return (
    <ul className="plain-list">
      {rubric.map((criterion) => {
        const mark = markOf(criterion, marks) ?? { criterion: criterion.id, level: null, points: null, comment: '' };
        return (
          <li key={criterion.id} className={styles.criterion}>
            {onChange ? <Marking criterion={criterion} mark={mark} onChange={set} /> : <Reading criterion={criterion} mark={mark} />}
          </li>
        );
      })}
    </ul>
  );
}

const pointsWords = (criterion: Criterion, mark: CriterionMark): string => {
  const points = pointsOf(criterion, mark);
  return t('{{points}} of {{of}}', { points: points === null ? '–' : formatNumber(points), of: formatNumber(mostOf(criterion)) });
};

function Head({ criterion, mark }: { readonly criterion: Criterion; readonly mark: CriterionMark }) {
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{criterion.title}</h3>
      <span className={styles.points}>{pointsWords(criterion, mark)}</span>
    </div>
  );
}

function Reading({ criterion, mark }: { readonly criterion: Criterion; readonly mark: CriterionMark }) {
  const level = levelOf(criterion, mark);
  return (
    <>
      <Head criterion={criterion} mark={mark} />
      {level ? (
        <p className={styles.said}>
          <strong>{level.title}.</strong> {level.text}
        </p>
      ) : null}
      {mark.comment.trim() === '' ? null : <p className={styles.comment}>{mark.comment}</p>}
    </>
  );
}

interface MarkingProps {
  readonly criterion: Criterion;
  readonly mark: CriterionMark;
  readonly onChange: (mark: CriterionMark) => void;
}

function Marking({ criterion, mark, onChange }: MarkingProps) {
  const name = useId();
  return (
    <div data-own-undo>
      <Head criterion={criterion} mark={mark} />
      <p className={styles.said}>{criterion.text}</p>
      <fieldset className={styles.levels}>
        <legend className="visually-hidden">{t('Level reached in “{{title}}”', { title: criterion.title })}</legend>
        {criterion.levels.map((level) => (
          <label key={level.id} className={styles.level} data-chosen={mark.level === level.id}>
            <input
              type="radio"
              name={name}
              checked={mark.level === level.id}
              onChange={() => onChange({ ...mark, level: level.id, points: null })}
            />
            <span className={styles.levelWords}>
              <strong>{level.title}</strong> {level.text}
            </span>
            <span className={styles.points}>{formatNumber(level.points)}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.row}>
        <TextInput
          label={t('Comment on “{{title}}”', { title: criterion.title })}
          placeholder={t('Comment')}
          look="row"
          value={mark.comment}
          onChange={(comment) => onChange({ ...mark, comment: comment.slice(0, 5000) })}
        />
        <NumberInput
          label={t('Other points for “{{title}}”', { title: criterion.title })}
          placeholder={t('Points')}
          min={0}
          max={mostOf(criterion)}
          value={mark.points}
          onChange={(points) => onChange({ ...mark, points })}
        />
      </div>
    </div>
  );
}
