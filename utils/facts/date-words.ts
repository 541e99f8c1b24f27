import type { Language, TimeWords } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import { anyOf } from './patterns';

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

const plain = (word: string) => word.replace(/\.$/, '');

/** Which of some things a form belongs to, from 0; -1 for none. */
const placeAmong = (forms: readonly (readonly string[])[] | undefined, word: string) =>
  forms?.findIndex((own) => own.some((form) => plain(form) === word)) ?? -1;

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

/** A language's words for time, and what each of them says. All in small letters, and so is what is asked. */
export const dateWordsOf = oncePer((row: Language | undefined) => {
  const time = row?.time ?? without;
  const [nineteen, , ...tens] = row?.numbers?.slice(17, 27) ?? [];
  const numbers = new Map((row?.numbers ?? []).map((word, at) => [word, at + 2]));
  return {
    time,
    month: `${anyOf(row?.months.flat())}\\.?`,
    weekday: `${anyOf(row?.weekdays.flat())}\\.?`,
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
    nearDay: anyOf(row?.nearDays.flat()),
    /** 1 to 12; nothing for the months of other calendars. */
    monthNumber: (word: string): number | undefined => {
      const place = placeAmong(row?.months, plain(word));
      return place >= 0 && place < months ? place + 1 : undefined;
    },
    /** 0 is Monday. */
    weekdayNumber: (word: string) => placeAmong(row?.weekdays, plain(word)),
    /** How many days away today, yesterday and tomorrow are. */
    nearDayOffset: (word: string): number | undefined => [0, -1, 1][placeAmong(row?.nearDays, plain(word))],
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
