import { chanceOfBetter, mean } from './compare';
import type { Rooms } from './load-rooms';
import { leadOf, type Summarised, scoreOfTexts, summarisedOf, textsOf, wordsIn } from './summary-sets';
import { textRankOf } from './text-rank';

const sets = ['cnn', 'mix', 'writer', 'sum-no', 'sum-es', 'sum-eu', 'sum-vi', 'sum-ur', 'desc', 'sum-da'];

/** The sentences that `findFacts` would show as points; trained on cnn, mix and writer, so there `train.ts` measures. */
const pointsOf = (rooms: Rooms, { story }: Summarised): readonly number[] => {
  const kinship = rooms.kinshipOf(story.sentences.map(({ topics }) => topics));
  const logOdds = rooms.traitsOf(story, kinship).map((traits) => rooms.logOddsOf(rooms.pointModel.alone, traits));
  return rooms.choosePoints(story, kinship, logOdds, rooms.pointModel).map(({ sentence }) => sentence);
};

/** One line for a set and a system: ROUGE-1, -2, -L F1 in percent, words, points, chance of being better than Lead-3. */
export const benchPoints = (rooms: Rooms): readonly (readonly (string | number)[])[] =>
  sets.flatMap((set) => {
    const articles = summarisedOf(rooms, set);
    const systems = {
      Nutgraf: (article: Summarised) => textsOf(article, pointsOf(rooms, article)),
      'Lead-3': leadOf,
      TextRank: (article: Summarised) => textsOf(article, textRankOf(rooms, article)),
    };
    const lead = articles.map((article) => mean(scoreOfTexts(article, leadOf(article))));
    return Object.entries(systems).map(([name, choose]) => {
      const chosen = articles.map((article) => ({ article, points: choose(article) }));
      const scores = chosen.map(({ article, points }) => scoreOfTexts(article, points));
      return [
        `${set} (${articles.length})`,
        name,
        ...([0, 1, 2] as const).map((at) => (100 * mean(scores.map((score) => score[at]))).toFixed(2)),
        mean(chosen.map(({ points }) => wordsIn(points))).toFixed(0),
        mean(chosen.map(({ points }) => points.length)).toFixed(2),
        name === 'Lead-3' ? '' : chanceOfBetter(scores.map(mean), lead).toFixed(3),
      ];
    });
  });
