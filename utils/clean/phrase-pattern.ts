import type { Phrases } from '@/utils/knowledge/language';
import { networks } from '@/utils/knowledge/networks';
import { comparable } from './comparable';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length);
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const unspacedEnd = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

const number = /\p{Nd}[\p{Nd}.,']*(?:\s?[km](?![\p{L}\p{M}]))?/gu;
const network = longestFirst(networks.map(comparable)).map(literal).join('|');
/** One or more networks, with whatever short word joins the last two. */
const networkRow = `(?:${network})(?:[\\s,|/&·•]+(?:\\p{L}{1,3}\\s)?(?:${network})(?![\\p{L}\\p{M}]))*`;
const networkNames = new RegExp(`(?<![\\p{L}\\p{M}])${networkRow}(?![\\p{L}\\p{M}])`, 'gu');

const startsWord = '(?<![\\p{L}\\p{M}\\p{N}])';

const sourceOf = (phrase: string) => {
  const words = literal(comparable(phrase))
    .replace(/#/g, "\\p{Nd}[\\p{Nd}.,']*")
    .replace(/@/g, networkRow)
    .replace(/ \\\.\\\.\\\. /g, '\\s(?:\\S+\\s){1,6}?');
  const begun = /^[\p{L}\p{N}]/u.test(phrase) && !unspaced.test(phrase) ? startsWord + words : words;
  return unspacedEnd.test(phrase) ? begun : `${begun}(?![\\p{L}\\p{M}\\p{N}])`;
};

const anyOf = (phrases: readonly string[]) => longestFirst(phrases).map(sourceOf).join('|');

/** Nothing but words: numbers as `#`, networks as `@`, punctuation and signs gone. */
export const bare = (text: string): string =>
  comparable(text)
    .replace(networkNames, '@')
    .replace(number, '#')
    .replace(/[^\p{L}\p{M}#@]+/gu, ' ')
    .trim();

/** Where a phrase stands in a text. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A phrase to be found anywhere in a text; most texts do not hold it, so that is quick to tell. */
const toFinder = (phrase: string) => {
  const [key = ''] = longestFirst(comparable(phrase).split(/[#@]|\.\.\./));
  let pattern: RegExp | undefined;
  return (text: string): readonly Match[] => {
    if (!text.includes(key)) return [];
    pattern ??= new RegExp(sourceOf(phrase), 'gu');
    return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  };
};

/** `Phrases` made ready to be looked for in text that went through `comparable`. */
export interface PhrasePattern {
  /** Matches at the start of a text, signs before it included. Group 1 is the phrase. */
  readonly opens: RegExp | undefined;
  /** What `bare` makes of a block that is nothing else. */
  readonly whole: ReadonlySet<string>;
  /** The places in a text where one of these phrases stands. */
  readonly asks: (text: string) => readonly Match[];
}

/** Brackets, arrows, stars and pictures may stand before a label; quotation marks may not: somebody speaks. */
const signs = '[^\\p{L}\\p{N}"\'#@]*';

/** Phrases as patterns. `#` stands for any number, `@` for one or more networks, `...` for some words. */
export const toPattern = ({ opens = [], whole = [], asks = [] }: Phrases): PhrasePattern => {
  const finders = asks.map(toFinder);
  return {
    opens: opens.length ? new RegExp(`^${signs}(${anyOf(opens)})`, 'u') : undefined,
    whole: new Set(whole.map(bare).filter((words) => /\p{L}/u.test(words))),
    asks: (text) => finders.flatMap((find) => find(text)),
  };
};
