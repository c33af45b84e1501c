import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/shared/exchange/csv/decode.ts';
import { cardsText, planImport, readCards } from '../../../../src/shared/learning/cards-csv.ts';
import type { OwnCard } from '../../../../src/shared/learning/learner.ts';
import type { Result } from '../../../../src/shared/result.ts';

const at = '2026-03-01T09:00:00.000Z';
const own = (front: string, back: string, deck = 'Deck', id: OwnCard['id'] = `own:${front}`): OwnCard => ({
  id,
  deck,
  front,
  back,
  source: '',
  place: null,
  createdAt: at,
  changedAt: at,
});

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
const decoded = (text: string) => value(decodeText(new TextEncoder().encode(text), 'utf-8', 'cards.csv'));
const read = (text: string) => readCards(decoded(text));

const words = fc
  .array(fc.constantFrom('"', ',', ';', '\n', "'", '=', '+', '-', '@', 'a', 'é', ' ', '…', '1'), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join('').trim())
  .filter((text) => text !== '');

describe('cards as CSV', () => {
  it('come back as they went, whatever quotes, line breaks, semicolons and signs they hold', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ deck: words, front: words, back: words }), {
          selector: ({ deck, front }) => `${deck}\0${front}`,
          minLength: 1,
          maxLength: 6,
        }),
        (cards) => {
          const exported = cardsText(cards.map((card, index) => own(card.front, card.back, card.deck, `own:${index}`)));
          expect(value(read(exported))).toEqual(cards.map((card) => ({ ...card, source: '' })));
        },
      ),
    );
  });

  it('begin with the mark of UTF-8, and no cell begins as a formula', () => {
    const text = cardsText([own('=1+1', '+cmd'), own('-2', '@sum'), own('“quoted”', 'plain')]);
    expect(text.startsWith('\uFEFFdeck,front,back,source\r\n')).toBe(true);
    expect(text).not.toMatch(/(^|[,"\n])[=+\-@]/);
    expect(text).toContain("'=1+1");
  });

  it('are read with other delimiters, columns in another order, others beside them, and without a deck', () => {
    expect(value(read('Back;tags;Front\n"a; b";x;f\n'))).toEqual([{ deck: 'My cards', front: 'f', back: 'a; b', source: '' }]);
    expect(value(read('front\tback\tDECK\r\nf\t"two\r\nlines"\td\r\n'))).toEqual([
      { deck: 'd', front: 'f', back: 'two\nlines', source: '' },
    ]);
  });

  it('are refused as a whole with the line of what is wrong', () => {
    const result = read('deck,front,back\nd,f,b\nd,,b\nd,"two\nlines",b\nd,g,\n');
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'import-bad-rows', details: ['Line 3: The front is empty.', 'Line 6: The back is empty.'] },
    });
    expect(result).toMatchObject({
      error: { message: 'Nothing was imported. Line 3: The front is empty. Line 6: The back is empty.' },
    });
    expect(read(`deck,front,back\n${'d,,b\n'.repeat(7)}`)).toMatchObject({
      error: { message: expect.stringMatching(/Line 6: The front is empty\. 2 other lines are wrong too\.$/) },
    });
    expect(read('deck,front,back\nd,f,b,too much\n')).toMatchObject({ ok: false, error: { code: 'import-bad-rows' } });
    expect(read('deck,front,back\nd,f,b\nd,f,other\n')).toMatchObject({ error: { message: expect.stringContaining('Line 3') } });
    expect(read('deck,question\nd,f\n')).toMatchObject({ ok: false, error: { code: 'csv-unreadable' } });
    expect(read('deck,front,back\n')).toMatchObject({ ok: false, error: { code: 'csv-empty' } });
  });

  it('bring the back of a known card up to date, add new ones and leave the same alone', () => {
    const known = [own('f', 'old'), own('g', 'same'), own('h', 'kept', 'Other')];
    const rows = value(read('deck,front,back\nDeck,f,new\nDeck,g,same\nDeck,h,added\n'));
    const { put, result } = planImport(known, rows);
    expect(result).toEqual({ added: 1, changed: 1, same: 1 });
    expect(put).toMatchObject([
      { id: 'own:f', back: 'new' },
      { deck: 'Deck', front: 'h', back: 'added', place: null },
    ]);
    expect(put[1]?.id).toBeUndefined();
  });
});
