import { isCalendarDate } from '../../fields.ts';
import type { DateOrder } from '../import.ts';

/*
 * Days as people and programs write them. A time behind the day is read over; the day is taken as it is written, whatever
 * the time zone.
 */

export type DayReading = { readonly day: string } | { readonly day: null; readonly why: 'no-date' | 'no-such-day' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** "T14:02:00.000Z", " 2:02 pm", ", 14:02 +0200" */
const TIME = /[T\s,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+\-−]\d{2}:?\d{2}|[+\-−]\d{2})?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

const NUMBERS = /^(\d{1,4})\s?([./\-\s])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s\\-/]*${MONTH}\\.?[\\s\\-/,]*(\\d{4}|'?\\d{2})$`, 'i');
const MONTH_DAY = new RegExp(`^${MONTH}\\.?[\\s\\-]*(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-]+(\\d{4}|'?\\d{2})$`, 'i');
const YEAR_MONTH = new RegExp(`^(\\d{4})[\\s\\-]${MONTH}\\.?[\\s\\-](\\d{1,2})$`, 'i');

/** Text with three numbers in it, as `localeOf` looks at them; null for every other way to write a day. */
export function threeNumbers(text: string): { readonly parts: readonly [string, string, string]; readonly mark: string } | null {
  const [, a, mark, b, c] = NUMBERS.exec(text.trim().replace(TIME, '')) ?? [];
  return a && mark && b && c ? { parts: [a, b, c], mark } : null;
}

/**
 * The day that a text names, YYYY-MM-DD.
 * @param order what comes first where only numbers stand; a year of four digits in front and points between settle it themselves
 */
export function readDay(text: string, order: DateOrder): DayReading {
  const bare = text.trim().replace(TIME, '').replace(WEEKDAY, '');
  const compact = COMPACT.exec(bare);
  if (compact) {
    const [, year = '', month = '', day = ''] = compact;
    // Eight digits are a date only in the centuries that customers live in; else they are some number.
    return Number(year) >= 1900 && Number(year) < 2200 ? dayOf(year, month, day) : { day: null, why: 'no-date' };
  }
  const numbers = threeNumbers(bare);
  if (numbers) return ofNumbers(numbers.parts, numbers.mark, order);
  const [, day, dayMonth, dayYear] = DAY_MONTH.exec(bare) ?? [];
  if (day && dayMonth && dayYear) return dayOf(dayYear, monthOf(dayMonth), day);
  const [, monthName, monthDay, monthYear] = MONTH_DAY.exec(bare) ?? [];
  if (monthName && monthDay && monthYear) return dayOf(monthYear, monthOf(monthName), monthDay);
  const [, year, yearMonth, yearDay] = YEAR_MONTH.exec(bare) ?? [];
  if (year && yearMonth && yearDay) return dayOf(year, monthOf(yearMonth), yearDay);
  return { day: null, why: 'no-date' };
}

function ofNumbers([a, b, c]: readonly [string, string, string], mark: string, order: DateOrder): DayReading {
  if (a.length === 4) return dayOf(a, b, c);
  if (order === 'ymd' && c.length <= 2) return dayOf(a, b, c);
  // Points are put between day, month and year in this order only.
  if (order === 'dmy' || mark === '.') return dayOf(c, b, a);
  return order === 'mdy' ? dayOf(c, a, b) : { day: null, why: 'no-date' };
}

const monthOf = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function dayOf(year: string, month: string, day: string): DayReading {
  const digits = year.replace("'", '');
  if ((digits.length !== 2 && digits.length !== 4) || month.length > 2 || day.length > 2) return { day: null, why: 'no-date' };
  // Two digits mean 1969 to 2068, as in most programs.
  const full = digits.length === 4 ? digits : `${Number(digits) < 69 ? '20' : '19'}${digits}`;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(iso) ? { day: iso } : { day: null, why: 'no-such-day' };
}
