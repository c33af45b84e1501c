import { describe, expect, it } from 'vitest';
import { cardFrom } from '../../../../../src/renderer/learn/cards/card-from.ts';
import { ownUseOf } from '../../../../../src/renderer/learn/cards/own-use.ts';
import { termIds } from '../../../../../src/shared/learning/terms.ts';
import { type AnyRecord, pain, record } from '../../make.ts';

const maya = record('persona', 'p1', {
  name: 'Maya Lindqvist',
  quote: 'The Wi-Fi has to hold.',
  pains: [pain('a', 'The Wi-Fi drops in calls', 4), pain('b', ' ', 2), pain('c', 'Checkout at ten', 3)],
});
const origin = { workspace: '/home/me/Hotel.throughline', strategy: 'Harbour House' };

describe('a card made from a record', () => {
  it('asks for the record and answers with what stands in it', () => {
    const card = cardFrom(maya, undefined, origin);
    expect(card.front).toBe('Maya Lindqvist (Persona)');
    expect(card.back).toContain('Quote: The Wi-Fi has to hold.');
    expect(card.back).toContain('Pains: \n– The Wi-Fi drops in calls\n– Checkout at ten');
    expect(card.back).not.toContain('Maya Lindqvist');
    expect(card).toMatchObject({
      source: 'Harbour House › Persona › Maya Lindqvist',
      place: { workspace: origin.workspace, record: 'p1' },
    });
  });

  it('asks for a field and answers with what stands there, with the way back to it', () => {
    expect(cardFrom(maya, 'pains', origin)).toEqual({
      deck: 'Made from your workspace',
      front: 'Maya Lindqvist: Pains?',
      back: '– The Wi-Fi drops in calls\n– Checkout at ten',
      source: 'Harbour House › Persona › Maya Lindqvist › Pains',
      place: { workspace: origin.workspace, record: 'p1', field: 'pains' },
    });
  });

  it('asks for the whole list where one is in a part of it, and with nothing where nothing stands', () => {
    expect(cardFrom(maya, 'pains.severity', origin)).toMatchObject({
      front: 'Maya Lindqvist: Pains?',
      back: '– The Wi-Fi drops in calls\n– Checkout at ten',
    });
    expect(cardFrom(maya, 'gains', origin).back).toBe('');
  });

  it('can be made while the record is empty', () => {
    const empty: readonly AnyRecord[] = [record('brief', 'b'), record('journey', 'j'), record('swot', 's'), record('economics', 'e')];
    for (const each of empty) expect(cardFrom(each, undefined, origin)).toMatchObject({ front: expect.stringMatching(/^.+ \(.+\)$/) });
  });
});

describe('where a term stands in the learner’s strategy', () => {
  it('is the record whose field the term explains first', () => {
    const use = ownUseOf('pain-point', [record('brief', 'b', { name: 'Hotel' }), maya]);
    expect(use).toMatchObject({ record: { id: 'p1' }, field: 'pains', label: 'Pains' });
  });

  it('is nowhere while nothing stands in any of its fields', () => {
    for (const term of termIds) expect(ownUseOf(term, [])).toBe(null);
  });
});
