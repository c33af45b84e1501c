import { describe, expect, it } from 'vitest';
import { cases } from '../../../../../src/shared/learning/cases/cases.ts';
import { compareWithModel, differencesIn } from '../../../../../src/shared/learning/cases/compare.ts';
import { givenPart } from '../../../../../src/shared/learning/cases/given.ts';
import { recordsOf } from '../../../../../src/shared/records.ts';
import { read, sampleFile, TODAY } from './samples.ts';

describe.each(cases.map((study) => [study.id, study] as const))('The comparison in %s', (_, study) => {
  const file = sampleFile(study.sample);
  const model = read(file);

  it('finds no difference between the model solution and itself, though each copy has ids of its own', () => {
    const again = read(file);
    expect(again.records[0]?.id).not.toBe(model.records[0]?.id);
    const comparison = compareWithModel(again, model, study.tasks, TODAY);
    expect(differencesIn(comparison)).toEqual({ missing: 0, further: 0 });
    for (const { pairs } of comparison.tasks.flatMap(({ groups }) => groups)) {
      for (const { own, model: theirs } of pairs) expect(own?.text).toBe(theirs?.text);
    }
    for (const { own, model: theirs } of comparison.counts) expect(own).toBe(theirs);
    for (const { own, model: theirs } of comparison.coverage) expect(own).toEqual(theirs);
    expect(comparison.findings.own).toEqual(comparison.findings.model);
  });

  it('shows everything of the answer as missing at the beginning, and nothing as further', () => {
    const comparison = compareWithModel(read(givenPart(file, study.given, study.title)), model, study.tasks, TODAY);
    const { missing, further } = differencesIn(comparison);
    expect(missing).toBeGreaterThan(15);
    expect(further).toBe(0);
    for (const { own, model: theirs } of comparison.tasks) {
      expect(own?.done).toBe(false);
      expect(theirs?.done).toBe(true);
    }
  });
});

describe('A counterpart', () => {
  const study = cases[0];
  if (!study) throw new Error('There is no case');
  const file = sampleFile(study.sample);
  const model = read(file);

  /** The sample with the relievers of Maya's map put in other words. */
  const reworded = (statements: Readonly<Record<string, string>>) =>
    read({
      ...file,
      records: file.records.map((record) =>
        record.id !== 'fit-maya' || !Array.isArray(record.data.relievers)
          ? record
          : {
              ...record,
              data: {
                ...record.data,
                relievers: record.data.relievers.map((item) => ({ ...item, statement: statements[item.id] ?? item.statement })),
              },
            },
      ),
    });
  const relievers = (own: ReturnType<typeof read>) =>
    compareWithModel(own, model, study.tasks, TODAY)
      .tasks.flatMap(({ groups }) => groups)
      .find(({ list }) => list === 'relievers')?.pairs ?? [];

  it('is found by what is referred to, where the words are others', () => {
    const pairs = relievers(reworded({ 'fm-promise': 'Nobody undercuts us' }));
    expect(pairs.find(({ model: theirs }) => theirs?.text === 'Price promise')?.own?.text).toBe('Nobody undercuts us');
  });

  it('is found by the words, where they begin alike', () => {
    const [map] = recordsOf(model.records, 'value-fit');
    expect(map?.data.relievers.map(({ statement }) => statement)).toContain('Room finder with desk filter');
    const pairs = relievers(reworded({ 'fm-finder': 'Finder of rooms, filtering by desks' }));
    expect(pairs.find(({ model: theirs }) => theirs?.text === 'Room finder with desk filter')?.own?.text).toBe(
      'Finder of rooms, filtering by desks',
    );
  });
});
