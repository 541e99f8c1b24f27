import { randomFrom } from '@/tests/bench/quality/scores';
import { cutBits, cutOf, leafOdds } from '@/utils/clean/forest';
import { leafByte, type Tree } from './written-trees';

/** Rows of traits with a label and a weight each, column by column. */
export interface TrainingSet {
  readonly columns: readonly Float32Array[];
  /** 0 or 1. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

/** How trees are grown: LightGBM's leaf-wise scheme (Ke et al. 2017) on binary log loss. */
export interface Growth {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
  readonly depth: number;
  /** Fewest rows in a leaf. */
  readonly rows: number;
  /** Share of the columns that a tree may use, of the rows that it sees. */
  readonly columnShare: number;
  readonly rowShare: number;
  readonly shrink: number;
  readonly seed: number;
}

const bins = 64;

/** Cuts between the bins of a column, at its quantiles, as fine as a forest can write them. */
const cutsOf = (column: Float32Array): Float32Array => {
  const stride = Math.max(1, Math.floor(column.length / 20_000));
  const sample = Float32Array.from(
    { length: Math.ceil(column.length / stride) },
    (_, at) => column[at * stride] ?? 0,
  ).sort();
  const cuts: number[] = [];
  const distinct = [...new Set(sample)];
  if (distinct.length <= bins) {
    for (let at = 0; at + 1 < distinct.length; at += 1) cuts.push(((distinct[at] ?? 0) + (distinct[at + 1] ?? 0)) / 2);
  } else {
    for (let bin = 1; bin < bins; bin += 1) {
      const value = sample[Math.floor((bin * sample.length) / bins)] ?? 0;
      if (value !== cuts.at(-1)) cuts.push(value);
    }
  }
  return Float32Array.from(new Set(cuts.map((cut) => cutOf(cutBits(cut)))));
};

const binOf = (cuts: Float32Array, value: number): number => {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Per usable column and bin: gradients, curvatures, rows. */
type Histogram = Float64Array;
const sums = 3;

interface Leaf {
  readonly rows: Int32Array;
  readonly depth: number;
  readonly gradient: number;
  readonly curvature: number;
  readonly histogram: Histogram;
  split?: { gain: number; column: number; bin: number } | undefined;
  children?: readonly [Leaf, Leaf];
}

/** What a tree says of one row. */
const leafOf = (tree: Tree, read: (column: number) => number): number => {
  let at = tree;
  while (typeof at !== 'number') at = read(at[0]) <= at[1] ? at[2] : at[3];
  return at;
};

/** Boosted trees for a training set, and the log odds that they give its rows. */
export const growTrees = ({ columns, labels, weights }: TrainingSet, growth: Growth) => {
  const rows = labels.length;
  const random = randomFrom(growth.seed);
  const cuts = columns.map(cutsOf);
  const width = columns.length;
  /** Row by row: whoever counts a row reads its bins in one go. */
  const binned = new Uint8Array(rows * width);
  columns.forEach((column, at) => {
    const own = cuts[at] ?? new Float32Array();
    for (let row = 0; row < rows; row += 1) binned[row * width + at] = binOf(own, column[row] ?? 0);
  });
  const odds = new Float64Array(rows);
  const gradients = new Float64Array(rows);
  const curvatures = new Float64Array(rows);
  let positive = 0;
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    positive += (labels[row] ?? 0) * (weights[row] ?? 0);
    total += weights[row] ?? 0;
  }
  const start = Math.log(positive / (total - positive));
  odds.fill(start);
  const score = (gradient: number, curvature: number) => (gradient * gradient) / (curvature + growth.shrink);

  const band = (bins + 1) * sums;
  const countInto = (leafRows: Int32Array, usable: readonly number[]): Histogram => {
    const histogram = new Float64Array(usable.length * band);
    const asked = Int32Array.from(usable);
    for (let place = 0; place < leafRows.length; place += 1) {
      const row = leafRows[place] as number;
      const gradient = gradients[row] as number;
      const curvature = curvatures[row] as number;
      const from = row * width;
      for (let at = 0; at < asked.length; at += 1) {
        const cell = at * band + (binned[from + (asked[at] as number)] as number) * sums;
        histogram[cell] = (histogram[cell] as number) + gradient;
        histogram[cell + 1] = (histogram[cell + 1] as number) + curvature;
        histogram[cell + 2] = (histogram[cell + 2] as number) + 1;
      }
    }
    return histogram;
  };
  const toLeaf = (leafRows: Int32Array, depth: number, histogram: Histogram): Leaf => {
    let gradient = 0;
    let curvature = 0;
    for (const row of leafRows) {
      gradient += gradients[row] as number;
      curvature += curvatures[row] as number;
    }
    return { rows: leafRows, depth, gradient, curvature, histogram };
  };
  const bestSplit = (leaf: Leaf, usable: readonly number[]): Leaf['split'] => {
    let best: Leaf['split'];
    if (leaf.depth >= growth.depth || leaf.rows.length < 2 * growth.rows) return undefined;
    const whole = score(leaf.gradient, leaf.curvature);
    usable.forEach((column, position) => {
      let gradient = 0;
      let curvature = 0;
      let count = 0;
      const last = cuts[column]?.length ?? 0;
      for (let bin = 0; bin < last; bin += 1) {
        const cell = position * band + bin * sums;
        gradient += leaf.histogram[cell] as number;
        curvature += leaf.histogram[cell + 1] as number;
        count += leaf.histogram[cell + 2] as number;
        if (count < growth.rows || leaf.rows.length - count < growth.rows) continue;
        const gain = score(gradient, curvature) + score(leaf.gradient - gradient, leaf.curvature - curvature) - whole;
        if (gain > (best?.gain ?? 1e-9)) best = { gain, column, bin };
      }
    });
    return best;
  };
  /** The smaller child is counted, the larger is what remains of its parent. */
  const partOf = (leaf: Leaf, usable: readonly number[], column: number, bin: number): readonly [Leaf, Leaf] => {
    const isLeft = (row: number) => (binned[row * width + column] as number) <= bin;
    const left = leaf.rows.filter(isLeft);
    const right = leaf.rows.filter((row) => !isLeft(row));
    const counted = countInto(left.length < right.length ? left : right, usable);
    const rest = leaf.histogram.map((value, cell) => value - (counted[cell] as number));
    const [first, second] = left.length < right.length ? [counted, rest] : [rest, counted];
    return [toLeaf(left, leaf.depth + 1, first), toLeaf(right, leaf.depth + 1, second)];
  };

  const trees: Tree[] = [];
  const gains = new Float64Array(columns.length);
  for (let round = 0; round < growth.trees; round += 1) {
    for (let row = 0; row < rows; row += 1) {
      const chance = 1 / (1 + Math.exp(-(odds[row] as number)));
      gradients[row] = (chance - (labels[row] as number)) * (weights[row] as number);
      curvatures[row] = chance * (1 - chance) * (weights[row] as number);
    }
    const seen = Int32Array.from({ length: rows }, (_, row) => row).filter(() => random() < growth.rowShare);
    const usable = columns.map((_, at) => at).filter(() => random() < growth.columnShare);
    const root = toLeaf(seen, 0, countInto(seen, usable));
    root.split = bestSplit(root, usable);
    const open: Leaf[] = [root];
    for (let leaves = 1; leaves < growth.leaves; leaves += 1) {
      const next = open.reduce((best, leaf) => ((leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best));
      if (!next.split) break;
      const { column, bin, gain } = next.split;
      gains[column] = (gains[column] ?? 0) + gain;
      const [left, right] = partOf(next, usable, column, bin);
      left.split = bestSplit(left, usable);
      right.split = bestSplit(right, usable);
      next.children = [left, right];
      open.splice(open.indexOf(next), 1, left, right);
    }
    const toTree = (leaf: Leaf): Tree =>
      leaf.children && leaf.split
        ? [
            leaf.split.column,
            cuts[leaf.split.column]?.[leaf.split.bin] ?? 0,
            toTree(leaf.children[0]),
            toTree(leaf.children[1]),
          ]
        : leafOdds(leafByte((-growth.rate * leaf.gradient) / (leaf.curvature + growth.shrink)));
    const tree = toTree(root);
    trees.push(tree);
    for (let row = 0; row < rows; row += 1) {
      odds[row] = (odds[row] as number) + leafOf(tree, (column) => columns[column]?.[row] ?? 0);
    }
  }
  return { start, trees, odds, gains };
};
