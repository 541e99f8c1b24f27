import type { Language, TimeWords } from '@/utils/knowledge/language';
import { anyOf, oncePer } from './patterns';

/** The spans of time that `TimeWords.spans` lists, in its order. */
export type SpanUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';
const spanNames: readonly SpanUnit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

const months = 12;
const weekdays = 7;

const commonStart = (a: string, b: string) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** Which of the full names a form or an abbreviation belongs to, from 0: the one it shares most letters with. */
const placeAmong = (full: readonly string[], word: string) => {
  const shared = full.map((name) => commonStart(name, word));
  return shared.indexOf(Math.max(...shared));
};

const without: TimeWords = {
  spans: [],
  last: [],
  same: [],
  next: [],
  ago: [],
  later: [],
  one: [],
  some: [],
  ordinals: [],
  seasons: [],
  dayParts: [],
  the: [],
  about: [],
  now: [],
  lately: [],
  soon: [],
  often: {},
  every: [],
  will: [],
};

const plain = (word: string) => word.replace(/\.$/, '');

/** A language's words for time, and what each of them says. All in small letters, and so is what is asked. */
export const dateWordsOf = oncePer((row: Language | undefined) => {
  const time = row?.time ?? without;
  const monthNames = (row?.months ?? []).slice(0, months);
  const weekdayNames = (row?.weekdays ?? []).slice(0, weekdays);
  const [nineteen, , ...tens] = row?.numbers?.slice(17, 27) ?? [];
  const numbers = new Map((row?.numbers ?? []).map((word, at) => [word, at + 2]));
  return {
    time,
    month: `${anyOf(row?.months)}\\.?`,
    weekday: `${anyOf(row?.weekdays)}\\.?`,
    span: anyOf(time.spans.flat()),
    /** More than one: every form of a span but its first. */
    spans: anyOf(time.spans.flatMap((forms) => forms.slice(1))),
    season: anyOf(time.seasons.flat()),
    dayPart: anyOf(time.dayParts),
    number: `(?:\\d+(?:[.,]\\d+)?|${anyOf([...time.one, ...time.some, ...(row?.numbers ?? [])])})`,
    /** Nineteen ninety-six. */
    spelledYear: nineteen
      ? `${nineteen}[\\s-](?<tens>${anyOf(tens)})(?:[\\s-](?<ones>${anyOf([...time.one, ...(row?.numbers ?? []).slice(0, 8)])}))?`
      : '(?!)',
    nearDay: anyOf(row?.nearDays),
    /** 1 to 12. */
    monthNumber: (word: string) => placeAmong(monthNames, plain(word)) + 1,
    /** 0 is Monday. */
    weekdayNumber: (word: string) => placeAmong(weekdayNames, plain(word)),
    /** Today, yesterday, tomorrow come first in a row's near days: 0, -1, 1 days away; the rest are today's. */
    nearDayOffset: (word: string) =>
      [0, -1, 1][(row?.nearDays ?? []).indexOf(plain(word))] ??
      (time.last.includes(plain(word).split(' ')[0] ?? '') ? -1 : 0),
    /** “Year-earlier” and its like: a last that names its span itself. */
    isYearAgo: (word: string) => word.includes('-'),
    /** In the order of their row: spring is 0, and so is the morning; -1 is none. */
    seasonNumber: (word: string) => time.seasons.findIndex((forms) => forms.includes(word)),
    dayPartNumber: (word: string) => time.dayParts.indexOf(word),
    /** “Several”, “a few”: more than one, nobody says how many. */
    isSome: (word: string) => time.some.includes(word),
    isMany: (word: string) => time.spans.some((forms) => forms.indexOf(word) > 0),
    spanUnit: (word: string): SpanUnit | undefined => spanNames[time.spans.findIndex((forms) => forms.includes(word))],
    /** Spelled numbers stand in their row from two to twenty, then thirty to ninety; the rest is not counted. */
    count: (word: string): number | undefined => {
      if (/^\d/.test(word)) return Number(word.replace(',', '.'));
      if (time.one.includes(word)) return 1;
      const number = numbers.get(word) ?? Infinity;
      return number <= 20 ? number : number <= 27 ? 10 * (number - 18) : undefined;
    },
  };
});
export type DateWords = ReturnType<typeof dateWordsOf>;
