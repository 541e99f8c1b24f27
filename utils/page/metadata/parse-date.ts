import { letters } from '@/utils/text/letters';

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

const monthOf = (name: string): number => {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((names) => names.some((one) => folded.startsWith(one))) + 1;
};

const two = (value: number) => String(value).padStart(2, '0');

const dayOf = (year: number, month: number, day: number): string | undefined => {
  const real = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1990 && year < 2100 && real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return isReal ? `${year}-${two(month)}-${two(day)}` : undefined;
};

const isoDate = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** After the day: “, 14:05”, “um 14.05 Uhr”, “à 14h05”, “T14:05:00.123+01:00”, “| 2:05 PM”. */
const clock =
  /^(?:\D{0,3}|[\s,]{0,3}(?:um|at|à|alle|alle ore|ore|a las|às|om|kl\.?)\s)(\d{1,2})(?:[:h]|\.(?=\d\d\s?uhr))(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?/i;
const cjkDate = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const month = `([${letters}]{3,10})`;
const dayMonth = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-](?:de\\s|of\\s)?${month}\\.?,?[\\s-](?:de\\s|del\\s)?(\\d{4})(?!\\d)`,
  'i',
);
const monthDay = new RegExp(`(?<![${letters}])${month}\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'i');
const numbers = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-])/;
/** 12.03.26, as German writes it; a version has fewer digits or more dots. */
const shortYear = /(?<![\d.])(\d{2})\.(\d{2})\.([123]\d)(?![\d.])/;

const zoneOf = (zone = ''): string =>
  /^(z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');

const withClock = (day: string, rest: string): string => {
  const [whole, said = '', minute = '', second, half, zone] = clock.exec(rest) ?? [];
  const hour = half ? (Number(said) % 12) + (/p/i.test(half) ? 12 : 0) : Number(said);
  if (!whole || hour > 23 || Number(minute) > 59) return day;
  return `${day}T${two(hour)}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
};

/** Where 3/4/2024 could be either, the page's language decides: Americans write the month first, the rest the day. */
const byOrder = (first: number, mark: string, second: number, year: number, language: string) => {
  const monthFirst = second > 12 || (first <= 12 && mark === '/' && /^(en(-us)?|und)$/i.test(language));
  return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
};

/**
 * A date as people and pages write it, as ISO 8601: with time and zone where they stand there, else the day alone.
 * Undefined where there is none, and for days before 1990, which are a system's zero rather than a story's day.
 */
export const parseDate = (text: string, language = 'und'): string | undefined => {
  const short = text.slice(0, 200);
  if (!/\d/.test(short)) return undefined;
  if (/^\d{10}(\d{3})?$/.test(short)) {
    const moment = new Date(Number(short.padEnd(13, '0'))).toISOString();
    return moment >= '1990' && moment < '2100' ? moment.replace(/\.\d+Z$/, 'Z') : undefined;
  }
  const compact = short.replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3');
  const iso = isoDate.exec(compact);
  if (iso) {
    const day = dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
    return day && withClock(day, compact.slice(iso.index + iso[0].length));
  }
  const cjk = cjkDate.exec(short);
  if (cjk) return dayOf(Number(cjk[1]), Number(cjk[2]), Number(cjk[3]));
  const after = (day: string | undefined, found: RegExpExecArray) =>
    day && withClock(day, short.slice(found.index + found[0].length));
  const late = dayMonth.exec(short);
  if (late && monthOf(late[2] ?? ''))
    return after(dayOf(Number(late[3]), monthOf(late[2] ?? ''), Number(late[1])), late);
  const early = monthDay.exec(short);
  if (early && monthOf(early[1] ?? ''))
    return after(dayOf(Number(early[3]), monthOf(early[1] ?? ''), Number(early[2])), early);
  const plain = numbers.exec(short);
  if (plain)
    return after(byOrder(Number(plain[1]), plain[2] ?? '', Number(plain[3]), Number(plain[4]), language), plain);
  const brief = shortYear.exec(short);
  return brief ? after(dayOf(2000 + Number(brief[3]), Number(brief[2]), Number(brief[1])), brief) : undefined;
};
