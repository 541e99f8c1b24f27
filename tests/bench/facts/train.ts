import { writeFileSync } from 'node:fs';
import type { TreeModel } from '@/utils/facts/tree-model';
import { growTrees } from './boosting';
import { loadRooms } from './load-rooms';
import { type Sample, trainLogistic } from './logistic';
import { oracleOf } from './oracle';
import { shuffled } from './random';
import { hasSets, setsFolder } from './read-set';
import { scoreOf, summarisedOf, wordsIn } from './summary-sets';

/** Trains the weights of the key points and writes them beside the code. The same seed gives the same bytes. */
const seed = 7;
const folds = 5;
const sets = ['cnn', 'mix', 'writer'];

if (!hasSets()) throw new Error(`There are no development sets at ${setsFolder}; NUTGRAF_DATA names another folder.`);

const rooms = await loadRooms();
const articles = sets
  .flatMap((set) => summarisedOf(rooms, set))
  .map((article) => {
    const { story, references, language } = article;
    const texts = story.sentences.map(({ text }) => text);
    const oracles = references.map((reference) => new Set(oracleOf(texts, reference, language, 3)));
    const kinship = rooms.kinshipOf(story.sentences.map(({ topics }) => topics));
    const samples = rooms.traitsOf(story, kinship).map(
      (traits, index): Sample => ({
        traits,
        label: oracles.filter((oracle) => oracle.has(index)).length / oracles.length,
      }),
    );
    return { ...article, kinship, samples };
  });

const short = (value: number) => Number(value.toPrecision(4));

const trained = (samples: readonly Sample[]): TreeModel => {
  const line = trainLogistic(samples, 20);
  const { start, trees } = growTrees(samples, {
    trees: 100,
    rate: 0.07,
    subsample: 0.6,
    leaf: 40,
    seed,
    target: 'odds',
  });
  return {
    traits: [...rooms.traitNames],
    // The trees add to their own start, which stands in the line's bias so that the model has one.
    bias: short(line.bias + start),
    weights: line.weights.map(short),
    trees: trees.map((tree) => tree.map(short)),
  };
};

const order = shuffled(articles, seed);
const results = Array.from({ length: folds }, (_, fold) => {
  const rest = order.filter((_, at) => at % folds !== fold);
  const model = trained(rest.flatMap(({ samples }) => samples));
  return order
    .filter((_, at) => at % folds === fold)
    .map((article) => {
      const logOdds = article.samples.map(({ traits }) => rooms.logOddsOf(model, traits));
      const chosen = rooms.choosePoints(article.story, article.kinship, logOdds).map(({ sentence }) => sentence);
      const lead = article.story.sentences.slice(0, 3).map((_, index) => index);
      return {
        set: article.set,
        ours: [...scoreOf(article, chosen).map((x) => 100 * x), wordsIn(article, chosen)],
        lead: [...scoreOf(article, lead).map((x) => 100 * x), wordsIn(article, lead)],
      };
    });
}).flat();

for (const set of sets) {
  const own = results.filter((result) => result.set === set);
  const mean = (of: 'ours' | 'lead') =>
    [0, 1, 2, 3].map((at) => (own.reduce((sum, result) => sum + (result[of][at] ?? 0), 0) / own.length).toFixed(2));
  console.log(
    `${set.padEnd(8)} ${own.length} articles   ours ${mean('ours').join(' / ')}   lead-3 ${mean('lead').join(' / ')}`,
  );
}

const model = trained(order.flatMap(({ samples }) => samples));
writeFileSync(new URL('../../../utils/facts/weights/points.json', import.meta.url), `${JSON.stringify(model)}\n`);
await rooms.close();
