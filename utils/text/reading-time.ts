import { languageOf } from '@/utils/knowledge/languages';
import { isSpaceless, wordsOf } from './words';

/** Means over the 17 languages of IReST (Trauzettel-Klosinski & Dietz 2012), for languages without a row. */
const wordsAMinute = 184;
const charactersAMinute = 300;

/** Whole minutes of silent reading, at least 1, at the pace of the article's language. */
export const minutesFor = (text: string, language: string): number => {
  const speed =
    languageOf(language)?.speed ?? (isSpaceless(text) ? { characters: charactersAMinute } : { words: wordsAMinute });
  const minutes =
    'words' in speed
      ? wordsOf(text, language).length / speed.words
      : text.replace(/\s+/g, '').length / speed.characters;
  return Math.max(1, Math.round(minutes));
};
