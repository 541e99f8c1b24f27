import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import type { Stretch } from '@/utils/text/words';
import { dayOf } from './calendar';
import { dateRulesOf } from './date-rules';
import { dateWordsOf } from './date-words';
import { anyOf, edgesOf, inSmallLetters, notAfterWord, notBeforeWord } from './patterns';
import type { Story } from './story';

/** A date in a sentence. */
export interface DateStretch extends Stretch {
  /** How exactly it names a day, 0 to 1. */
  readonly exactness: number;
  /** What it means, where that can be told: as ISO 8601 writes it, 2026-03-01, 2026-W09, P3M, and TimeML what ISO cannot, 2026-SU. */
  readonly value?: string;
}

const anyWord = (words: readonly string[] | undefined) =>
  new RegExp(`${notAfterWord}${anyOf(words)}${notBeforeWord}`, 'u');
const willOf = oncePer((row: Language | undefined) => anyWord(row?.time?.will));
const quarterOf = oncePer((row: Language | undefined) => anyWord(row?.time?.spans[6]));

/** In small letters these are other words: “they may march”. English and German write months and days large. */
const largeNames = /^(?:en|de)$/;
const ambiguous = /^(?:may|march|sun|sat|mon|wed|second|fall|spring)$/i;
const nameOf = oncePer((row: Language | undefined) => {
  const { month, weekday } = dateWordsOf(row);
  return new RegExp(`^(?:${month}|${weekday})$`, 'u');
});
/** What a sentence opens with is large anyway: “May they …”. */
const isOtherWord = (text: string, { start, end }: Stretch, row: Language | undefined) => {
  const word = text.slice(start, end);
  if (!row || !largeNames.test(row.tag)) return false;
  if (/^(?:second|seconds|fall|spring)$/i.test(word)) return true;
  const isName = nameOf(row).test(word.toLowerCase());
  if (!isName || /^\p{Ll}/u.test(word)) return isName;
  // “In March.” is a month wherever it stands.
  const [, before = ''] = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const led = row.placePrepositions?.includes(before) || row.stopwords?.includes(before);
  return ambiguous.test(word) && (start === 0 || (!led && !/^\s+\p{Ll}/u.test(text.slice(end))));
};

/** Words without which a language says no date; most sentences have none of them, nor a digit. */
const tellingOf = oncePer((row: Language | undefined) => {
  const { spelledYear, time } = dateWordsOf(row);
  const { spans, seasons, dayParts, now, lately, soon, often } = time;
  const words = [
    row?.months.flat() ?? [],
    row?.weekdays.flat() ?? [],
    row?.nearDays.flat() ?? [],
    spans.flat(),
    seasons.flat(),
    dayParts,
    now,
    lately,
    soon,
    Object.keys(often),
  ];
  const { before, after } = edgesOf(row);
  return new RegExp(`\\d|${before}(?:${anyOf(words.flat())}|${spelledYear})${after}`, 'u');
});

/**
 * Where a sentence says when, from days to spans of time, in order; of overlapping ones the longest. `publishedAt`
 * (ISO 8601) is what “Monday” and “last week” are read against.
 */
export const datesIn = (text: string, row: Language | undefined, publishedAt?: string): readonly DateStretch[] => {
  const small = inSmallLetters(text);
  if (!tellingOf(row).test(small)) return [];
  const day = dayOf(publishedAt);
  const quarterly = () => quarterOf(row).test(small);
  const found = dateRulesOf(row)
    .filter(({ needs }) => needs.test(small))
    .flatMap(({ pattern, exactness, value }) =>
      [...small.matchAll(pattern)].map((match): DateStretch => {
        const end = match.index + match[0].replace(/(?<!\b[ap]\.?m)[.\s]+$/, '').length;
        const ahead = () => willOf(row).test(small.slice(0, match.index));
        const iso = value(match.groups ?? {}, { day, ahead, quarterly });
        return { start: match.index, end, exactness, ...(iso === undefined ? {} : { value: iso }) };
      }),
    )
    .filter((stretch) => stretch.end > stretch.start && !isOtherWord(text, stretch, row))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || b.exactness - a.exactness || a.start - b.start);
  const apart: DateStretch[] = [];
  for (const stretch of found)
    if (!apart.some((other) => stretch.start < other.end && other.start < stretch.end)) apart.push(stretch);
  return apart.sort((a, b) => a.start - b.start);
};

/** The dates of every sentence of a story, looked for once. */
export const datesOf = oncePer((story: Story | undefined): readonly (readonly DateStretch[])[] =>
  (story?.sentences ?? []).map(({ text }) => datesIn(text, story?.row, story?.publishedAt)),
);
