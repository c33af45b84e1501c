import { describe, expect, it } from 'vitest';
import { foundAtField, foundAtItem, foundIn, leadsAway } from '../../../../src/renderer/forms/found.ts';
import type { Finding, Fix } from '../../../../src/shared/checks/model.ts';
import type { Place } from '../../../../src/shared/place.ts';

const at = (place: Omit<Place, 'record'>, fix?: Fix): Finding => ({
  check: 'swot-unbalanced',
  severity: 'hint',
  sentence: '',
  why: '',
  term: '',
  about: [],
  place: { record: 'r', ...place },
  fix: fix ?? { kind: 'open', label: 'Complete it', place: { record: 'r', ...place } },
});

const whole = at({});
const field = at({ field: 'preferences.price' });
const item = at({ field: 'phases', item: 'p1' });
const inner = at({ field: 'phases.pains', item: 'x1' });
const all = [whole, field, item, inner];

describe('findings beside a field', () => {
  it('are those of the field, through whatever group they lead', () => {
    expect(foundAtField(all, 'preferences')).toEqual([field]);
  });

  it('leave those about an item to its row', () => {
    expect(foundAtField(all, 'phases')).toEqual([]);
    expect(foundIn(all, ['phases'])).toEqual([item, inner]);
  });

  it('are none for what is about the record as a whole', () => {
    expect(foundIn([whole], ['preferences', 'phases'])).toEqual([]);
  });
});

describe('findings at a row', () => {
  const row = { id: 'p1', pains: [{ id: 'x1', statement: 'Slow' }] };

  it('are those about the item', () => {
    expect(foundAtItem(all, row, [])).toEqual([item]);
  });

  it('are also those in its own lists while these are folded away', () => {
    expect(foundAtItem(all, row, ['pains'])).toEqual([item, inner]);
    expect(foundAtItem(all, { id: 'p2', phases: [row] }, ['phases'])).toEqual([item, inner]);
  });
});

describe('the button of a finding', () => {
  it('is left out where the fix is to fill in what it stands beside', () => {
    expect(leadsAway(item)).toBe(false);
    expect(
      leadsAway(
        at({ field: 'phases', item: 'p1' }, { kind: 'open', label: '', place: { record: 'r', field: 'phases.pains', item: 'p1' } }),
      ),
    ).toBe(false);
  });

  it('is there where the fix is elsewhere, or is done at once', () => {
    expect(
      leadsAway(at({ field: 'phases', item: 'p1' }, { kind: 'open', label: '', place: { record: 'other', field: 'phases', item: 'p1' } })),
    ).toBe(true);
    expect(leadsAway(at({ field: 'phases' }, { kind: 'open', label: '', place: { record: 'r', field: 'goals' } }))).toBe(true);
    expect(leadsAway(at({}, { kind: 'screen', label: '', screen: 'voice' }))).toBe(true);
  });
});
