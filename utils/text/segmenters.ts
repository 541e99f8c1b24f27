/** A browser's own text cutter for a language. Making one costs more than using it, so each is made once. */
const made = new Map<string, Intl.Segmenter>();

/** The cutter for a BCP 47 tag; an unknown or broken tag gets the language-neutral one. */
export const segmenterOf = (language: string, granularity: 'sentence' | 'word'): Intl.Segmenter => {
  const key = `${granularity} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const tag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) ? language : 'und';
  const segmenter = new Intl.Segmenter(tag, { granularity });
  made.set(key, segmenter);
  return segmenter;
};
