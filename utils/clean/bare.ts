import { isPlain } from '@/utils/article/fold-text';
import { networks } from '@/utils/knowledge/networks';
import { kindOf, letter, mark, placeholder, runsOf } from '@/utils/text/characters';
import { remembered } from '@/utils/text/remembered';
import { comparable } from './comparable';

const letters = letter | mark;
const wordly = letters | placeholder;
const number = /\p{Nd}[\p{Nd}.,']*(\s?[km])?/gu;
const runsOn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** From this length on, a name that goes on for a few letters is still the name, with the ending of a case. */
const longName = 6;
const longestEnding = 4;

const names = networks.map((name) => runsOf(comparable(name), wordly).join(' '));
const single = new Set(names.filter((name) => !name.includes(' ') && !runsOn.test(name)));
const several = names.filter((name) => name.includes(' '));
const inRuns = names.filter((name) => runsOn.test(name)).sort((a, b) => b.length - a.length);
const anyOfRuns = new RegExp(`[${inRuns.map((name) => name.charAt(0)).join('')}]`);
const long = [...single].filter((name) => name.length >= longName);
const longBegin = new Set(long.map((name) => name.slice(0, longName)));

const isLongNetwork = (word: string): boolean =>
  longBegin.has(word.slice(0, longName)) &&
  long.some((name) => word.startsWith(name) && word.length <= name.length + longestEnding);

const hebrewPreposition = /^[בלהומ]/;

const isNetwork = (word: string): boolean =>
  single.has(word) ||
  (word.length >= longName && isLongNetwork(word)) ||
  // Hebrew hangs its small prepositions on the name.
  (hebrewPreposition.test(word) && single.has(word.slice(1)));

const mayName = (text: string, words: readonly string[]): boolean =>
  words.some(isNetwork) || text.includes('@') || anyOfRuns.test(text) || several.some((name) => text.includes(name));

/** Networks become `@`, several in a row one, with whatever short word joins the last two. */
const markNetworks = (words: readonly string[]): string => {
  const plain = words.join(' ');
  if (!mayName(plain, words)) return plain;
  let text = ` ${plain} `;
  for (const name of several) text = text.replaceAll(` ${name} `, ' @ ');
  if (anyOfRuns.test(text)) for (const name of inRuns) text = text.replaceAll(name, '@');
  const marked = text
    .trim()
    .split(' ')
    .map((word) => (isNetwork(word) ? '@' : word))
    .join(' ');
  return marked.includes('@ ') ? marked.replace(/@(?: (?:\p{L}{1,3} )?@)+/gu, '@') : marked;
};

const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';

/** Where a Latin word meets a script that does not part words: “Facebookでシェア”, “分享到Facebook”. */
const seam = new RegExp(`(?<=[a-z@])(?=${unspaced})|(?<=${unspaced})(?=[a-z@])`, 'gu');

/** Numbers become `#`, with a `k` or `m` behind them that is no word's beginning. */
const markNumbers = (text: string): string =>
  text.replace(number, (found: string, unit: string | undefined, at: number) =>
    unit && kindOf(text.codePointAt(at + found.length) ?? 0) & letters ? `#${unit}` : '#',
  );

/** Runs of `wordly`, in plain text. */
const plainRun = /[a-z#@]+/gi;

/** The sign before somebody's name in a network; alone it stands for a network. */
const handle = /@(?=[\p{L}\p{N}])/gu;

const wordsOnly = (text: string): string => {
  const spelled = text.includes('©') ? text.replaceAll('©', ' copyright ') : text;
  const marked = markNumbers(spelled.includes('@') ? spelled.replace(handle, ' ') : spelled);
  if (isPlain(marked)) return markNetworks(marked.match(plainRun) ?? []);
  return markNetworks(runsOf(marked.replace(seam, ' '), wordly)).replace(seam, ' ');
};

/** Nothing but words: numbers as `#`, networks as `@`, the sign of copyright spelled out, punctuation and signs gone. */
export const bare = (text: string): string => wordsOnly(comparable(text));

/** `bare` of what a block says, where it went through `comparable`. */
export const bareOfComparable = remembered(wordsOnly);
