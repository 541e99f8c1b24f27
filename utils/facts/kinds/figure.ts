import { datesOf } from '@/utils/facts/dates';
import { figuresIn } from '@/utils/facts/figures';
import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';

const figure: Kind = {
  kind: 'figure',
  most: 4,
  find: (story, weights) =>
    story.sentences.flatMap(({ text }, sentence) =>
      figuresIn(text, story.row, datesOf(story)[sentence]).flatMap(({ telling, start, end, ...quantity }) =>
        findingAt(
          story,
          { sentence, start, end },
          0.5 * telling + 0.3 * (weights[sentence] ?? 0) + 0.2 / (1 + sentence),
        ).map((finding) => ({ ...finding, quantity })),
      ),
    ),
};
export default figure;

export const examples: readonly KindExample[] = [
  { text: 'The bridge cost $4 billion, a third of it paid by tolls.', finds: ['$4 billion'] },
  { text: 'Turnout rose to 61.5%, the mayor said.', finds: ['61.5%'] },
  { text: 'In his 12-year rule he made only seven trips abroad.', finds: ['12-year', 'seven trips'] },
  { text: 'The storm left 1,200 homes without power.', finds: ['1,200 homes'] },
  { text: 'The town of 43 gave £5m, two other towns nothing.', finds: ['£5m', 'two other towns'] },
  { text: 'It opened on March 3, 2021, and the Boeing 737 landed.', finds: [] },
];
