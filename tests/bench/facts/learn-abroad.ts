import { fullest } from '@/utils/facts/fullest';
import type { Abroad } from '@/utils/facts/point-model';
import { mean } from './compare';
import type { Learnt } from './learn-points';
import type { Rooms } from './load-rooms';
import { leadOf, scoreOf, scoreOfTexts, summarisedOf } from './summary-sets';

/** Sets in languages that no weight was learnt from. BASSE, es and eu, may not be learnt from at all: there it is measured. */
const chosenOn = ['sum-no', 'sum-vi', 'sum-ur'];
const measuredOn = ['sum-es', 'sum-eu'];
/** Teasers repeat the first sentence; so much ROUGE-1 may be lost there to Lead-3. */
const teasers = 'sum-da';
const mayLose = 0.75;

const choices: readonly Abroad[] = [0, 0.5, 1].flatMap((lead) =>
  [12, 16, 20].flatMap((three) => [25, 30, 40].map((four) => ({ lead, three, four }))),
);

/** What choices gain over Lead-3 on a set, in percent: ROUGE-1, and the mean of ROUGE-1, -2 and -L. */
const gainsOn = (rooms: Rooms, { alone, together }: Learnt, set: string) => {
  const articles = summarisedOf(rooms, set).map((article) => {
    const kinship = rooms.kinshipOf(article.story.sentences.map(({ topics }) => topics));
    const logOdds = rooms.traitsOf(article.story, kinship).map((traits) => rooms.logOddsOf(alone, traits));
    return { article, kinship, logOdds, lead: scoreOfTexts(article, leadOf(article)) };
  });
  const scoreUnder = (abroad: Abroad, { article, kinship, logOdds }: (typeof articles)[number]) =>
    scoreOf(
      article,
      rooms.choosePoints(article.story, kinship, logOdds, { together, abroad }).map(({ sentence }) => sentence),
    );
  return choices.map((abroad) => {
    const gains = articles.map((one) =>
      scoreUnder(abroad, one).map((score, at) => 100 * (score - (one.lead[at] ?? 0))),
    );
    return { first: mean(gains.map(([first = 0]) => first)), all: mean(gains.map(mean)) };
  });
};

/**
 * How the model is best used in languages it did not learn from. `told` says what that gains over Lead-3 on every set, and
 * what a choice gains that was made without the set.
 */
export const learnAbroad = (rooms: Rooms, model: Learnt) => {
  const gains = new Map([...chosenOn, ...measuredOn, teasers].map((set) => [set, gainsOn(rooms, model, set)] as const));
  const gainOf = (set: string, choice: number) => gains.get(set)?.[choice] ?? { first: 0, all: 0 };
  const bestOn = (sets: readonly string[]) =>
    fullest(
      [...choices.keys()].filter((choice) => gainOf(teasers, choice).first >= -mayLose),
      (choice) => mean(sets.map((set) => gainOf(set, choice).all)),
    ) ?? 0;
  const best = bestOn(chosenOn);
  const told = [...gains.keys()].map((set) => {
    const unseen = gainOf(set, bestOn(chosenOn.filter((other) => other !== set)));
    return [set, gainOf(set, best).first, gainOf(set, best).all, unseen.first, unseen.all].map((value) =>
      typeof value === 'number' ? value.toFixed(2) : value,
    );
  });
  const abroad = choices[best];
  if (!abroad) throw new Error('No choice keeps the teasers.');
  return { abroad, told };
};
