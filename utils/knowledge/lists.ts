/** Words written one after another, parted by blanks or line ends. A row reads well so, and is small when it ships. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Phrases of several words, parted by commas. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
