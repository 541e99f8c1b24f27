import { type Day, isoDay, isoMonth, isoQuarter, isoWeek, monthOf, monthsFrom, yearOf } from './calendar';
import type { SpanUnit } from './date-words';

/** Two digits, as ISO 8601 writes months, days and hours. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** The period that lies so many of its kind away from the one of `day`. */
export const periodOf = (unit: SpanUnit, day: Day, away: number): string | undefined => {
  if (unit === 'day') return isoDay(day + away);
  if (unit === 'week') return isoWeek(day + 7 * away);
  if (unit === 'month') return isoMonth(monthsFrom(day, away));
  if (unit === 'quarter') return isoQuarter(monthsFrom(day, 3 * away));
  if (unit === 'year') return String(yearOf(day) + away);
  if (unit === 'decade') return String(Math.floor(yearOf(day) / 10) + away);
  if (unit === 'century') return String(Math.floor(yearOf(day) / 100) + away);
  return undefined;
};

/** What a report compares the last quarter with. */
export const yearAgoQuarter = (day: Day) => isoQuarter(monthsFrom(day, -15));

/** A length of time, `P3D`; `X` where nobody says how many. */
export const durationOf = (unit: SpanUnit, count: number | undefined): string => {
  if (unit === 'decade' && count !== undefined) return `P${10 * count}Y`;
  const letters = {
    second: 'S',
    minute: 'M',
    hour: 'H',
    day: 'D',
    week: 'W',
    month: 'M',
    quarter: 'Q',
    year: 'Y',
    decade: 'E',
    century: 'C',
  };
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
  return `P${clock ? 'T' : ''}${count ?? 'X'}${letters[unit]}`;
};

/** TimeML's letters for what ISO 8601 has none for. */
const dayPartLetters = ['MO', 'AF', 'EV', 'NI'];
const seasonLetters = ['SP', 'SU', 'FA', 'WI'];

/** A day with the part of it that is meant. */
export const partOfDay = (day: string | undefined, part: number) =>
  day && part >= 0 ? `${day}T${dayPartLetters[part]}` : day;

/** A season that is named as the last is this year's once it is over; winter counts to the year it begins in. */
export const seasonOf = (season: number, day: Day, away: number) => {
  const over = monthOf(day) > 3 * season + 5;
  return `${yearOf(day) + (away < 0 && over ? 0 : away)}-${seasonLetters[season]}`;
};

/** `10 p.m.`, `7:15 am` as a clock says it: 22, 07:15. */
export const clockOf = (hour: string, minutes: string | undefined, half: string | undefined) => {
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return `${pad(hours)}:${minutes ?? '00'}`;
};
