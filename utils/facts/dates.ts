import type { Language } from '@/utils/knowledge/language';
import type { Stretch } from '@/utils/text/words';
import { anyOf, notAfterWord, notBeforeWord, oncePer } from './patterns';

const year = '(?:1[5-9]|20)\\d\\d';
const day = '\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?';

/** Chinese and Japanese write no blanks around a date. */
const eastAsian = new RegExp(`${year}\\s?年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日`, 'gu');

/** A day or a time span that a language's own words name, as patterns from the surest to the vaguest. */
const patternsOf = oncePer((row: Language | undefined) => {
  const month = `${anyOf(row?.months)}\\.?`;
  const weekday = `${anyOf(row?.weekdays)}\\.?`;
  const joined = '(?:,?\\s+|\\s+\\p{Ll}{1,3}\\s+)';
  return [
    `(?:${weekday},?\\s+)?${month}\\s+${day}(?:,?\\s+${year})?`,
    `(?:${weekday},?\\s+(?:\\p{Ll}{1,3}\\s+)?)?${day}${joined}${month}(?:${joined}${year})?`,
    `${month}${joined}${year}`,
    `${year}-\\d\\d-\\d\\d`,
    weekday,
    anyOf(row?.nearDays),
    year,
  ]
    .map((pattern) => new RegExp(`${notAfterWord}(?:${pattern})${notBeforeWord}`, 'giu'))
    .toSpliced(0, 0, eastAsian);
});

/** A date in a sentence, and how exactly it names a day, 0 to 1. */
export interface DateStretch extends Stretch {
  readonly exactness: number;
}

/** Where a sentence names a day, a month with its year, or a year; overlapping ones yield to the surer. */
export const datesIn = (text: string, row: Language | undefined): readonly DateStretch[] => {
  const found: DateStretch[] = [];
  patternsOf(row).forEach((pattern, rank, { length }) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].replace(/[.\s]+$/, '').length;
      if (end === match.index || found.some((other) => match.index < other.end && other.start < end)) continue;
      found.push({ start: match.index, end, exactness: 1 - rank / length });
    }
  });
  return found.sort((a, b) => a.start - b.start);
};
