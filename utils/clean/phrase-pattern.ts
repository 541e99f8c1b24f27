import { isPlain } from '@/utils/article/fold-text';
import type { Phrases } from '@/utils/knowledge/language';
import { phrases } from '@/utils/knowledge/lists';
import {
  apostrophe,
  dense,
  endOfRun,
  firstOf,
  kindAt,
  letter,
  mark,
  number,
  placeholder,
  quotation,
} from '@/utils/text/characters';
import { bare } from './bare';
import { comparable, withoutCommas } from './comparable';

const letters = letter | mark | number;
const wordly = letters | apostrophe;

const isDense = (text: string, at: number) => (kindAt(text, at) & dense) !== 0;
const isLetter = (text: string, at: number) => (kindAt(text, at) & letters) !== 0;

/** Whether any of a text is of a script that does not part words. */
export const hasDense = (text: string): boolean => !isPlain(text) && firstOf(text, dense) < text.length;

/** The word that stands at a place, or the one sign. */
const wordAt = (text: string, at: number): string => text.slice(at, Math.max(at + 1, endOfRun(text, wordly, at)));

/** Text in which phrases are looked for, each form of it made once. */
export interface Searched {
  /** As `comparable` makes it, without commas. */
  readonly text: string;
  /** Where the words of `text` begin. */
  readonly start: number;
  /** Whether `bare` has a placeholder. */
  readonly hasPlaceholder: boolean;
  /** As `bare` makes it. */
  readonly bare: string;
  /** `bare` without its numbers. */
  readonly unnumbered: string;
  /** Its words and signs, of those that an invitation may begin with. */
  readonly words: ReadonlySet<string>;
}

/** Where a phrase stands: in the text, or somewhere in its bare form where placeholders had to be filled. */
export interface Match {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** What `wordAt` finds in plain text, white space left out. */
const plainWord = /[a-z\d']+|[^a-z\d'\s]/g;

/** The words and signs of a text that went through `comparable`, those of `wanted` alone. */
export const wordsIn = (text: string, wanted: ReadonlySet<string>): ReadonlySet<string> => {
  if (isPlain(text)) return new Set(text.match(plainWord)?.filter((word) => wanted.has(word)));
  const found = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at);
    if (wanted.has(word)) found.add(word);
    at += word.length;
  }
  return found;
};

/** Whether words begin and end where the phrase does. Scripts that do not part words cannot tell. */
const isWhole = (text: string, { phrase, start, end }: Match): boolean => {
  const last = phrase.length - 1;
  const begins = isDense(phrase, 0) || !isLetter(phrase, 0) || !isLetter(text, start - 1);
  return begins && (isDense(phrase, last) || !isLetter(phrase, last) || !isLetter(text, end));
};

const nowhere: readonly Match[] = [];

const placesOf = (phrase: string, text: string): readonly Match[] => {
  if (!text.includes(phrase)) return nowhere;
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

/** Looks for many phrases, and says which words a text needs, one at least, for those that begin with a word or a sign. */
interface Search extends Pick<PhrasePattern, 'firstWords' | 'clues'> {
  readonly find: Find;
}

/** Whether bare text has a number or a network. */
export const hasPlaceholder = (bare: string): boolean => bare.includes('#') || bare.includes('@');

/** What a text has to give before a phrase is looked for in it. */
interface Clue {
  /** One of its `cluesIn`. */
  readonly name: string;
  /** What it has to hold besides. */
  readonly phrase?: string;
}

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
  ...(searched.hasPlaceholder ? ['placeholder'] : []),
  ...(hasDense(searched.text) ? ['dense'] : []),
];

/** Looks for one phrase, where a text holds what makes looking worth it: its first word or sign, a placeholder, or its script. */
interface Finder {
  readonly needs: { readonly word: string } | 'placeholder' | 'dense';
  /** What `comparable` text has to hold, where that is known. */
  readonly phrase?: string;
  readonly find: Find;
}

