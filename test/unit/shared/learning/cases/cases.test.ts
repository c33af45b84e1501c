import { describe, expect, it } from 'vitest';
import { makeContext } from '../../../../../src/shared/checks/index.ts';
import { cases } from '../../../../../src/shared/learning/cases/cases.ts';
import { givenPart } from '../../../../../src/shared/learning/cases/given.ts';
import { FULL, rubricFault, totalOf } from '../../../../../src/shared/learning/cases/rubric.ts';
import { checkTask, taskCheckIds, taskCheckLabel } from '../../../../../src/shared/learning/cases/task-checks.ts';
import { NOTHING_OBSERVED } from '../../../../../src/shared/observed.ts';
import { sampleNames } from '../../../../../src/shared/samples.ts';
import { contextOf, sampleFile, TODAY } from './samples.ts';

describe('The cases', () => {
  it('are one for each sample, each with its own focus', () => {
    expect(cases.map(({ sample }) => sample).toSorted()).toEqual(sampleNames.toSorted());
    expect(new Set(cases.flatMap(({ tasks }) => tasks.map(({ check }) => check))).size).toBe(taskCheckIds.length);
  });

  it.each(cases.map((study) => [study.id, study] as const))('%s tells the situation, sets tasks and can be marked', (_, study) => {
    expect(study.situation.length).toBeGreaterThanOrEqual(3);
    expect(study.situation.length).toBeLessThanOrEqual(5);
    expect(study.tasks.length).toBeGreaterThanOrEqual(4);
    expect(study.tasks.length).toBeLessThanOrEqual(6);
    expect(new Set(study.tasks.map(({ id }) => id)).size).toBe(study.tasks.length);
    expect(rubricFault(study.rubric)).toBeNull();
    expect(totalOf(study.rubric, null).of).toBe(FULL);
    for (const { levels } of study.rubric) {
      expect(new Set(levels.map(({ id }) => id)).size).toBe(levels.length);
      expect(levels.length === 3 || levels.length === 4).toBe(true);
      expect(levels.map(({ points }) => points)).toEqual(levels.map(({ points }) => points).toSorted((a, b) => b - a));
    }
  });

  describe.each(cases.map((study) => [study.id, study] as const))('%s', (_, study) => {
    const whole = contextOf(sampleFile(study.sample));
    const begun = contextOf(givenPart(sampleFile(study.sample), study.given, study.title));

    it.each(study.tasks.map((task) => [task.id, task] as const))(
      'finds the task %s done in the sample and open at the beginning',
      (_id, task) => {
        expect(checkTask(task, whole)).toMatchObject({ done: true });
        expect(checkTask(task, begun)).toMatchObject({ done: false });
      },
    );
  });
});

describe('The check of a task', () => {
  it.each(taskCheckIds)('%s says in a sentence what is missing in an empty strategy', (check) => {
    const outcome = checkTask({ check }, makeContext({ records: [], observed: NOTHING_OBSERVED, today: TODAY }));
    expect(outcome?.done).toBe(false);
    expect(outcome?.says).toMatch(/^[A-Z“0].*\.$/);
    expect(taskCheckLabel(check)).not.toBe('');
  });

  it('says nothing where only a person can tell', () => {
    expect(checkTask({ check: null }, makeContext({ records: [], observed: NOTHING_OBSERVED, today: TODAY }))).toBeNull();
  });
});
