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
  /** Where the words of `text` begin. */
  readonly start: number;
  /** As `bare` makes it. */
  readonly bare: string;
  /** `bare` without its numbers. */
  readonly unnumbered: string;
  /** Its words, of those that an invitation may begin with. */
  readonly words: ReadonlySet<string>;
}

/** Where a phrase stands: in the text, or somewhere in its bare form where placeholders had to be filled. */
export interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that went through `comparable`, those of `wanted` alone. */
export const wordsIn = (text: string, wanted: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(text.match(/[\p{L}\p{M}\p{N}']+/gu)?.filter((word) => wanted.has(word)));

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

/** Looks for many phrases, and says which words a text needs, one at least, for those that begin with a word. */
interface Search extends Pick<PhrasePattern, 'firstWords' | 'clues'> {
  readonly find: Find;
}

const hasPlaceholder = ({ bare }: Searched) => /[#@]/.test(bare);

/** Names of clues: by one of them phrases are found among thousands. */
const clue = {
  opening: (word: string) => `opens ${word}`,
  whole: (bare: string) => `is ${bare}`,
  word: (word: string) => `word ${word}`,
};

/** The clues that a text gives: without one of its own, no pattern holds. */
export const cluesIn = (searched: Searched): readonly string[] => [
  clue.opening(openingOf(searched.text, searched.start)),
  ...(searched.bare ? [clue.whole(searched.bare), clue.whole(searched.unnumbered)] : []),
  ...[...searched.words].map(clue.word),
  ...(hasPlaceholder(searched) ? ['placeholder'] : []),
  ...(dense.test(searched.text) ? ['dense'] : []),
  'nothing',
];

/** Looks for one phrase, where a text holds what makes looking worth it: its first word, a placeholder, or its script. */
interface Finder {
  readonly needs: { readonly word: string } | 'placeholder' | 'dense' | 'nothing';
  readonly find: Find;
}

const toFinder = (written: string): Finder => {
  const phrase = comparable(written);
  const anywhere: Match = { phrase, start: 0, end: 0 };
  const found = (is: boolean) => (is ? [anywhere] : []);
  if (phrase.includes(gap)) {
    const stands = withGap(phrase);
    const word = firstWord.exec(phrase)?.[0] ?? '';
    return { needs: { word }, find: ({ bare: text }) => found(stands(text)) };
  }
  if (/[#@]/.test(phrase)) {
    const words = bare(phrase);
    const isDense = dense.test(words);
    return {
      needs: 'placeholder',
      find: ({ bare: text }) => found(isDense ? text.includes(words) : ` ${text} `.includes(` ${words} `)),
    };
  }
  const word = firstWord.exec(phrase)?.[0];
  return {
    needs: dense.test(phrase[0] ?? '') ? 'dense' : word ? { word } : 'nothing',
    find: ({ text }) => placesOf(phrase, text),
  };
};

/** Looks for many phrases: only for those of which a text holds what they need. */
const toSearch = (written: readonly string[]): Search => {
  const finders = written.map(toFinder);
  const needing = (what: Finder['needs']) => finders.flatMap(({ needs, find }) => (needs === what ? [find] : []));
  const [nothing, placeholder, inDense] = [needing('nothing'), needing('placeholder'), needing('dense')];
  const byFirst = new Map<string, Find[]>();
  for (const { needs, find } of finders) {
    if (typeof needs === 'object') byFirst.set(needs.word, [...(byFirst.get(needs.word) ?? []), find]);
  }
  const find: Find = (searched) =>
    [
      ...nothing,
      ...(hasPlaceholder(searched) ? placeholder : []),
      ...(dense.test(searched.text) ? inDense : []),
      ...[...searched.words].flatMap((word) => byFirst.get(word) ?? []),
    ].flatMap((find) => find(searched));
  const others = finders.flatMap(({ needs }) => (typeof needs === 'object' ? [] : needs));
  return { find, firstWords: [...byFirst.keys()], clues: [...[...byFirst.keys()].map(clue.word), ...others] };
};

/** Brackets, arrows, stars and pictures may stand before a label; quotation marks may not: somebody speaks. */
const signs = /^[^\p{L}\p{N}"'#@]*/u;

/** Where the words of a text begin, signs before them left aside. */
export const wordsStart = (text: string): number => signs.exec(text)?.[0].length ?? 0;

const openingWord = /[\p{L}\p{M}\p{N}]+/uy;

/** The word that stands at a place; where scripts do not part words, or a sign stands there, the one character. */
const openingOf = (text: string, start: number): string => {
  const initial = text[start] ?? '';
  openingWord.lastIndex = start;
  return dense.test(initial) ? initial : (openingWord.exec(text)?.[0] ?? initial);
};

/** Looks for a phrase that stands at one place. The longest that fits is the label. */
const toOpener = (written: readonly string[]): Pick<PhrasePattern, 'opens' | 'clues'> => {
  const phrases = written.map(comparable).sort((a, b) => b.length - a.length);
  const byOpening = new Map<string, string[]>();
  for (const phrase of phrases) {
    const opening = openingOf(phrase, 0);
    byOpening.set(opening, [...(byOpening.get(opening) ?? []), phrase]);
  }
  const opens: PhrasePattern['opens'] = (text, start = wordsStart(text)) => {
    const placeOf = (phrase: string): Match => ({ phrase, start, end: start + phrase.length });
    const label = byOpening
      .get(openingOf(text, start))
      ?.find((phrase) => text.startsWith(phrase, start) && isWhole(text, placeOf(phrase)));
    return label === undefined ? undefined : placeOf(label);
  };
  return { opens, clues: [...byOpening.keys()].map(clue.opening) };
};

/** `Phrases` made ready to be looked for. */
export interface PhrasePattern {
  /** The label that a text, as `comparable` makes it, opens with. `start` is its `wordsStart`, where that is known. */
  readonly opens: (text: string, start?: number) => Match | undefined;
  /** What `bare` makes of a block that is nothing else. */
  readonly whole: ReadonlySet<string>;
  /** The places where an invitation stands. */
  readonly asks: (searched: Searched) => readonly Match[];
  /** The words that invitations begin with. */
  readonly firstWords: readonly string[];
  /** What of `cluesIn` a text has to give, one at least. */
  readonly clues: readonly string[];
}

/** Phrases made ready. `#` stands for any number, `@` for one or more networks, `...` for some words. */
export const toPattern = ({ opens = [], whole = [], asks = [] }: Phrases): PhrasePattern => {
  const opener = toOpener(opens);
  const search = toSearch(asks);
  const wholes = whole.map(bare).filter((words) => /\p{L}/u.test(words));
  return {
    opens: opener.opens,
    whole: new Set(wholes),
    asks: search.find,
    firstWords: search.firstWords,
    clues: [...opener.clues, ...wholes.map(clue.whole), ...search.clues],
  };
};
