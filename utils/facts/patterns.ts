import type { Language } from '@/utils/knowledge/language';
import { digits, letters } from '@/utils/text/letters';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Any of some words as the inside of a pattern, the longest first; a pattern that never holds where there are none. */
export const anyOf = (words: readonly string[] | undefined): string =>
  words && words.length > 0
    ? `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`
    : '(?!)';

/** No letter or digit before, none after: `\b` for every script. */
export const notAfterWord = `(?<![${letters}${digits}])`;
export const notBeforeWord = `(?![${letters}${digits}])`;

/** A text in small letters, sign for sign, for patterns of many words: without the flag `i` they are made ready in a third of the time. */
export const inSmallLetters = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/** What has to stand around a word: nothing where a language writes its words without blanks. */
export const edgesOf = (row: Language | undefined) =>
  row?.counting?.joined ? { before: '(?<!\\d)', after: '' } : { before: notAfterWord, after: notBeforeWord };

/** Words as they stand inside a sentence and at its start: he, He. */
export const large = (words: readonly string[] | undefined) =>
  words?.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]);
