import { cutBits, firstLeaf, leafOdds } from '@/utils/clean/forest';

/** A fork (column, cut, left where the value is not above the cut, right) or a leaf's log odds. */
export type Tree = number | readonly [column: number, cut: number, left: Tree, right: Tree];

const leaves = Array.from({ length: 256 - firstLeaf }, (_, step) => firstLeaf + step);

/** The leaf's byte whose log odds are nearest. */
export const leafByte = (odds: number): number =>
  leaves.reduce((best, byte) => (Math.abs(leafOdds(byte) - odds) < Math.abs(leafOdds(best) - odds) ? byte : best));

const bytesOf = (tree: Tree): readonly number[] => {
  if (typeof tree === 'number') return [leafByte(tree)];
  const [column, cut, left, right] = tree;
  if (column >= firstLeaf) throw new RangeError(`A forest asks for ${firstLeaf} traits at most.`);
  const bits = cutBits(cut);
  return [column, bits >> 8, bits & 255, ...bytesOf(left), ...bytesOf(right)];
};

/** Trees as a `Forest` holds them. */
export const writtenTrees = (trees: readonly Tree[]): string => Buffer.from(trees.flatMap(bytesOf)).toString('base64');
