import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../../src/shared/exchange/csv/dates.ts';
import { formatDate } from '../../../../src/shared/format.ts';
import { arbitraryDate } from '../../../fixtures/arbitrary.ts';

describe('a day', () => {
  test.each([
    ['2026-05-03', 'ymd'],
    ['2026/5/3', 'dmy'],
    ['2026-05-03T23:59:59.123Z', 'mdy'],
    ['2026-05-03 08:15', 'ymd'],
    ['2026-05-03T08:15:00+02:00', 'ymd'],
    ['20260503', 'dmy'],
    ['3/5/2026', 'dmy'],
    ['03-05-26', 'dmy'],
    ['3 5 2026', 'dmy'],
    ['5/3/2026', 'mdy'],
    ['5/3/26 2:02 pm', 'mdy'],
    ['3.5.2026', 'dmy'],
    ['3. 5. 2026', 'ymd'],
    ['03.05.2026', 'mdy'],
    ['26/05/03', 'ymd'],
    ['3 May 2026', 'ymd'],
    ['3rd May, 2026', 'mdy'],
    ['03-May-26', 'dmy'],
    ['May 3, 2026', 'dmy'],
    ['may 3rd 2026', 'ymd'],
    ['Sunday, 3 May 2026, 14:05', 'ymd'],
    ['2026-May-03', 'ymd'],
  ] as const)('is read from %j', (text, order) => {
    expect(readDay(text, order)).toEqual({ day: '2026-05-03' });
  });

  test('with two digits of a year is of 1969 to 2068', () => {
    expect(readDay('1/2/69', 'dmy')).toEqual({ day: '1969-02-01' });
    expect(readDay('1/2/68', 'dmy')).toEqual({ day: '2068-02-01' });
  });

  test.each([
    ['2026-02-29', 'ymd'],
    ['31/04/2026', 'dmy'],
    ['13/13/2026', 'dmy'],
    ['2/30/2026', 'mdy'],
    ['20261301', 'ymd'],
    ['30 Feb 2026', 'ymd'],
    ['0/1/2026', 'dmy'],
  ] as const)('that the calendar does not have is refused as such: %j', (text, order) => {
    expect(readDay(text, order)).toEqual({ day: null, why: 'no-such-day' });
  });

  test.each(['', 'soon', 'May 2026', '2026', '12', '45413', '00012345', '12345678', '1/2', '3/4/2026', '1/2/3/4', '3 Mai 2026', '2026-5'])(
    'is not guessed from %j',
    (text) => {
      expect(readDay(text, 'ymd')).toEqual({ day: null, why: 'no-date' });
    },
  );

  test('comes back from every usual way to write it', () => {
    fc.assert(
      fc.property(
        arbitraryDate.filter((day) => day >= '1900' && day < '2200'),
        (day) => {
          const [year = '', month = '', date = ''] = day.split('-');
          for (const text of [day, `${year}${month}${date}`, formatDate(day), formatDate(day, 'long')])
            expect(readDay(text, 'dmy')).toEqual({ day });
          expect(readDay(`${date}/${month}/${year}`, 'dmy')).toEqual({ day });
          expect(readDay(`${Number(month)}/${Number(date)}/${year}`, 'mdy')).toEqual({ day });
          expect(readDay(`${Number(date)}.${Number(month)}.${year}`, 'ymd')).toEqual({ day });
        },
      ),
    );
  });

  test('of any text is a day of the calendar or none', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789/.- T:May'), maxLength: 14 });
    fc.assert(
      fc.property(digits, fc.constantFrom('ymd', 'dmy', 'mdy'), (text, order) => {
        const read = readDay(text, order);
        if (read.day !== null) expect(new Date(`${read.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.day);
      }),
    );
  });
});
