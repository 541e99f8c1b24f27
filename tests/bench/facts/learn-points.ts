import type { Kinship } from '@/utils/facts/kinship';
import type { PointModel } from '@/utils/facts/point-model';
import { growTrees } from './boosting';
import { mean } from './compare';
import type { Rooms } from './load-rooms';
import { type Sample, trainLogistic } from './logistic';
import { onceFor } from './once-for';
import { oracleOf } from './oracle';
import { type Summarised, scoreOf, summarisedOf } from './summary-sets';

/** An article to learn from: every sentence with its traits and how often a summariser who knew would take it. */
export interface Lesson extends Summarised {
  readonly kinship: Kinship;
  readonly samples: readonly Sample[];
  /** The mean ROUGE of some sentences, given as their numbers parted by blanks. */
  readonly worthOf: (set: string) => number;
}

const sets = ['cnn', 'mix', 'writer'];
const oracleSize = 3;
/** Parts into which articles are cut so that sentences are scored by a model that has not seen them. */
const parts = 4;
const ridge = 20;
const alone = { trees: 90, rate: 0.075, subsample: 0.6, leaf: 60, target: 'odds' } as const;
const together = { trees: 50, rate: 0.09, subsample: 0.4, leaf: 150, target: 'value' } as const;

/**
 * The articles with summaries, each twice: as English, and as if in a language that nobody knows. So one model learns
 * what holds where there are no word lists.
 */
export const lessonsOf = (rooms: Rooms): readonly Lesson[] =>
  sets
    .flatMap((set) => [...summarisedOf(rooms, set), ...summarisedOf(rooms, set, 'und')])
    .map((article) => {
      const { story, references, language } = article;
      const texts = story.sentences.map(({ text }) => text);
      const oracles = references.map((reference) => new Set(oracleOf(texts, reference, language, oracleSize)));
      const kinship = rooms.kinshipOf(story.sentences.map(({ topics }) => topics));
      const samples = rooms.traitsOf(story, kinship).map((traits, index) => ({
        traits,
        label: oracles.filter((oracle) => oracle.has(index)).length / oracles.length,
      }));
      const worthOf = onceFor((set: string) => mean(scoreOf(article, set.split(' ').map(Number))));
      return { ...article, kinship, samples, worthOf };
    });

/** Rounded as the weight file holds it, so that what is measured is what ships. */
const short = (value: number) => Number(value.toPrecision(3));
/** Where a tree's leaves begin, behind its forks and cuts; they add up, so some parts of one are enough. */
export const leaves = 14;
const shortTree = (tree: readonly number[], parts: number) =>
  tree.map((value, at) => (at < leaves ? short(value) : Math.round(value * parts) / parts));

const learnAlone = (rooms: Rooms, lessons: readonly Lesson[], seed: number): PointModel['alone'] => {
  const samples = lessons.flatMap((lesson) => lesson.samples);
  const line = trainLogistic(samples, ridge);
  const { start, trees } = growTrees(samples, { ...alone, seed });
  // The trees add to their own start, which stands in the line's bias so that the model has one.
  return {
    bias: short(line.bias + start),
    weights: line.weights.map(short),
    trees: trees.map((tree) => shortTree(tree, rooms.leafParts.alone)),
  };
};

/** Sets of sentences with their ROUGE, set against the mean of the article's sets. */
const samplesTogether = (rooms: Rooms, lesson: Lesson, logOdds: readonly number[]): readonly Sample[] => {
  const judge = rooms.judgeOf(lesson.story, lesson.kinship, logOdds);
  const scored = rooms
    .combinationsOf(lesson.story, logOdds)
    .map((set) => ({ traits: judge(set), label: lesson.worthOf(set.join(' ')) }));
  const usual = mean(scored.map(({ label }) => label));
  return scored.map(({ traits, label }) => ({ traits, label: label - usual }));
};

/** What is learnt of English. */
export type Learnt = Omit<PointModel, 'abroad'>;

/** Learns both models; the second from sentences scored by a first one that had not seen their article. */
export const learnPoints = (rooms: Rooms, lessons: readonly Lesson[], seed: number): Learnt => {
  const ids = [...new Set(lessons.map(({ id }) => id))];
  const partOf = new Map(ids.map((id, at) => [id, at % parts]));
  const samples = Array.from({ length: parts }, (_, part) => {
    const model = learnAlone(
      rooms,
      lessons.filter(({ id }) => partOf.get(id) !== part),
      seed,
    );
    return lessons
      .filter(({ id }) => partOf.get(id) === part)
      .flatMap((lesson) =>
        samplesTogether(
          rooms,
          lesson,
          lesson.samples.map(({ traits }) => rooms.logOddsOf(model, traits)),
        ),
      );
  }).flat();
  const { trees } = growTrees(samples, { ...together, seed });
  return {
    alone: learnAlone(rooms, lessons, seed),
    together: trees.map((tree) => shortTree(tree, rooms.leafParts.together)),
  };
};
