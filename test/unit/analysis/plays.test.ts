import { describe, expect, it } from 'vitest';
import { audiencesOf, playMatrix } from '../../../src/shared/analysis/plays.ts';
import { make, makeAny } from './make.ts';

const people = [
  makeAny('segment', 's-watch', { name: 'Day trippers', decision: 'watch' }, 0),
  makeAny('segment', 's-target', { name: 'Remote weekenders', decision: 'target' }, 1),
  makeAny('persona', 'p-second', { name: 'Colin' }, 0),
  makeAny('persona', 'p-first', { name: 'Maya', primary: true }, 1),
];
const play = (id: string, kind: string | null, ...audience: readonly string[]) => ({
  id,
  name: `Play ${id}`,
  kind,
  audience: audience.map((record) => ({ record })),
});
const plays = (...entries: unknown[]) => make('personalisation', 'plays', { plays: entries }).data;

describe('the audiences', () => {
  it('are segments and then personas, those aimed at before the others', () => {
    expect(audiencesOf(people).map(({ name, aimedAt }) => [name, aimedAt])).toEqual([
      ['Remote weekenders', true],
      ['Day trippers', false],
      ['Maya', true],
      ['Colin', false],
    ]);
  });
});

describe('the matrix of plays', () => {
  it('holds a play under each of its audiences and under its one kind', () => {
    const { rows } = playMatrix(plays(play('a', 'loyalty', 's-target', 'p-first')), people);
    const cells = rows.flatMap(({ audience, byKind }) => byKind.loyalty.map(({ id }) => `${audience.name} ${id}`));
    expect(cells).toEqual(['Remote weekenders a', 'Maya a']);
    expect(rows.map(({ count }) => count)).toEqual([1, 0, 1, 0]);
  });

  it('names whom one aims at without a play, and nobody else', () => {
    const { forgotten } = playMatrix(plays(play('a', 'loyalty', 'p-first')), people);
    expect(forgotten.map(({ name }) => name)).toEqual(['Remote weekenders']);
  });

  it('names the kinds that nobody has a play of', () => {
    expect(playMatrix(plays(play('a', 'loyalty', 'p-first')), people).unused).toEqual([
      'recommendation',
      'communication',
      'retention',
      'advocacy',
      'selfService',
      'success',
    ]);
  });

  it('loses no play: one without kind, or for nobody who is there, stands apart', () => {
    const { loose } = playMatrix(
      plays(play('a', null, 'p-first'), play('b', 'success'), play('c', 'success', 'gone'), play('d', 'success', 'p-first')),
      people,
    );
    expect(loose.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});
