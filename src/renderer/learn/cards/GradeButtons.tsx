import { useEffect, useMemo, useRef } from 'react';
import { t } from '../../../shared/i18n.ts';
import { GRADES, type Grade, type LearnerSettings, type Schedule } from '../../../shared/learning/learner.ts';
import { preview } from '../../../shared/learning/schedule.ts';
import { classes } from '../../ui/index.ts';
import styles from './GradeButtons.module.css';
import { intervalWords } from './words.ts';

interface GradeButtonsProps {
  readonly schedule: Schedule | null;
  readonly settings: LearnerSettings;
  readonly now: Date;
  readonly onGrade: (grade: Grade) => void;
}

/** What is expected of a card that is due: the one that has the focus. */
const EXPECTED: Grade = 3;
const grades: readonly Grade[] = [1, 2, 3, 4];
const LOOKS = { 1: styles.again, 2: styles.hard, 3: styles.good, 4: styles.easy } as const;

/** How well one knew the answer, and when the card comes again after each. */
export function GradeButtons({ schedule, settings, now, onGrade }: GradeButtonsProps) {
  const expected = useRef<HTMLButtonElement>(null);
  const at = now.toISOString();
  const next = useMemo(() => preview(schedule, at, settings), [schedule, at, settings]);
  useEffect(() => expected.current?.focus({ preventScroll: true }), []);
  return (
    <fieldset className={styles.grades} aria-label={t('How well did you know it?')}>
      {grades.map((grade) => (
        <button
          key={grade}
          ref={grade === EXPECTED ? expected : undefined}
          type="button"
          className={classes(styles.grade, LOOKS[grade])}
          aria-keyshortcuts={String(grade)}
          onClick={() => onGrade(grade)}
        >
          <span className={styles.name}>{t(GRADES[grade])}</span>
          <kbd className={styles.key} aria-hidden>
            {grade}
          </kbd>
          <span className={styles.when}>{intervalWords(next[grade].at, next[grade].after.due)}</span>
        </button>
      ))}
    </fieldset>
  );
}
