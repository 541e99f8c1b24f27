/**
 * A logistic regression and boosted trees of depth three on the same traits, as trained by `tests/bench/facts/train.ts`.
 * Each tree is 22 numbers: for its seven forks, breadth first, the trait; then the seven cuts; then the eight leaves.
 */
export interface TreeModel {
  readonly traits: readonly string[];
  readonly bias: number;
  readonly weights: readonly number[];
  readonly trees: readonly (readonly number[])[];
}

const forks = 7;

/** What one tree says of a thing's traits. */
export const leafOf = (tree: readonly number[], traits: ArrayLike<number>): number => {
  let fork = 0;
  while (fork < forks) fork = 2 * fork + ((traits[tree[fork] ?? 0] ?? 0) <= (tree[forks + fork] ?? 0) ? 1 : 2);
  return tree[forks + fork] ?? 0;
};

/** The mean of both models' log odds. */
export const logOddsOf = (model: TreeModel, traits: ArrayLike<number>): number => {
  const line = model.weights.reduce((sum, weight, at) => sum + weight * (traits[at] ?? 0), model.bias);
  const grown = model.trees.reduce((sum, tree) => sum + leafOf(tree, traits), 0);
  return model.trees.length === 0 ? line : (line + grown) / 2;
};
