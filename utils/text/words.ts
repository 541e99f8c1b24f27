import { segmenterOf } from './segmenters';

/** Scripts that write words without blanks between them. */
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Letters, marks and digits, joined inside by an apostrophe, a hyphen or a number's point. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu;

/** A stretch of a text in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Whether a text is written without blanks between words, so that only a dictionary can cut it. */
export const isSpaceless = (text: string): boolean => spaceless.test(text);

/** Where the words of a text stand, in order. Scripts without blanks are cut by the browser's dictionary. */
export const wordStretchesOf = (text: string, language: string): readonly Stretch[] =>
  isSpaceless(text)
    ? [...segmenterOf(language, 'word').segment(text)].flatMap(({ segment, index, isWordLike }) =>
        isWordLike ? [{ start: index, end: index + segment.length }] : [],
      )
    : [...text.matchAll(word)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** The words of a text as they stand, in order. */
export const wordsOf = (text: string, language: string): readonly string[] =>
  isSpaceless(text)
    ? wordStretchesOf(text, language).map(({ start, end }) => text.slice(start, end))
    : (text.match(word) ?? []);
