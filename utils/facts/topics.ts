import type { Language } from '@/utils/knowledge/language';

/** Words that share this many letters at the front are taken for forms of one word; crude, but in every language. */
const stem = 6;

/** Where nobody wrote down a language's function words, the shortest words are taken for them. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const shortWord = 4;

/**
 * The words that carry a sentence's topic, as stems in order: function words and single letters left out. Takes and gives
 * words in small letters.
 */
export const topicsOf = (words: readonly string[], stopwords: ReadonlySet<string>): readonly string[] =>
  words
    .map((word) => word.replace(/['’]\p{L}$/u, ''))
    .filter(
      (word) => word.length > (stopwords.size > 0 || spaceless.test(word) ? 1 : shortWord) && !stopwords.has(word),
    )
    .map((word) => word.slice(0, stem));

const sets = new WeakMap<Language, ReadonlySet<string>>();
const empty: ReadonlySet<string> = new Set();

/** A language's function words; none where nobody wrote them down. */
export const stopwordsOf = (row: Language | undefined): ReadonlySet<string> => {
  if (!row) return empty;
  const known = sets.get(row) ?? new Set(row.stopwords ?? []);
  sets.set(row, known);
  return known;
};
