import type { Language } from '@/utils/knowledge/language';

/** Words that share this many letters at the front are taken for forms of one word; crude, but in every language. */
const stem = 6;

/** The words that carry a sentence's topic, as stems in order: function words and single letters left out. */
export const topicsOf = (words: readonly string[], stopwords: ReadonlySet<string>): readonly string[] =>
  words
    .map((word) => word.toLowerCase().replace(/['’]\p{L}$/u, ''))
    .filter((word) => (word.length > 2 || /\P{ASCII}/u.test(word)) && word.length > 1 && !stopwords.has(word))
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
