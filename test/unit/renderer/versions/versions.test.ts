import { describe, expect, it } from 'vitest';
import { choose, chooseAll, conflictsByRecord, NO_CHOICES, openOf } from '../../../../src/renderer/versions/choices.ts';
import { countsOf, groupChanges, withinGroup } from '../../../../src/renderer/versions/groups.ts';
import type { ChangeSentence, Conflict } from '../../../../src/shared/versions/model.ts';

const sentence = (text: string, rest: Partial<ChangeSentence> = {}): ChangeSentence => ({
  text,
  record: 'm',
  kind: 'persona',
  title: 'Maya',
  place: { record: 'm', field: 'pains' },
  look: 'changed',
  ...rest,
});

describe('sentences by record', () => {
  it('stand under the record in their order, each without its name', () => {
    const groups = groupChanges([
      sentence('Persona Maya: pain “No desk”: severity 3 → 5.'),
      sentence('Brief: vision reworded.', { record: 'b', kind: 'brief', title: 'Harbour House' }),
      sentence('Persona Maya: quote reworded.'),
    ]);
    expect(groups.map(({ record, lines }) => [record, lines.map(({ text }) => text)])).toEqual([
      ['m', ['Pain “No desk”: severity 3 → 5.', 'Quote reworded.']],
      ['b', ['Vision reworded.']],
    ]);
    expect(countsOf(groups)).toEqual({ changes: 3, records: 2 });
  });

  it('tell whether the record itself came or went', () => {
    const [came] = groupChanges([sentence('Persona Maya added.', { look: 'added', place: { record: 'm' } })]);
    const [pain] = groupChanges([sentence('Persona Maya: pain “Wifi” added.', { look: 'added' })]);
    expect(came?.look).toBe('added');
    expect(came?.lines[0]?.text).toBe('Persona Maya added.');
    expect(pain?.look).toBe('changed');
  });

  it('keep a sentence whole that does not begin with the name', () => {
    expect(withinGroup(sentence('Personas in another order.'))).toBe('Personas in another order.');
  });
});

const conflict = (id: string, record = 'm'): Conflict => ({
  id,
  record,
  kind: 'persona',
  title: 'Maya',
  label: 'Quote',
  path: ['quote'],
  base: '',
  ours: 'a',
  theirs: 'b',
});

describe('choices of a merge', () => {
  const conflicts = [conflict('1'), conflict('2', 'b'), conflict('3')];

  it('are open until each conflict has a side', () => {
    const one = choose(NO_CHOICES, '1', 'theirs');
    expect(openOf(conflicts, one)).toBe(2);
    expect(openOf(conflicts, chooseAll(conflicts, 'ours'))).toBe(0);
    expect(openOf(conflicts, choose(NO_CHOICES, 'gone', 'ours'))).toBe(3);
    expect(NO_CHOICES.size).toBe(0);
  });

  it('are asked record by record', () => {
    expect(conflictsByRecord(conflicts).map(({ record, conflicts: own }) => [record, own.length])).toEqual([
      ['m', 2],
      ['b', 1],
    ]);
  });
});
