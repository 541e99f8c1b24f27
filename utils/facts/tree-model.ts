/**
 * A tree of depth three as 22 numbers: for its seven forks, breadth first, the trait; then the seven cuts; then the eight
 * leaves. Grown by `tests/bench/facts/train.ts`.
 */
export type Tree = readonly number[];

/** A logistic regression and boosted trees on the same traits. */
export interface TreeModel {
  readonly bias: number;
  readonly weights: readonly number[];
  readonly trees: readonly Tree[];
}

const forks = 7;

/** What one tree says of a thing's traits. */
const leafOf = (tree: Tree, traits: ArrayLike<number>): number => {
  let fork = 0;
  while (fork < forks) fork = 2 * fork + ((traits[tree[fork] ?? 0] ?? 0) <= (tree[forks + fork] ?? 0) ? 1 : 2);
  return tree[forks + fork] ?? 0;
};

/** What all the trees say together. */
export const valueOfTrees = (trees: readonly Tree[], traits: ArrayLike<number>): number =>
  trees.reduce((sum, tree) => sum + leafOf(tree, traits), 0);

/** The mean of both models' log odds. */
export const logOddsOf = ({ bias, weights, trees }: TreeModel, traits: ArrayLike<number>): number =>
  (weights.reduce((sum, weight, at) => sum + weight * (traits[at] ?? 0), bias) + valueOfTrees(trees, traits)) / 2;

/** Numbers as the weight files write them: parted by blanks. */
export const numbersIn = (line: string): readonly number[] => line.split(' ').map(Number);

/** Trees as the weight files write them, their leaves in whole parts of one: every byte is in every page that is read. */
export const treesIn = (lines: readonly string[], parts: number): readonly Tree[] =>
  lines.map((line) => numbersIn(line).map((value, at) => (at < 2 * forks ? value : value / parts)));
