import { datesIn } from '@/utils/facts/dates';
import type { Kind, KindExample } from '@/utils/facts/kind';

const when: Kind = {
  kind: 'when',
  most: 2,
  find: ({ sentences, row }, weights) =>
    sentences.flatMap(({ text }, sentence) =>
      datesIn(text, row).map(({ start, end, exactness }) => ({
        sentence,
        start,
        end,
        score: 0.4 * exactness + 0.4 * (weights[sentence] ?? 0) + 0.2 / (1 + sentence),
      })),
    ),
};
export default when;

export const examples: readonly KindExample[] = [
  { text: 'The visit began on Sunday, officials say.', finds: ['Sunday'] },
  { text: 'The bridge was opened on 3 March 2021 by the king.', finds: ['3 March 2021'] },
  { text: 'It opened on March 3, 2021, after a long delay.', finds: ['March 3, 2021'] },
  { language: 'ja', text: '橋は2021年3月3日に開通した。', finds: ['2021年3月3日'] },
  { text: 'They may march in the fall of night, a sunny day for all.', finds: [] },
];
