import { expect, it } from 'vitest';
import {
  withCapability,
  withNewCapability,
  withoutCapability,
  withSupport,
} from '../../../../../src/renderer/boards/technology/capabilities.ts';
import { emptyData, parseData } from '../../../../../src/shared/records.ts';

const data = ['a', 'b'].reduce((next, id) => withNewCapability(next, id, `Capability ${id}`, 'crm'), emptyData('technology'));
const objective = { record: 'brief', item: 'o1' };

it('what is stored of a new capability is valid', () => {
  expect(parseData('technology', data).ok).toBe(true);
});

it('a capability that is deleted takes the lines that led to it along, and no others', () => {
  const joined = withCapability(data, 'a', {
    integratesWith: [
      { record: 't', item: 'b' },
      { record: 'other', item: 'b' },
    ],
  });
  expect(withoutCapability(joined, 't', 'b').capabilities.map(({ integratesWith }) => integratesWith)).toEqual([
    [{ record: 'other', item: 'b' }],
  ]);
});

it('pressing a cell twice leaves what a capability supports as it was', () => {
  const before = withCapability(data, 'b', { supports: [{ record: 'brief', item: 'o2' }] });
  const once = withSupport(before, 'b', objective);
  expect(once.capabilities[1]?.supports).toEqual([{ record: 'brief', item: 'o2' }, objective]);
  expect(withSupport(once, 'b', objective)).toEqual(before);
});
