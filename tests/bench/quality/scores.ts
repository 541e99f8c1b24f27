/** A page's words: letters, digits and underscores, lower case, as WCXB counts them. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const countsOf = (words: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Word precision, recall and F1 over multisets (WCXB's own measure). An empty truth found empty scores 1. */
export const wordScore = (found: string, truth: string): WordScore => {
  const foundWords = wordsOf(found);
  const truthWords = wordsOf(truth);
  if (foundWords.length === 0 || truthWords.length === 0) {
    const both = foundWords.length === truthWords.length ? 1 : 0;
    return { precision: both, recall: both, f1: both };
  }
  const counts = countsOf(foundWords);
  let shared = 0;
  for (const [word, count] of countsOf(truthWords)) shared += Math.min(count, counts.get(word) ?? 0);
  const precision = shared / foundWords.length;
  const recall = shared / truthWords.length;
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const squash = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** The share of snippets that stand in the text, white space and case apart; undefined where there are none. */
export const snippetShare = (found: string, snippets: readonly string[] = []): number | undefined => {
  const text = squash(found);
  const hits = snippets.filter((snippet) => text.includes(squash(snippet))).length;
  return snippets.length === 0 ? undefined : hits / snippets.length;
};

/** From this many words on, a line is told by its words wherever it stands; shorter ones must be a line of their own. */
const tellingWords = 5;

/** The lines of a list that the text holds. */
export const linesHeld = <Line extends { readonly text: string }>(found: string, lines: readonly Line[]): Line[] => {
  const own = new Set(found.split('\n').map((line) => wordsOf(line).join(' ')));
  const text = ` ${wordsOf(found).join(' ')} `;
  return lines.filter((line) => {
    const words = wordsOf(line.text);
    return words.length >= tellingWords ? text.includes(` ${words.join(' ')} `) : own.has(words.join(' '));
  });
};

/** Whether a line of the text says the headline again that stands above it, where no line that people kept does. */
export const saysAgain = (found: string, title: string, truth: string): boolean => {
  const headline = wordsOf(title).join(' ');
  const isIn = (text: string) => text.split('\n').some((line) => wordsOf(line).join(' ') === headline);
  return headline !== '' && isIn(found) && !isIn(truth);
};

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** A repeatable stream of numbers in [0, 1): mulberry32. */
export const randomFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** Paired bootstrap over pages: the mean difference, half its 95 % interval, and how often it is above 0. */
export const pairedBootstrap = (ours: readonly number[], theirs: readonly number[], rounds = 2_000) => {
  const differences = ours.map((value, page) => value - (theirs[page] ?? 0));
  const random = randomFrom(1);
  const means = Array.from({ length: rounds }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  const half = (quantile(means, 0.975) - quantile(means, 0.025)) / 2;
  return { difference: mean(differences), half, above: mean(means.map((value) => (value > 0 ? 1 : 0))) };
};
