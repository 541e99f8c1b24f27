import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import { plainDigits } from '@/utils/text/plain-digits';

/** Beginnings of month names, accents off: English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic. */
const months = [
  'jan ene gen',
  'feb fev',
  'mar maa mrt',
  'apr avr abr',
  'may mai mei maj mag',
  'jun juin giu',
  'jul juil lug',
  'aug aou ago',
  'sep set',
  'oct okt ott out',
  'nov',
  'dec dez dic',
].map((names) => names.split(' '));

const fold = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** 1 to 12, 0 for none: a month of the page's language, whole or cut short, or one that begins like those above. */
const monthOf = (name: string, row: Language | undefined): number => {
  const folded = fold(name);
  const own = (row?.months ?? [])
    .slice(0, 12)
    .findIndex((forms) => forms.some((form) => fold(form).startsWith(folded)));
  return 1 + (own < 0 ? months.findIndex((names) => names.some((one) => folded.startsWith(one))) : own);
};

const two = (value: number) => String(value).padStart(2, '0');

/** Thailand counts years from 543 BC. */
const buddhist = 543;

const dayOf = (said: number, month: number, day: number): string | undefined => {
  const year = said > 2500 ? said - buddhist : said;
  const real = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1990 && year < 2100 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return isReal ? `${year}-${two(month)}-${two(day)}` : undefined;
};

const persian = oncePer(() => new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC' }));

/** A day of Iran's calendar, whose years begin in spring: between the 19th and the 22nd of March. */
const dayOfIran = (year: number, month: number, day: number): string | undefined => {
  const before = day + (month < 7 ? (month - 1) * 31 : (month - 1) * 30 + 6);
  return [18, 19, 20, 21]
    .map((start) => new Date(Date.UTC(year + 621, 2, start + before)))
    .find((date) => persian(undefined).format(date).startsWith(`${month}/${day}/${year}`))
    ?.toISOString()
    .slice(0, 10);
};
/** Its years that news is of, none of them one of the moon's. */
const isOfIran = (year: number) => year > 1370 && year < 1430;

/** The years before the first of Japan's present and last era, and of the Republic of China. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const eraYear = /(令和|平成|民[國国])\s?(元|\d{1,3})(?=年)/;
/** “2024年（令和6年）” says it twice. */
const saidAgain = /[（(](?:令和|平成).{1,2}年[)）]/;

const isoDate = /(?<!\d)(?<year>\d{4})(?<mark>[-/.])\s?(?<month>\d\d?)\k<mark>\s?(?<day>\d\d?)(?!\d)/;
/** After the day: “, 14:05”, “um 14.05 Uhr”, “à 14h05”, “T14:05:00.123+01:00”, “| 2:05 PM”. */
const clock =
  /^(?:\D{0,3}|[\s,]{0,3}(?:um|at|à|alle|alle ore|ore|a las|às|om|kl\.?)\s)(\d{1,2})(?:[:h]|\.(?=\d\d\s?uhr))(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
/** Year and month as China, Japan and Korea write them before a day. */
const cjkMonth = /(\d{4})\s?[年년]\s?(\d\d?)\s?[月월]\s?(?=\d)/;

/** A day with its month in words of a language, in the orders that people write them in. */
const namedDates = oncePer((row: Language | undefined) => {
  const month = `(?<month>${[...(row?.months.flat() ?? []), `[${letters}]{3,12}`].join('|')})`;
  const day = '(?<day>\\d\\d?)(?:st|nd|rd|th|er|º)?';
  const year = '(?<year>\\d{4})';
  return [
    `${day}[\\s./-]{1,2}(?:de\\s|of\\s|ב)?${month}[\\s.,،/-]{1,3}(?:del?\\s|năm\\s)?${year}`,
    `${month}\\.?\\s${day},?\\s${year}`,
    `${year}\\.?\\s${month}\\.?\\s${day}`,
  ].map((order) => new RegExp(`(?<![\\d${letters}])${order}(?!\\d)`, 'i'));
});
const numbers = /(?<![\d./-])(?<day>\d\d?)(?<mark>[./-])\s?(?<month>\d\d?)\k<mark>\s?(?<year>\d{4})(?![\d/-])/;
/** 12.03.26, as German writes it; a version has fewer digits or more dots. */
const shortYear = /(?<![\d.])(?<day>\d{2})\.(?<month>\d{2})\.(?<year>[123]\d)(?![\d.])/;

const zoneOf = (zone = ''): string =>
  /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');

const withClock = (day: string, rest: string): string => {
  const [whole, said = '', minute = '', second, half, zone] = clock.exec(rest) ?? [];
  const hour = half ? (Number(said) % 12) + (/p/i.test(half) ? 12 : 0) : Number(said);
  if (!whole || hour > 23 || Number(minute) > 59) return day;
  return `${day}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
};

/**
 * A date as people and pages write it, as ISO 8601: with time and zone where they stand there, else the day alone.
 * Undefined where there is none, and for days before 1990, which are a system's zero rather than a story's day.
 */
export const parseDate = (text: string, language = 'und'): string | undefined => {
  const short = plainDigits(text.slice(0, 200));
  if (!/\d/.test(short)) return undefined;
  if (/^\d{10}(\d{3})?$/.test(short)) {
    const moment = new Date(Number(short.padEnd(13, '0'))).toISOString();
    return moment >= '1990' && moment < '2100' ? moment.replace(/\.\d+Z$/, 'Z') : undefined;
  }
  const plain = short
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3')
    .replace(saidAgain, '')
    .replace(eraYear, (_, era: string, year: string) => String((eras[era] ?? 0) + (Number(year) || 1)))
    .replace(cjkMonth, '$1-$2-');
  const row = languageOf(language);
  for (const pattern of [isoDate, ...namedDates(row), numbers, shortYear]) {
    const found = pattern.exec(plain);
    if (!found?.groups) continue;
    const { year, month = '', day, mark } = found.groups;
    const isIran = row?.tag === 'fa' && isOfIran(Number(year));
    const [first, second] = [
      Number(day),
      Number(month) || (isIran ? 1 + (row.months[12] ?? []).indexOf(month) : monthOf(month, row)),
    ];
    if (second === 0) continue;
    // Where 3/4/2024 could be either, the page's language decides: Americans write the month first, the rest the day.
    const isAmerican = pattern === numbers && mark === '/' && /^(en(-us)?|und)$/i.test(language);
    const isMonthFirst = second > 12 || (first <= 12 && isAmerican);
    const whole = Number(year) + (pattern === shortYear ? 2000 : 0);
    const calendar = isIran ? dayOfIran : dayOf;
    const said = isMonthFirst ? calendar(whole, first, second) : calendar(whole, second, first);
    return said && withClock(said, plain.slice(found.index + found[0].length));
  }
  return undefined;
};
