import type { Rooms } from './load-rooms';
import type { Summarised } from './summary-sets';

/** TextRank as it is known (Mihalcea & Tarau 2004): the three most central sentences, in reading order. */
export const textRankOf = (rooms: Rooms, { story }: Summarised): readonly number[] => {
  const { central } = rooms.kinshipOf(story.sentences.map(({ topics }) => topics));
  return [...central.keys()]
    .sort((a, b) => (central[b] ?? 0) - (central[a] ?? 0))
    .slice(0, 3)
    .sort((a, b) => a - b);
};
