import { writeFileSync } from 'node:fs';
import { chanceOfBetter, mean, printTable } from './compare';
import { learnAbroad } from './learn-abroad';
import { type Lesson, learnPoints, leaves, lessonsOf } from './learn-points';
import { loadRooms } from './load-rooms';
import { shuffled } from './random';
import { hasSets, setsFolder } from './read-set';
import { leadOf, scoreOfTexts, textsOf, wordsIn } from './summary-sets';

/** Trains the weights of the key points and writes them beside the code. The same seed gives the same bytes. */
const seed = 7;
const folds = 5;

if (!hasSets()) throw new Error(`There are no development sets at ${setsFolder}; NUTGRAF_DATA names another folder.`);

const rooms = await loadRooms();
const lessons = lessonsOf(rooms);
const ids = shuffled([...new Set(lessons.map(({ id }) => id))], seed);
const foldOf = new Map(ids.map((id, at) => [id, at % folds]));
const ordered = ids.flatMap((id) => lessons.filter((lesson) => lesson.id === id));

const model = learnPoints(rooms, ordered, seed);
const { abroad, told } = learnAbroad(rooms, model);
/** `.5` for 0.5: every byte of these is in every page that is read. */
const written = (values: readonly number[]) =>
  values.map((value) => String(value || 0).replace(/^(-?)0\./, '$1.')).join(' ');
const writtenTree = (tree: readonly number[], parts: number) =>
  written(tree.map((value, at) => (at < leaves ? value : Math.round(value * parts))));
const weights = {
  bias: model.alone.bias,
  weights: written(model.alone.weights),
  alone: model.alone.trees.map((tree) => writtenTree(tree, rooms.leafParts.alone)),
  together: model.together.map((tree) => writtenTree(tree, rooms.leafParts.together)),
  abroad,
};
const path = new URL('../../../utils/facts/weights/points.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`);
console.log('The weights are written; now the cross-validation.');

printTable('Key points in other languages: gain over Lead-3, and that of a choice made without the set', [
  ['set', 'R1', 'mean', 'R1, unseen', 'mean, unseen'],
  ...told,
]);

const measured = (lesson: Lesson, chosen: readonly string[]) => ({
  rouge: scoreOfTexts(lesson, chosen).map((score) => 100 * score),
  words: wordsIn(chosen),
  points: chosen.length,
});

const results = Array.from({ length: folds }, (_, fold) => {
  const learnt = learnPoints(
    rooms,
    ordered.filter(({ id }) => foldOf.get(id) !== fold),
    seed,
  );
  console.error(`fold ${fold + 1} of ${folds}`);
  return ordered
    .filter(({ id, story }) => foldOf.get(id) === fold && story.language !== 'und')
    .map((lesson) => {
      const logOdds = lesson.samples.map(({ traits }) => rooms.logOddsOf(learnt.alone, traits));
      const points = rooms.choosePoints(lesson.story, lesson.kinship, logOdds, { ...learnt, abroad });
      const chosen = textsOf(
        lesson,
        points.map(({ sentence }) => sentence),
      );
      return { set: lesson.set, ours: measured(lesson, chosen), lead: measured(lesson, leadOf(lesson)) };
    });
}).flat();

printTable(`Key points, ${folds}-fold cross-validation: ROUGE-1, -2, -L F1, words, points, P(better than Lead-3)`, [
  ['set', 'system', 'R1', 'R2', 'RL', 'words', 'points', 'P'],
  ...[...new Set(results.map(({ set }) => set))].flatMap((set) => {
    const own = results.filter((result) => result.set === set);
    return (['ours', 'lead'] as const).map((system) => [
      set,
      system === 'ours' ? 'Nutgraf' : 'Lead-3',
      ...[0, 1, 2].map((at) => mean(own.map((result) => result[system].rouge[at] ?? 0)).toFixed(2)),
      mean(own.map((result) => result[system].words)),
      mean(own.map((result) => result[system].points)).toFixed(2),
      system === 'ours'
        ? chanceOfBetter(
            own.map(({ ours }) => mean(ours.rouge)),
            own.map(({ lead }) => mean(lead.rouge)),
          )
        : '',
    ]);
  }),
]);

await rooms.close();
