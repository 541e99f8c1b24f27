import { type Forest, writtenLeaf } from '@/utils/clean/forest';
import { type Growth, growTrees, type Tree } from './boosted-trees';
import type { PageRows } from './page-rows';

/** One number a block, by the trait's name. */
export type PageColumns = Readonly<Record<string, Float32Array>>;

const flatten = (tree: Tree, traitOf: (column: number) => number): readonly number[] =>
  typeof tree === 'number'
    ? [writtenLeaf(tree)]
    : [traitOf(tree[0]), tree[1], ...flatten(tree[2], traitOf), ...flatten(tree[3], traitOf)];

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
  const asked: number[] = [];
  const traitOf = (column: number) => {
    if (!asked.includes(column)) asked.push(column);
    return asked.indexOf(column);
  };
  const flat = trees.map((tree) => flatten(tree, traitOf));
  return { traits: asked.map((column) => names[column] ?? ''), start: Number(start.toFixed(3)), trees: flat };
};
