import { expect, test } from 'vitest';
import { guessEncoding } from '../../../../src/main/import/encoding.ts';

/** The bytes of a text in an encoding of one byte a character. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (letter) => {
    const byte = table.indexOf(letter);
    if (byte === -1) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

const GERMAN = 'Das Frühstück war schön, aber das Zimmer zu laut für müde Gäste. Größere Betten wären großartig.';
const FRENCH = 'L’accueil était très chaleureux, la chambre un peu étroite; nous reviendrons à l’été.';
const RUSSIAN = 'Номер был тихий, завтрак хороший, но ключ не работал, и никто не помог нам вечером с багажом.';
const GREEK = 'Το δωμάτιο ήταν ήσυχο και το πρωινό πολύ καλό, αλλά το κλειδί δεν δούλευε το βράδυ.';

test.each([
  ['windows-1252', 'windows-1252', GERMAN],
  ['windows-1252', 'windows-1252', FRENCH],
  ['windows-1252', 'windows-1252', 'name;said\n1;café\n'],
  ['windows-1251', 'windows-1251', RUSSIAN],
  ['koi8-r', 'koi8-r', RUSSIAN],
  ['iso-8859-7', 'iso-8859-7', GREEK],
])('an encoding without a mark is guessed from the letters: %s', (expected, encoding, text) => {
  const guessed = guessEncoding(bytesIn(encoding, `id;said\n1;${text}\n2;${text}\n`));
  // Greek stands in the same places in both.
  expect(guessed.replace('windows-1253', 'iso-8859-7')).toBe(expected);
});

test('encodings of several bytes are guessed as well', () => {
  // 日本語のテキストです。部屋は静かでした。
  const hex = '93fa967b8cea82cc8365834c8358836782c582b7814295948965 82cd90c382a982c582b582bd8142'.replaceAll(' ', '');
  const line = Buffer.from(`${hex}0a`, 'hex');
  expect(guessEncoding(Buffer.concat(Array.from({ length: 10 }, () => line)))).toBe('shift_jis');
});
