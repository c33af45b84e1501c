import { expect, it } from 'vitest';
import { openPains } from '../../../../src/renderer/home/pains.ts';
import { pain, record } from '../make.ts';

const maya = record('persona', 'maya', {
  name: 'Maya',
  pains: [pain('a', 'Mild', 2, 2), pain('b', 'Worst', 5, 4), pain('c', 'Unrated'), pain('d', '  ')],
});

it('lists pains worst first, unrated ones last, and none without words', () => {
  expect(openPains([maya]).map(({ statement }) => statement)).toEqual(['Worst', 'Mild', 'Unrated']);
});

it('leaves out a pain that a reliever of any map answers', () => {
  const map = record('value-fit', 'v', {
    relievers: [{ id: 'r', statement: 'Fix', relieves: [{ record: 'maya', item: 'b' }], products: [] }],
  });
  expect(openPains([maya, map]).map(({ id }) => id)).toEqual(['a', 'c']);
});

it('does not take a creator for a reliever', () => {
  const map = record('value-fit', 'v', {
    creators: [{ id: 'r', statement: 'Delight', creates: [{ record: 'maya', item: 'b' }], products: [] }],
  });
  expect(openPains([maya, map])).toHaveLength(3);
});

it('keeps apart pains of two personas that share an id', () => {
  const other = record('persona', 'dev', { pains: [pain('b', 'Other', 5, 5)] });
  const map = record('value-fit', 'v', {
    relievers: [{ id: 'r', statement: 'Fix', relieves: [{ record: 'maya', item: 'b' }], products: [] }],
  });
  expect(openPains([maya, other, map]).map(({ persona, id }) => `${persona.id} ${id}`)).toEqual(['dev b', 'maya a', 'maya c']);
});
