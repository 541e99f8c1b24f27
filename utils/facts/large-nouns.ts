import type { Language } from '@/utils/knowledge/language';
import { letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import type { Stretch } from '@/utils/text/words';
import { anyOf, large, notAfterWord } from './patterns';
import { regionNamesOf } from './region-names';
import { stopwordsOf } from './topics';

/** How German adjectives end after an article: die neue Brücke, im alten Rathaus. */
const bent = /(?:^|\s)\p{Ll}{3,}(?:e|en|er|es|em)\s$/u;

const patternsOf = oncePer((row: Language | undefined) => ({
  determined: new RegExp(`${notAfterWord}${anyOf(large(row?.determiners))}\\s(?:\\p{Ll}[${letters}-]*\\s){0,2}$`, 'u'),
  small: new Set([...stopwordsOf(row), ...(row?.determiners ?? [])]),
  regions: regionNamesOf(row?.tag ?? 'und'),
  noun: new RegExp(`${anyOf(row?.largeNouns)}$`, 'u'),
}));

/**
 * What is left of a run of large words when the common nouns are gone, in a language that writes those large too:
 * a noun follows an article or an adjective, or ends like one; what follows it, with nothing between, is its name.
 */
export const nameWithin = (text: string, run: Stretch, row: Language | undefined): Stretch | undefined => {
  const { determined, noun, small, regions } = patternsOf(row);
  const words = [...text.slice(run.start, run.end).matchAll(/\S+/g)].map((word) => ({
    start: run.start + word.index,
    end: run.start + word.index + word[0].length,
  }));
  const wordAt = ({ start, end }: Stretch) => text.slice(start, end);
  const opener = words.findIndex((word) => !small.has(wordAt(word).toLowerCase()));
  const isNoun = (word: Stretch, first: boolean) => {
    if (/^\p{Lu}{2,}$/u.test(wordAt(word)) || regions.has(wordAt(word).toLowerCase())) return false;
    const before = text.slice(Math.max(0, word.start - 40), word.start);
    return noun.test(wordAt(word).toLowerCase()) || (first && (determined.test(before) || bent.test(before)));
  };
  const left = words.find((word, at) => at >= opener && !isNoun(word, at === opener));
  return opener < 0 || !left ? undefined : { start: left.start, end: run.end };
};
