import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import { stopwordsOf } from './topics';

/** A noun that is counted, `end` characters behind its number. */
export interface CountedNoun {
  readonly noun: string;
  readonly end: number;
}

/** Adjectives and names that may stand between a number and what it counts: two former U.S. National Guard members. */
const mostBetween = 5;
const nextWord = /^[\s\u00a0]([\p{L}][\p{L}\p{M}’'.-]*)/u;

const pluralOf = oncePer((row: Language | undefined) => {
  const endings = row?.counting?.plurals;
  return endings && new RegExp(`(?:${endings.join('|')})$`, 'u');
});
/** They go on about something else: three ministers said … */
const otherWordsOf = oncePer((row: Language | undefined) => new Set([...(row?.saying ?? []), ...(row?.units ?? [])]));

/**
 * What is counted, by the words after a number: the first that looks like a plural, where the language has such a look;
 * else the first that is no function word. After a scale some languages put an “of”: 3 millones de personas.
 */
export const countedNoun = (after: string, row: Language | undefined, scaled = false): CountedNoun | undefined => {
  if (row?.counting?.joined) return;
  const stopwords = stopwordsOf(row);
  const more = [...(row?.counting?.more ?? []), ...(scaled ? (row?.counting?.of ?? []) : [])];
  const plural = pluralOf(row);
  const verbs = otherWordsOf(row);
  let end = 0;
  let first: CountedNoun | undefined;
  for (let count = 0; count < mostBetween; count++) {
    const found = nextWord.exec(after.slice(end));
    const raw = found?.[1];
    if (!found || raw === undefined) break;
    const word = raw.replace(/[’'.-]+$/u, '');
    const lower = word.toLowerCase();
    const isMore = more.includes(lower);
    if ((stopwords.has(lower) && !isMore) || verbs.has(lower)) break;
    const stops = raw.endsWith('.') && !/\p{Lu}\.?\p{Lu}?\.$/u.test(raw);
    const here = { noun: word, end: end + found[0].length - (raw.length - word.length) };
    if (!isMore) {
      if (/^\P{Lu}/u.test(word)) first ??= here;
      if (plural?.test(word)) return here;
      if (!plural) break;
    }
    if (stops) break;
    end += found[0].length;
  }
  return plural && !row?.counting?.barePlurals ? undefined : first;
};
