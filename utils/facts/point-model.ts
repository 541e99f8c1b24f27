import { numbersIn, type Tree, type TreeModel } from './tree-model';
import weights from './weights/points.json';

/** What a story's key points are chosen by: how good a sentence is alone, and how good some are together. */
export interface PointModel {
  readonly alone: TreeModel;
  readonly together: readonly Tree[];
}

/** The trained model. Its numbers come from `tests/bench/facts/train.ts` and are never edited by hand. */
export const pointModel: PointModel = {
  alone: { bias: weights.bias, weights: numbersIn(weights.weights), trees: weights.alone.map(numbersIn) },
  together: weights.together.map(numbersIn),
};
