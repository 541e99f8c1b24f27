import { rougeN, rougeWords } from './rouge';

/** The sentences that a summariser who knew the reference would take, greedily, by ROUGE-1 and -2 (Nallapati 2017). */
export const oracleOf = (
  sentences: readonly string[],
  reference: readonly string[],
  language: string,
  most: number,
): readonly number[] => {
  const theirs = reference.flatMap((sentence) => rougeWords(sentence, language));
  const words = sentences.map((sentence) => rougeWords(sentence, language));
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < most) {
    let next: number | undefined;
    for (const index of words.keys()) {
      if (chosen.includes(index)) continue;
      const ours = [...chosen, index].flatMap((at) => words[at] ?? []);
      const score = rougeN(ours, theirs, 1) + rougeN(ours, theirs, 2);
      if (score > best + 1e-9) {
        best = score;
        next = index;
      }
    }
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
};
