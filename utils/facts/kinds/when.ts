import { datesOf } from '@/utils/facts/dates';
import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';

/** Vaguer ones, “now” or “three months”, tell no reader when. */
const telling = 0.4;

const when: Kind = {
  kind: 'when',
  most: 2,
  find: (story, weights) =>
    datesOf(story).flatMap((dates, sentence) =>
      dates
        .filter(({ exactness }) => exactness >= telling)
        .flatMap(({ exactness, value, ...stretch }) =>
          findingAt(
            story,
            { sentence, ...stretch },
            0.4 * exactness + 0.4 * (weights[sentence] ?? 0) + 0.2 / (1 + sentence),
          ).map((finding) => ({ ...finding, ...(value === undefined ? {} : { value }) })),
        ),
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
