import { describe, expect, it } from 'vitest';
import { cases } from '../../../../../src/shared/learning/cases/cases.ts';
import { feedbackDocument, totalWords } from '../../../../../src/shared/learning/cases/feedback.ts';
import type { Submission } from '../../../../../src/shared/learning/cases/submission.ts';
import { structureFaults } from '../../../../pdf-structure/check.ts';
import { withFile } from '../../../pdf/support.ts';
import { contextOf, sampleFile } from './samples.ts';

const study = cases[0];
if (!study) throw new Error('There is no case');
const strategy = sampleFile(study.sample);
const submission: Submission = {
  id: 'submission-1',
  assignment: study.id,
  title: study.title,
  tasks: study.tasks,
  rubric: [...study.rubric],
  student: 'Łukasz Żak',
  remarks: 'I left the dropped calls open on purpose.',
  at: '2026-11-22T09:00:00.000Z',
  strategy,
  marks: {
    criteria: study.rubric.map(({ id, levels }, at) => ({
      criterion: id,
      level: at === 4 ? null : (levels[0]?.id ?? null),
      points: at === 4 ? 7.5 : null,
      comment: at === 1 ? 'The low point is explained better than in class.' : '',
    })),
    comment: 'A convincing line from the price to the plan.',
    marker: 'Margaret Hale',
    at: '2026-12-01T12:00:00.000Z',
  },
};

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('The feedback PDF', () => {
  it('says who, what, how many points for which level, and why', async () => {
    await withFile(feedbackDocument(submission, contextOf(strategy)), ({ path, text, info, structure }) => {
      expect(info).toMatch(/Tagged: +yes/);
      expect(info).toContain('Feedback for Łukasz Żak');
      expect(info).toMatch(/Author: +Margaret Hale/);
      expect(structureFaults(path)).toEqual([]);
      const read = flat(text);
      for (const words of [
        'Łukasz Żak',
        study.title,
        '97.5 of 100 points',
        'Journey and low point',
        'Clear and explained',
        'The low point is explained better than in class.',
        '25 of 25',
        '7.5 of 10',
        'A convincing line from the price to the plan.',
        'I left the dropped calls open on purpose.',
      ]) {
        expect(read).toContain(words);
      }
      expect(structure).toMatch(/Table[^\n]*\n\s+Caption[^\n]*\n\s+"Points by criterion"/);
    });
  });

  it('says of every task what the program found, and the worst findings', async () => {
    await withFile(feedbackDocument(submission, contextOf(strategy)), ({ text }) => {
      const read = flat(text);
      for (const { title } of study.tasks) expect(read).toContain(title);
      expect(read).toContain('The map as it should be lifts the low point.');
      expect(read).toMatch(/Error: .*\./);
    });
  });

  it('needs no contents: the marks follow the cover, and its bookmarks lead to both chapters', async () => {
    await withFile(feedbackDocument(submission, contextOf(strategy)), ({ pdf, page }) => {
      expect(flat(page(2))).toContain('Points by criterion');
      expect([...pdf.anchors.entries()].filter(([, number]) => number > 1)).toEqual([
        ['chapter-marks', 2],
        ['chapter-found', 3],
      ]);
      expect(flat(page(3))).toContain('The program finds 5 of 5 tasks done.');
    });
  });

  it('gives no grade before everything is marked', async () => {
    await withFile(feedbackDocument({ ...submission, marks: null }, contextOf(strategy)), ({ text }) => {
      expect(flat(text)).toContain('0 of 100 points; 5 criteria are not marked yet.');
      expect(flat(text)).not.toContain('per cent');
    });
  });
});

describe('The total', () => {
  it('is told in per cent only where that is another number', () => {
    expect(totalWords({ points: 72, of: 100, percent: 72, open: 0 })).toBe('72 of 100 points.');
    expect(totalWords({ points: 36, of: 50, percent: 72, open: 0 })).toBe('36 of 50 points, 72 per cent.');
    expect(totalWords({ points: 36, of: 50, percent: null, open: 1 })).toBe('36 of 50 points; one criterion is not marked yet.');
    expect(totalWords({ points: 0, of: 0, percent: null, open: 0 })).toBe('0 of 0 points.');
  });
});
