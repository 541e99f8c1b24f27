import type { Summary } from '@/utils/article/summary';

/** A model that goes on and on has lost the thread. */
const mostLines = 7;

const numbers = /\p{Nd}+(?:[.,\u00a0\u202f'’]\p{Nd}+)*/gu;
const words = /[\p{L}\p{M}\p{N}]+/gu;
const signsInNumbers = /[^\p{Nd}]/gu;

const bareNumbers = (text: string) => (text.match(numbers) ?? []).map((number) => number.replace(signsInNumbers, ''));

/** The names of a line: words with a capital, the first word only where another follows it. */
const namesIn = (line: string): readonly string[] => {
  const all = line.match(words) ?? [];
  const isCapital = (word = '') => /^\p{Lu}/u.test(word);
  return all.filter((word, index) => isCapital(word) && (index > 0 || isCapital(all[1])));
};

/**
 * What a model wrote about an article, line by line, each checked against the article's own words: a line stands only
 * where every number and every name of it is there.
 */
export const checkSummary = (written: string, article: string): Summary => {
  const known = new Set(article.match(words));
  const knownNumbers = new Set(bareNumbers(article));
  return written
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u, '').trim())
    .filter((line) => /\p{L}/u.test(line))
    .slice(0, mostLines)
    .map((text) => ({
      text,
      stands:
        bareNumbers(text).every((number) => knownNumbers.has(number)) && namesIn(text).every((name) => known.has(name)),
    }));
};
