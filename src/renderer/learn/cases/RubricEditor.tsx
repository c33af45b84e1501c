import { Plus, Trash2 } from 'lucide-react';
import { t } from '../../../shared/i18n.ts';
import { type Criterion, mostOf, type Rubric, rubricFault } from '../../../shared/learning/cases/rubric.ts';
import { newId } from '../../data/ids.ts';
import { Button, IconButton, NumberInput, TextInput } from '../../ui/index.ts';
import styles from './MakeAssignment.module.css';

interface RubricEditorProps {
  readonly rubric: Rubric;
  readonly onChange: (rubric: Rubric) => void;
}

const newCriterion = (): Criterion => ({
  id: newId(),
  title: '',
  text: '',
  levels: [
    { id: newId(), title: t('Convincing'), text: '', points: 20 },
    { id: newId(), title: t('Sound'), text: '', points: 12 },
    { id: newId(), title: t('Missing'), text: '', points: 0 },
  ],
});

/** Criteria with their levels; says at once when the points do not add up to 100. */
export function RubricEditor({ rubric, onChange }: RubricEditorProps) {
  const fault = rubric.length === 0 ? null : rubricFault(rubric);
  const put = (at: number, criterion: Criterion): void => onChange(rubric.with(at, criterion));
  return (
    <section aria-labelledby="rubric" className={styles.part}>
      <h2 id="rubric" className={styles.heading}>
        {t('Rubric')}{' '}
        <span className={styles.headCount}>
          {t('{{points}} of 100 points', { points: rubric.reduce((sum, each) => sum + mostOf(each), 0) })}
        </span>
      </h2>
      {rubric.length === 0 ? <p className={styles.small}>{t('Without a rubric a submission is marked in words alone.')}</p> : null}
      {fault === null ? null : <p className={styles.problem}>{fault}</p>}
      <ol className="plain-list">
        {rubric.map((criterion, at) => (
          <li key={criterion.id} className={styles.item}>
            <OneCriterion
              number={at + 1}
              criterion={criterion}
              onChange={(next) => put(at, next)}
              onRemove={() => onChange(rubric.filter((_, each) => each !== at))}
            />
          </li>
        ))}
      </ol>
      <Button
        size="small"
        variant="quiet"
        icon={<Plus size={14} aria-hidden />}
        disabled={rubric.length >= 40}
        onClick={() => onChange([...rubric, newCriterion()])}
      >
        {t('Add a criterion')}
      </Button>
    </section>
  );
}

interface OneCriterionProps {
  readonly number: number;
  readonly criterion: Criterion;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: () => void;
}

function OneCriterion({ number, criterion, onChange, onRemove }: OneCriterionProps) {
  const { levels } = criterion;
  const setLevel = (at: number, change: Partial<Criterion['levels'][number]>): void =>
    onChange({ ...criterion, levels: levels.map((level, each) => (each === at ? { ...level, ...change } : level)) });
  return (
    <>
      <div className={styles.itemHead}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <TextInput
          label={t('Name of criterion {{number}}', { number })}
          placeholder={t('What is judged')}
          value={criterion.title}
          onChange={(title) => onChange({ ...criterion, title: title.slice(0, 500) })}
        />
        <IconButton size="small" label={t('Remove criterion {{number}}', { number })} onClick={onRemove}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.inset}>
        <TextInput
          label={t('Meaning of criterion {{number}}', { number })}
          placeholder={t('What it means')}
          look="row"
          value={criterion.text}
          onChange={(text) => onChange({ ...criterion, text: text.slice(0, 5000) })}
        />
        {levels.map((level, at) => {
          const of = { level: at + 1, number };
          return (
            <div key={level.id} className={styles.level}>
              <TextInput
                label={t('Name of level {{level}} of criterion {{number}}', of)}
                placeholder={t('Level')}
                value={level.title}
                onChange={(title) => setLevel(at, { title: title.slice(0, 500) })}
              />
              <TextInput
                label={t('Text of level {{level}} of criterion {{number}}', of)}
                placeholder={t('What earns it')}
                look="row"
                value={level.text}
                onChange={(text) => setLevel(at, { text: text.slice(0, 5000) })}
              />
              <NumberInput
                label={t('Points of level {{level}} of criterion {{number}}', of)}
                min={0}
                max={100}
                value={level.points}
                onChange={(points) => setLevel(at, { points: points ?? 0 })}
              />
              <IconButton
                size="small"
                label={t('Remove level {{level}} of criterion {{number}}', of)}
                disabled={levels.length <= 2}
                onClick={() => onChange({ ...criterion, levels: levels.filter((_, each) => each !== at) })}
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            </div>
          );
        })}
        <Button
          size="small"
          variant="quiet"
          icon={<Plus size={14} aria-hidden />}
          disabled={levels.length >= 8}
          onClick={() => onChange({ ...criterion, levels: [...levels, { id: newId(), title: '', text: '', points: 0 }] })}
        >
          {t('Add a level')}
        </Button>
      </div>
    </>
  );
}
