import type { Kind, KindExample } from '@/utils/facts/kind';
import { quotationsIn } from '@/utils/facts/quotations';

const fewestWords = 5;

const quote: Kind = {
  kind: 'quote',
  most: 2,
  find: ({ texts, sentences, row }, weights) => {
    const homes = [...texts];
    const weightAt = (block: number, start: number) =>
      weights[sentences.findIndex((sentence) => sentence.block === block && start < sentence.end)] ?? 0;
    return quotationsIn(
      homes.map(([, text]) => text),
      row,
    ).flatMap(({ text, start, end, speaker }) => {
      const [block = -1, words = ''] = homes[text] ?? [];
      const [home] = homes[speaker?.text ?? -1] ?? [];
      if (!speaker || home === undefined || words.slice(start, end).split(/\s+/).length < fewestWords) return [];
      const score = 0.4 + 0.4 * weightAt(block, start) + 0.2 / (1 + text);
      return [{ at: { block, start, end }, speaker: { block: home, start: speaker.start, end: speaker.end }, score }];
    });
  },
};
export default quote;

export const examples: readonly KindExample[] = [
  {
    text: '“We will build it again next year,” said Ada Lindqvist.',
    finds: ['“We will build it again next year,”'],
  },
  { text: 'They called it “a bridge too far” in the town.', finds: [] },
];
