/**
 * Boosted trees as plain lists. A fork is its trait's index and its cut, then what to do where the value is not above the
 * cut, then the rest; a leaf is one negative number, its log odds in thousandths below `leafZero`.
 */
export interface Forest {
  /** The traits that the trees ask for, by name. */
  readonly traits: readonly string[];
  /** Log odds before any tree is asked. */
  readonly start: number;
  readonly trees: readonly (readonly number[])[];
}

/** Leaves are written below zero, since forks begin with an index. */
const leafZero = -10_000;
const thousandths = 1_000;

/** A leaf as a forest writes it. */
export const writtenLeaf = (odds: number): number => leafZero + Math.round(odds * thousandths);

/** Where the right branch of the fork at `at` begins: behind the left one. */
const endOf = (tree: readonly number[], at: number): number => {
  if ((tree[at] ?? leafZero) < 0) return at + 1;
  return endOf(tree, endOf(tree, at + 2));
};

interface Grown {
  readonly tree: readonly number[];
  /** By a fork's place, the place of its right branch. */
  readonly right: Int32Array;
}

const grow = (tree: readonly number[]): Grown => {
  const right = new Int32Array(tree.length);
  for (let at = 0; at < tree.length; ) {
    if ((tree[at] ?? leafZero) < 0) at += 1;
    else {
      right[at] = endOf(tree, at + 2);
      at += 2;
    }
  }
  return { tree, right };
};

/** Trees are unfolded once, however many pages they judge. */
const grown = new WeakMap<Forest, readonly Grown[]>();

/** What a forest makes of every row, 0 to 1. A trait that `columns` lacks is 0 everywhere. */
export const chancesOf = (
  forest: Forest,
  columns: Readonly<Record<string, Float32Array>>,
  length: number,
): Float32Array => {
  const trees = grown.get(forest) ?? forest.trees.map(grow);
  grown.set(forest, trees);
  const none = new Float32Array(length);
  const asked = forest.traits.map((name) => columns[name] ?? none);
  const odds = new Float64Array(length).fill(forest.start);
  for (const { tree, right } of trees) {
    for (let row = 0; row < length; row += 1) {
      let at = 0;
      while ((tree[at] ?? leafZero) >= 0) {
        const value = asked[tree[at] ?? 0]?.[row] ?? 0;
        at = value <= (tree[at + 1] ?? 0) ? at + 2 : (right[at] ?? 0);
      }
      odds[row] = (odds[row] ?? 0) + ((tree[at] ?? leafZero) - leafZero) / thousandths;
    }
  }
  return Float32Array.from(odds, (value) => 1 / (1 + Math.exp(-value)));
};
