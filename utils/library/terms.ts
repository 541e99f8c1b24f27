import { segmenterOf } from '@/utils/text/segmenters';

/** A searchable word of a text: how it is compared, and where it stands in UTF-16 offsets. */
export interface Term {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}ー々]+/gu;
/** Scripts without blanks: short words, which go by pairs of characters, and long ones, which a dictionary cuts. */
const paired = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]+/u;
const dictionary = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/u;
const unspaced = new RegExp(`(${paired.source})|(${dictionary.source})`, 'gu');
/** Everything below is written with blanks, and that is most of every library. */
const mayBeUnspaced = /[\u0e00-\u{10ffff}]/u;

/** Case, width and the accents of Latin letters make no difference: a reader looks for “Łódź” and types “lodz”. */
const fold = (word: string) => (/^[a-z\d]+$/.test(word) ? word : foldSlowly(word));

const foldSlowly = (word: string) =>
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

const whole = (text: string, start: number): Term => ({ term: fold(text), start, end: start + text.length });

/** A run of letters that mixes ways of writing, cut where they change: “iPhone用” is two words. */
const mixedTerms = (run: string, start: number, alone: boolean): Term[] => {
  const terms: Term[] = [];
  let at = 0;
  for (const match of run.matchAll(unspaced)) {
    if (match.index > at) terms.push(whole(run.slice(at, match.index), start + at));
    const [stretch, pairs] = match;
    if (pairs) terms.push(...pairsOf(stretch, start + match.index, alone));
    else
      for (const { segment, index } of segmenterOf('und', 'word').segment(stretch))
        terms.push(whole(segment, start + match.index + index));
    at = match.index + stretch.length;
  }
  return at < run.length ? [...terms, whole(run.slice(at), start + at)] : terms;
};

const termsIn = (text: string, alone: boolean): Term[] => {
  const terms: Term[] = [];
  for (const { 0: run, index } of text.matchAll(word))
    if (mayBeUnspaced.test(run)) terms.push(...mixedTerms(run, index, alone));
    else terms.push(whole(run, index));
  return terms;
};

/** Every term that a text can be found by. The last character of a stretch without blanks counts by itself, too. */
export const termsOf = (text: string): readonly Term[] => termsIn(text, true);

/** What a reader who types this looks for. */
export const queryTermsOf = (query: string): readonly Term[] => termsIn(query, false);
