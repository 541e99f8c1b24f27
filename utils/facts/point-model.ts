import { numbersIn, type Tree, type TreeModel, treesIn } from './tree-model';
import weights from './weights/points.json';

/** How a model that learnt from English is taken where another language is spoken. */
export interface Abroad {
  /** How much more the top of an article counts, where news stands in every language: log odds of its first sentence. */
  readonly lead: number;
  /** From so many sentences on a story has three points, and four. */
  readonly three: number;
  readonly four: number;
}

/** What a story's key points are chosen by: how good a sentence is alone, and how good some are together. */
export interface PointModel {
  readonly alone: TreeModel;
  readonly together: readonly Tree[];
  readonly abroad: Abroad;
}

/** Into how many parts of one leaves are told: log odds need hundredths, ROUGE ten-thousandths. */
export const leafParts = { alone: 100, together: 10_000 };

/** The trained model. Its numbers come from `tests/bench/facts/train.ts` and are never edited by hand. */
export const pointModel: PointModel = {
  alone: { bias: weights.bias, weights: numbersIn(weights.weights), trees: treesIn(weights.alone, leafParts.alone) },
  together: treesIn(weights.together, leafParts.together),
  abroad: weights.abroad,
};
