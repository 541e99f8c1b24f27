import { segmenterOf } from '@/utils/text/segmenters';

/** A searchable word of a text: how it is compared, and where it stands in UTF-16 offsets. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Stretches of one way of writing: without blanks and short words, without blanks and long words, with blanks. */
const stretches =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{M}\p{N}])+/gu;
const pairs = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]/u;
const unspaced = /^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Case, width and the accents of Latin letters make no difference: a reader looks for “Łódź” and types “lodz”. */
const fold = (word: string) =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFC');

/** Chinese and Japanese go by pairs of characters: no dictionary cuts a question as it cut the text. */
const pairsOf = (stretch: string, start: number, alone: boolean): Term[] => {
  const characters = [...stretch];
  const last = characters.length - (alone || characters.length === 1 ? 0 : 1);
  let at = start;
  return characters.slice(0, last).map((character, index) => {
    const pair = character + (characters[index + 1] ?? '');
    const term = { term: fold(pair), start: at, end: at + pair.length };
    at += character.length;
    return term;
  });
};

const termsIn = (text: string, alone: boolean): Term[] =>
  [...text.matchAll(stretches)].flatMap(({ 0: stretch, index }) => {
    if (pairs.test(stretch)) return pairsOf(stretch, index, alone);
    if (!unspaced.test(stretch)) return [{ term: fold(stretch), start: index, end: index + stretch.length }];
    return [...segmenterOf('und', 'word').segment(stretch)].map(({ segment, index: inside }) => ({
      term: fold(segment),
      start: index + inside,
      end: index + inside + segment.length,
    }));
  });

/** Every term that a text can be found by. The last character of a stretch without blanks counts by itself, too. */
export const termsOf = (text: string): readonly Term[] => termsIn(text, true);

/** What a reader who types this looks for. */
export const queryTermsOf = (query: string): readonly Term[] => termsIn(query, false);