const toFinder = (written: string): Finder => {
  const phrase = withoutCommas(comparable(written));
  const anywhere: Match = { phrase, start: 0, end: 0 };
  const found = (is: boolean) => (is ? [anywhere] : nowhere);
  if (phrase.includes(gap)) {
    const stands = withGap(phrase);
    return { needs: { word: wordAt(phrase, 0) }, find: ({ bare: text }) => found(stands(text)) };
  }
  if (/[#@]/.test(phrase)) {
    const words = bare(phrase);
    const runsOn = hasDense(words);
    return {
      needs: 'placeholder',
      find: ({ bare: text }) => found(runsOn ? text.includes(words) : ` ${text} `.includes(` ${words} `)),
    };
  }
  return {
    needs: isDense(phrase, 0) ? 'dense' : { word: wordAt(phrase, 0) },
    phrase,
    find: ({ text }) => placesOf(phrase, text),
  };
};

/** Looks for many phrases: only for those of which a text holds what they need. */
const toSearch = (written: readonly string[]): Search => {
  const finders = written.map(toFinder);
  const needing = (what: Finder['needs']) => finders.flatMap(({ needs, find }) => (needs === what ? [find] : []));
  const [placeholder, inDense] = [needing('placeholder'), needing('dense')];
  const byFirst = new Map<string, Find[]>();
  for (const { needs, find } of finders) {
    if (typeof needs === 'object') byFirst.set(needs.word, [...(byFirst.get(needs.word) ?? []), find]);
  }
  const find: Find = (searched) =>
    [
      ...(searched.hasPlaceholder ? placeholder : []),
      ...(inDense.length > 0 && hasDense(searched.text) ? inDense : []),
      ...[...searched.words].flatMap((word) => byFirst.get(word) ?? []),
    ].flatMap((find) => find(searched));
  const clues = finders.map(({ needs, phrase }) => ({
    name: typeof needs === 'object' ? clue.word(needs.word) : needs,
    ...(phrase && { phrase }),
  }));
  return { find, firstWords: [...byFirst.keys()], clues };
};

/** Brackets, arrows, stars and pictures may stand before a label; quotation marks may not: somebody speaks. */
const noSigns = letter | number | quotation | apostrophe | placeholder;

/** Where the words of a text begin, signs before them left aside. */
export const wordsStart = (text: string): number => firstOf(text, noSigns);

/** The word that stands at a place; where scripts do not part words, or a sign stands there, the one character. */
const openingOf = (text: string, start: number): string =>
  text.slice(start, isDense(text, start) ? start + 1 : Math.max(start + 1, endOfRun(text, letters, start)));

/** Looks for a phrase that stands at one place. The longest that fits is the label. */
const toOpener = (written: readonly string[]): Pick<PhrasePattern, 'opens' | 'clues'> => {
  const labels = written.map((phrase) => withoutCommas(comparable(phrase))).sort((a, b) => b.length - a.length);
  const byOpening = new Map<string, string[]>();
  for (const phrase of labels) {
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
  return { opens, clues: labels.map((phrase) => ({ name: clue.opening(openingOf(phrase, 0)), phrase })) };
};

/** `Phrases` made ready to be looked for. */
export interface PhrasePattern {
  /** The label that a text, as `comparable` makes it, opens with. `start` is its `wordsStart`, where that is known. */
  readonly opens: (text: string, start?: number) => Match | undefined;
  /** What `bare` makes of a block that is nothing else. */
  readonly whole: ReadonlySet<string>;
  /** The places where an invitation stands. */
  readonly asks: (searched: Searched) => readonly Match[];
  /** The words and signs that invitations begin with. */
  readonly firstWords: readonly string[];
  /** What a text has to give, one at least. */
  readonly clues: readonly Clue[];
}

/** Phrases made ready. `#` stands for any number, `@` for one or more networks, `...` for some words. */
export const toPattern = ({ opens = '', whole = '', asks = '' }: Phrases): PhrasePattern => {
  const opener = toOpener(phrases(opens));
  const search = toSearch(phrases(asks));
  const wholes = phrases(whole)
    .map(bare)
    .filter((words) => firstOf(words, letter) < words.length);
  return {
    opens: opener.opens,
    whole: new Set(wholes),
    asks: search.find,
    firstWords: search.firstWords,
    clues: [...opener.clues, ...wholes.map((words) => ({ name: clue.whole(words) })), ...search.clues],
  };
};
