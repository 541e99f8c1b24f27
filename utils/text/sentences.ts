import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { segmenterOf } from './segmenters';
import { type Stretch, wordsOf } from './words';

/** Initials, and short forms of letters and stops: `J.`, `U.S.`, `a.m.`; they end a sentence only before a plain opener. */
const dotted = /(?:^|[\s("“‘«[])(?:\p{L}\.){1,5}$/u;
/** A small number with a stop is an ordinal in many languages: `3. Oktober`. */
const ordinal = /(?:^|\s)\d{1,2}\.$/u;
/** What cannot open a sentence: a lower-case word, a comma, a closing bracket, a dash. */
const continues = /^(?:[,;:)\]%]|[–—-]\s|\p{Ll})/u;
/** A name that opens with a stop: `in .NET applications`. */
const openStop = /(?:^|\s)\.$/u;
const namesOn = /^[\p{L}\p{N}]/u;
const closersOnly = /^["”’'»)\]]+\s*$/u;
const closedQuestion = /[?!]["”’»]$/u;
/** Quotation marks come in pairs, and “ opens in English what it closes in German. */
const quotationMarks = [
  [/„/gu, /[“”]/gu],
  [/“/gu, /”/gu],
  [/«/gu, /»/gu],
] as const;
/** How far a quotation may run over stops before it is cut into its sentences after all, in characters. */
const longestQuotation = 240;
/** Thai and Lao put a blank, no stop, between sentences: at blanks no closer than this, in characters. */
const blankSentence = 60;

const lastWord = (text: string) => /([\p{L}\p{M}.]+)\.$/u.exec(text)?.[1]?.toLowerCase();
const firstWord = (text: string) => /[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';

interface Words {
  readonly abbreviations: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly saying: ReadonlySet<string>;
}

const made = new WeakMap<object, Words>();
const none = {};

const listed = (words: readonly string[] | undefined) => new Set((words ?? []).map((word) => word.replace(/\.$/, '')));

const wordsFor = (row: Language | undefined): Words => {
  const known = made.get(row ?? none);
  if (known) return known;
  const words = {
    abbreviations: listed(row?.abbreviations),
    honorifics: listed(row?.honorifics),
    openers: listed(row?.stopwords),
    months: listed(row?.months.flat()),
    saying: listed(row?.saying),
  };
  made.set(row ?? none, words);
  return words;
};

const endsEarly = (before: string, next: string, words: Words) => {
  if (!before.endsWith('.')) return false;
  const end = before.slice(before.lastIndexOf(' ') + 1);
  const opener = firstWord(next);
  const plainOpener = words.openers.has(opener.toLowerCase());
  if (ordinal.test(end)) return words.months.has(opener.toLowerCase());
  const last = lastWord(end);
  if (last && words.honorifics.has(last) && words.abbreviations.has(last)) return true;
  return !plainOpener && (dotted.test(end) || (last !== undefined && words.abbreviations.has(last)));
};

/** `“Stop!” Mr Reed said.`: the question or shout is inside the sentence that says who spoke. */
const speakerFollows = (before: string, next: string, words: Words, language: string) =>
  closedQuestion.test(before) &&
  wordsOf(next, language)
    .slice(0, 4)
    .some((word) => words.saying.has(word.toLowerCase()));

const countOf = (mark: RegExp, text: string) => text.match(mark)?.length ?? 0;

/** Whether a quotation stands open here and closes soon. */
const isOpenQuotation = (before: string, rest: string) => {
  const marks = quotationMarks.find(([open]) => before.search(open) >= 0);
  if (!marks || countOf(marks[0], before) <= countOf(marks[1], before)) return false;
  const close = rest.search(marks[1]);
  return close >= 0 && before.length + close < longestQuotation;
};

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: from + piece.trim().length };
};

const atBlanks = (text: string, piece: Stretch): readonly Stretch[] => {
  const cuts = [...text.slice(piece.start, piece.end).matchAll(/\s+/g)].map((blank) => piece.start + blank.index);
  const starts = [piece.start];
  for (const cut of cuts)
    if (cut - (starts.at(-1) ?? 0) >= blankSentence && piece.end - cut >= blankSentence) starts.push(cut);
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? piece.end }));
};

/**
 * Where the sentences of a block stand, in order, without the blanks around them. The browser's own rules (UAX #29) with
 * the repairs that news needs: Mr., U.S., a.m., initials, quotations across stops, words that go on in lower case.
 */
export const sentencesOf = (text: string, language: string): readonly Stretch[] => {
  const words = wordsFor(languageOf(language));
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenterOf(language, 'sentence').segment(text)) {
    const last = pieces.at(-1);
    const before = last ? text.slice(last.start, last.end).trimEnd() : '';
    const goesOn =
      last &&
      (continues.test(segment) ||
        closersOnly.test(segment) ||
        (openStop.test(text.slice(last.start, index)) && namesOn.test(segment)) ||
        endsEarly(before, segment, words) ||
        isOpenQuotation(before, text.slice(index, index + longestQuotation)) ||
        speakerFollows(before, segment, words, language));
    if (goesOn) last.end = index + segment.length;
    else pieces.push({ start: index, end: index + segment.length });
  }
  const cut = /[\p{Script=Thai}\p{Script=Lao}]/u.test(text) ? pieces.flatMap((piece) => atBlanks(text, piece)) : pieces;
  return cut.map((piece) => trimmed(text, piece)).filter(({ start, end }) => end > start);
};
