import type { Phrases } from '@/utils/knowledge/language';
import { bare } from './bare';
import { comparable } from './comparable';

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
const firstWord = /^[\p{L}\p{M}\p{N}']+/u;

/** Text in which phrases are looked for, each form of it made once. */
export interface Searched {
  /** As `comparable` makes it. */
  readonly text: string;
  /** As `bare` makes it. */
  readonly bare: string;
  readonly words: ReadonlySet<string>;
}

/** Where a phrase stands: in the text, or somewhere in its bare form where placeholders had to be filled. */
export interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that went through `comparable`. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{M}\p{N}']+/gu));

/** Whether words begin and end where the phrase does. Scripts that do not part words cannot tell. */
const isWhole = (text: string, { phrase, start, end }: Match): boolean => {
  const begins = dense.test(phrase[0] ?? '') || !letter.test(phrase[0] ?? '') || !letter.test(text[start - 1] ?? '');
  const last = phrase.at(-1) ?? '';
  return begins && (dense.test(last) || !letter.test(last) || !letter.test(text[end] ?? ''));
};

const placesOf = (phrase: string, text: string): readonly Match[] => {
  const places: Match[] = [];
  for (let start = text.indexOf(phrase); start !== -1; start = text.indexOf(phrase, start + 1)) {
    places.push({ phrase, start, end: start + phrase.length });
  }
  return places.filter((place) => isWhole(text, place));
};

const gap = ' ... ';

/** A phrase whose gap takes one to six words, in bare text. */
const withGap = (phrase: string) => {
  const parts = phrase.split(gap).map(bare);
  const pattern = new RegExp(`(?<!\\S)${parts.join(' (?:\\S+ ){1,6}?')}(?!\\S)`, 'u');
  return (text: string) => pattern.test(text);
};

type Find = (searched: Searched) => readonly Match[];

/** Looks for one phrase, and the word that a text has to hold before looking is worth it, where the phrase has one. */
interface Finder {
  readonly first?: string | undefined;
  readonly find: Find;
}

const toFinder = (written: string): Finder => {
  const phrase = comparable(written);
  const anywhere: Match = { phrase, start: 0, end: 0 };
  const found = (is: boolean) => (is ? [anywhere] : []);
  if (phrase.includes(gap)) {
    const stands = withGap(phrase);
    const first = firstWord.exec(phrase)?.[0] ?? '';
    return { first, find: ({ bare: text }) => found(stands(text)) };
  }
  if (/[#@]/.test(phrase)) {
    const words = bare(phrase);
    const isDense = dense.test(words);
    return {
      find: ({ bare: text }) => found(isDense ? text.includes(words) : ` ${text} `.includes(` ${words} `)),
    };
  }
  const first = dense.test(phrase[0] ?? '') ? undefined : firstWord.exec(phrase)?.[0];
  return { first, find: ({ text }) => placesOf(phrase, text) };
};

/** Looks for many phrases: of those that begin with a word, only the ones whose word the text holds. */
const toSearch = (written: readonly string[]): Find => {
  const anywhere: Find[] = [];
  const byFirst = new Map<string, Find[]>();
  for (const { first, find } of written.map(toFinder)) {
    if (first === undefined) anywhere.push(find);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), find]);
  }
  return (searched) => {
    const places = anywhere.flatMap((find) => find(searched));
    for (const word of searched.words) {
      for (const find of byFirst.get(word) ?? []) places.push(...find(searched));
    }
    return places;
  };
};

/** Brackets, arrows, stars and pictures may stand before a label; quotation marks may not: somebody speaks. */
const signs = /^[^\p{L}\p{N}"'#@]*/u;

/** Looks for a phrase at the start of a text, signs before it left aside. The longest that fits is the label. */
const toOpener = (written: readonly string[]): ((text: string) => Match | undefined) => {
  const phrases = written.map(comparable).sort((a, b) => b.length - a.length);
  const byInitial = new Map<string, string[]>();
  for (const phrase of phrases) {
    const initial = phrase[0] ?? '';
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), phrase]);
  }
  return (text) => {
    const start = signs.exec(text)?.[0].length ?? 0;
    const candidates = byInitial.get(text[start] ?? '') ?? [];
    const places = candidates.map((phrase) => ({ phrase, start, end: start + phrase.length }));
    return places.find((place) => text.startsWith(place.phrase, start) && isWhole(text, place));
  };
};

/** `Phrases` made ready to be looked for. */
export interface PhrasePattern {
  /** The label that a text, as `comparable` makes it, opens with. */
  readonly opens: (text: string) => Match | undefined;
  /** What `bare` makes of a block that is nothing else. */
  readonly whole: ReadonlySet<string>;
  /** The places where an invitation stands. */
  readonly asks: (searched: Searched) => readonly Match[];
}

/** Phrases made ready. `#` stands for any number, `@` for one or more networks, `...` for some words. */
export const toPattern = ({ opens = [], whole = [], asks = [] }: Phrases): PhrasePattern => ({
  opens: toOpener(opens),
  whole: new Set(whole.map(bare).filter((words) => /\p{L}/u.test(words))),
  asks: toSearch(asks),
});
