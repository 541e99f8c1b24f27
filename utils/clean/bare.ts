import { isPlain } from '@/utils/article/fold-text';
import { networks } from '@/utils/knowledge/networks';
import { comparable } from './comparable';

const number = /\p{Nd}[\p{Nd}.,']*(?:\s?[km](?![\p{L}\p{M}]))?/gu;
const runsOn = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** From this length on, a name that goes on for a few letters is still the name, with the ending of a case. */
const longName = 6;
const longestEnding = 4;

const signsToBlanks = (text: string) => text.replace(/[^\p{L}\p{M}#@]+/gu, ' ').trim();

const names = networks.map((name) => signsToBlanks(comparable(name)));
const single = new Set(names.filter((name) => !name.includes(' ') && !runsOn.test(name)));
const several = names.filter((name) => name.includes(' '));
const severalPlain = several.filter(isPlain);
const inRuns = names.filter((name) => runsOn.test(name)).sort((a, b) => b.length - a.length);
const long = [...single].filter((name) => name.length >= longName);

const isNetwork = (word: string): boolean =>
  single.has(word) ||
  (word.length >= longName &&
    long.some((name) => word.startsWith(name) && word.length <= name.length + longestEnding)) ||
  // Hebrew hangs its small prepositions on the name.
  (/^[בלהומ]/u.test(word) && single.has(word.slice(1)));

/** Networks become `@`, several in a row one, with whatever short word joins the last two. */
const markNetworks = (text: string): string => {
  let marked = ` ${text} `;
  const plain = isPlain(text);
  for (const name of plain ? severalPlain : several) marked = marked.replaceAll(` ${name} `, ' @ ');
  if (!plain) for (const name of inRuns) marked = marked.replaceAll(name, '@');
  const words = marked
    .trim()
    .split(' ')
    .map((word) => (isNetwork(word) ? '@' : word));
  return words.join(' ').replace(/@(?: (?:\p{L}{1,3} )?@)+/gu, '@');
};

/** Nothing but words: numbers as `#`, networks as `@`, punctuation and signs gone. */
export const bare = (text: string): string => markNetworks(signsToBlanks(comparable(text).replace(number, '#')));
