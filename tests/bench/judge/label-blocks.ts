import { wordsOf } from '@/tests/bench/quality/scores';

/** What a block is in the truth, 1 story or 0 not, and how sure that is. */
export interface Label {
  readonly value: 0 | 1;
  readonly weight: number | 'insert';
}

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(1, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '));

const unsure = 0.2;
const insideLine = 0.3;
const oneOfMany = 0.5;

/**
 * The labels of a page's blocks from its human text: a block is story where it is a line of the text, or where 80 % of
 * its four-word sequences stand in it. Less than that counts less; a labelled insert is none whatever the text says; of
 * equal blocks no more are story than the text has, those first whose neighbours are.
 */
export const labelBlocks = (
  texts: readonly string[],
  linkShares: readonly number[],
  truth: string,
  inserts: readonly string[],
): readonly Label[] => {
  const lines = new Map<string, number>();
  for (const line of truth.split('\n')) {
    const key = wordsOf(line).join(' ');
    if (key) lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const truthWords = wordsOf(truth);
  const grams = new Set(gramsOf(truthWords));
  const running = ` ${truthWords.join(' ')} `;
  const insertKeys = new Set(inserts.map((insert) => wordsOf(insert).join(' ')));
  const keys = texts.map((text) => wordsOf(text));
  const labels = keys.map((words): Label => {
    const key = words.join(' ');
    if (key === '') return { value: 0, weight: 0 };
    if (insertKeys.has(key)) return { value: 0, weight: 'insert' };
    if (lines.has(key)) return { value: 1, weight: 1 };
    if (words.length < 4) {
      if (!running.includes(` ${key} `)) return { value: 0, weight: 1 };
      return { value: 1, weight: words.length === 1 ? 0 : insideLine };
    }
    const own = gramsOf(words);
    const found = own.filter((gram) => grams.has(gram)).length / own.length;
    if (found >= 0.8) return { value: 1, weight: 1 };
    return found < 0.3 ? { value: 0, weight: 1 } : { value: found >= 0.5 ? 1 : 0, weight: unsure };
  });
  const groups = new Map<string, number[]>();
  keys.forEach((words, index) => {
    if (labels[index]?.value !== 1) return;
    const key = words.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const settled = [...labels];
  for (const [key, indexes] of groups) {
    const allowed = Math.max(1, lines.get(key) ?? running.split(` ${key} `).length - 1);
    if (indexes.length <= allowed) continue;
    const near = (index: number) => {
      let count = 0;
      for (let at = index - 4; at <= index + 4; at += 1) count += at !== index && labels[at]?.value === 1 ? 1 : 0;
      return count - ((linkShares[index] ?? 0) > 0.5 ? 10 : 0);
    };
    const best = [...indexes].sort((a, b) => near(b) - near(a) || a - b).slice(0, allowed);
    for (const index of indexes) if (!best.includes(index)) settled[index] = { value: 0, weight: oneOfMany };
  }
  return settled;
};
