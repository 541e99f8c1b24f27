import { dayOf } from '@/utils/facts/calendar';
import { datesOf } from '@/utils/facts/dates';
import { findingAt } from '@/utils/facts/finding-at';
import type { Kind, KindExample } from '@/utils/facts/kind';

/** Vaguer ones, “now” or “three months”, tell no reader when; nor does “today” but where a story opens. */
const telling = 0.4;
const tellingAnywhere = 0.5;
/** In sentences. */
const opening = 3;
/** What an article tells has mostly happened within days of it. */
const recent = 3;

/** How near a day is to that of publication, 0 to 1. */
const nearness = (value: string | undefined, publishedAt: string | undefined) => {
  const day = dayOf(value);
  const published = dayOf(publishedAt);
  return day === undefined || published === undefined
    ? 0
    : Math.max(0, 1 - (day > published ? 2 * (day - published) : published - day) / recent);
};

/** What the parts of a score add up to at most. */
const highest = 1.1;
/** A month or a year somewhere down the story, far from its day, is another story's when. */
const least = 1 / 3;

const when: Kind = {
  kind: 'when',
  most: 2,
  find: (story, weights) =>
    datesOf(story).flatMap((dates, sentence) =>
      dates
        .filter(({ exactness, value }) => {
          // Yesterday and tomorrow are days that nothing else on the page says.
          const isOtherDay = value !== undefined && nearness(value, story.publishedAt) < 1;
          const least = sentence < opening || isOtherDay ? telling : tellingAnywhere;
          return exactness >= least && !value?.startsWith('P');
        })
        .flatMap(({ exactness, value, ...stretch }) => {
          const now = 0.3 * nearness(value, story.publishedAt);
          const worth = 0.3 * exactness + 0.2 * (weights[sentence] ?? 0) + 0.3 / (1 + sentence / 2) + now;
          const score = worth / highest;
          if (score < least) return [];
          return findingAt(story, { sentence, ...stretch }, score).map((finding) => ({
            ...finding,
            ...(value === undefined ? {} : { value }),
          }));
        }),
    ),
};
export default when;

export const examples: readonly KindExample[] = [
  { text: 'The visit began on Sunday, officials say.', finds: ['Sunday'] },
  { text: 'The bridge was opened on 3 March 2021 by the king.', finds: ['3 March 2021'] },
  { text: 'It opened on March 3, 2021, after a long delay.', finds: ['March 3, 2021'] },
  { language: 'ja', text: '橋は2021年3月3日に開通した。', finds: ['2021年3月3日'] },
  {
    text: 'Halden has a new bridge. It is long. It is high. It is red. An old one stood there in 1975 and 1976.',
    finds: [],
  },
  { text: 'The bridge opened today.', finds: ['today'] },
  { text: 'Halden has a new bridge. It is long. It is high. Come and cross it today.', finds: [] },
  { text: 'They may march in the fall of night, a sunny day for all.', finds: [] },
];
