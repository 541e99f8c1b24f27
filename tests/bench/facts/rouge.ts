import { onceFor } from './once-for';
import { porterStem } from './porter-stem';

type Words = readonly string[];

const stemmedOf = onceFor((text: string): Words => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(porterStem));
const lettersOf = onceFor(
  (text: string): Words =>
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
);

/** Words as ROUGE counts them: English as in `rouge_score` (a–z, 0–9, stemmed), other languages any letters, unstemmed. */
export const rougeWords = (text: string, language: string): Words =>
  language === 'en' ? stemmedOf(text) : lettersOf(text);

const countsOf = (items: Words) => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
};

const f1 = (hits: number, ours: number, theirs: number) => (hits === 0 ? 0 : (2 * hits) / (ours + theirs));

/** Overlap of n-grams as F1, 0 to 1. Lin 2004. */
export const rougeN = (ours: Words, theirs: Words, n: 1 | 2): number => {
  const grams = (words: Words) => (n === 1 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`));
  const mine = grams(ours);
  const reference = grams(theirs);
  const left = countsOf(reference);
  const hits = mine.filter((gram) => {
    const more = left.get(gram) ?? 0;
    left.set(gram, more - 1);
    return more > 0;
  }).length;
  return f1(hits, mine.length, reference.length);
};

/** Which words of `theirs` stand in the longest common subsequence with `ours`. */
const commonIn = (theirs: Words, ours: Words): readonly number[] => {
  const width = ours.length + 1;
  const table = new Uint16Array((theirs.length + 1) * width);
  for (let i = 1; i <= theirs.length; i++)
    for (let j = 1; j <= ours.length; j++)
      table[i * width + j] =
        theirs[i - 1] === ours[j - 1]
          ? (table[(i - 1) * width + j - 1] ?? 0) + 1
          : Math.max(table[(i - 1) * width + j] ?? 0, table[i * width + j - 1] ?? 0);
  const common: number[] = [];
  let i = theirs.length;
  let j = ours.length;
  while (i > 0 && j > 0) {
    if (theirs[i - 1] === ours[j - 1]) {
      common.push(i - 1);
      i--;
      j--;
    } else if ((table[i * width + j - 1] ?? 0) > (table[(i - 1) * width + j] ?? 0)) j--;
    else i--;
  }
  return common;
};

const commonWith = onceFor((theirs: Words) => onceFor((ours: Words) => commonIn(theirs, ours)));

/** Summary-level ROUGE-L as F1, 0 to 1: union of longest common subsequences, sentence by sentence. */
const rougeL = (ours: readonly Words[], theirs: readonly Words[]): number => {
  const mine = countsOf(ours.flat());
  const reference = countsOf(theirs.flat());
  let hits = 0;
  for (const sentence of theirs) {
    const union = new Set(ours.flatMap(commonWith(sentence)));
    for (const at of [...union].sort((a, b) => a - b)) {
      const word = sentence[at] ?? '';
      const left = mine.get(word) ?? 0;
      const leftThere = reference.get(word) ?? 0;
      if (left > 0 && leftThere > 0) {
        hits++;
        mine.set(word, left - 1);
        reference.set(word, leftThere - 1);
      }
    }
  }
  return f1(hits, ours.flat().length, theirs.flat().length);
};

/** ROUGE-1, -2 and -L of a summary, given as its sentences, against a reference given likewise. */
export const rouge = (ours: readonly string[], theirs: readonly string[], language: string) => {
  const mine = ours.map((sentence) => rougeWords(sentence, language));
  const reference = theirs.map((sentence) => rougeWords(sentence, language));
  return [
    rougeN(mine.flat(), reference.flat(), 1),
    rougeN(mine.flat(), reference.flat(), 2),
    rougeL(mine, reference),
  ] as const;
};
