import type { Forest } from '@/utils/clean/forest';
import { type Growth, growTrees } from './boosted-trees';
import type { PageRows } from './page-rows';
import { type Tree, writtenTrees } from './written-trees';

/** One number a block, by the trait's name. */
export type PageColumns = Readonly<Record<string, Float32Array>>;

const columnsIn = (tree: Tree): readonly number[] =>
  typeof tree === 'number' ? [] : [tree[0], ...columnsIn(tree[2]), ...columnsIn(tree[3])];

/** The same tree, its columns counted among those that are asked for at all. */
const renumbered = (tree: Tree, asked: readonly number[]): Tree =>
  typeof tree === 'number'
    ? tree
    : [asked.indexOf(tree[0]), tree[1], renumbered(tree[2], asked), renumbered(tree[3], asked)];

/** Grows a forest on the blocks of some pages whose label counts; `columnsOf` gives a page's traits. */
export const trainForest = (
  pages: readonly PageRows[],
  columnsOf: (page: PageRows) => PageColumns,
  growth: Growth,
): Forest => {
  const columns = pages.map(columnsOf);
  const names = Object.keys(columns[0] ?? {});
  const used = pages.flatMap((page, at) =>
    page.weights.flatMap((weight, row) => (weight > 0 ? [[at, row] as const] : [])),
  );
  const read = (of: (at: number, row: number) => number) => Float32Array.from(used, ([at, row]) => of(at, row));
  const weights = read((at, row) => pages[at]?.weights[row] ?? 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const { start, trees } = growTrees(
    {
      columns: names.map((name) => read((at, row) => columns[at]?.[name]?.[row] ?? 0)),
      labels: read((at, row) => pages[at]?.values[row] ?? 0),
      weights: weights.map((weight) => weight / mean),
    },
    growth,
  );
  const asked = [...new Set(trees.flatMap(columnsIn))];
  return {
    traits: asked.map((column) => names[column] ?? ''),
    start: Number(start.toFixed(3)),
    trees: writtenTrees(trees.map((tree) => renumbered(tree, asked))),
  };
};
