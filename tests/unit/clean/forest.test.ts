import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafByte, type Tree, writtenTrees } from '@/tests/bench/judge/written-trees';
import { chancesOf, cutBits, cutOf, leafOdds } from '@/utils/clean/forest';

/** Cuts and leaves as a forest can write them, so that nothing is lost on the way. */
const cut = fc.float({ min: -99, max: 99, noNaN: true }).map((value) => cutOf(cutBits(value)));
const leaf = fc.double({ min: -2, max: 1.8, noNaN: true }).map((odds) => leafOdds(leafByte(odds)));
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4 }, leaf, fc.tuple(fc.nat(3), cut, tie('tree'), tie('tree'))),
}));

const oddsOf = (tree: Tree, row: readonly number[]): number =>
  typeof tree === 'number' ? tree : oddsOf((row[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3], row);

test('a forest says what its trees said before they were written', () => {
  const row = fc
    .tuple(fc.integer(), fc.integer(), fc.integer(), fc.integer())
    .map((values) => values.map((v) => v % 99));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), row, (trees, row) => {
      const traits = ['a', 'b', 'c', 'd'];
      const columns = Object.fromEntries(traits.map((name, at) => [name, Float32Array.of(row[at] ?? 0)]));
      const [chance] = chancesOf({ traits, start: 0.5, trees: writtenTrees(trees) }, columns, 1);
      const odds = trees.reduce<number>((sum, tree) => sum + oddsOf(tree, row), 0.5);
      expect(chance).toBeCloseTo(1 / (1 + Math.exp(-odds)), 5);
    }),
  );
});

test('what most trees are sure of is not asked of the rest', () => {
  const chanceOf = (first: number) => {
    const trees = [...Array<number>(60).fill(first / 60), ...Array<number>(60).fill(-0.1)].map((odds) =>
      leafOdds(leafByte(odds)),
    );
    const [chance = 0] = chancesOf({ traits: [], start: 0, trees: writtenTrees(trees) }, {}, 1);
    return Math.log(chance / (1 - chance));
  };
  expect(chanceOf(6)).toBeGreaterThan(2.5);
  expect(chanceOf(1.5)).toBeLessThan(-2.5);
  expect(chanceOf(1.5)).toBeGreaterThan(-3);
});

test('a leaf keeps its side, and the larger of two stays the larger', () => {
  fc.assert(
    fc.property(leaf, leaf, (one, other) => {
      expect(Math.sign(leafOdds(leafByte(one)))).toBe(Math.sign(one));
      expect(leafByte(one) < leafByte(other)).toBe(one < other);
    }),
  );
});

test('a cut of few digits is kept as it is', () => {
  for (const value of [0, 0.5, 1.5, -1, 30.5, 200]) expect(cutOf(cutBits(value))).toBe(value);
});

test('more traits than a byte tells from leaves are refused', () => {
  expect(() => writtenTrees([[200, 0, 1, 1]])).toThrow(RangeError);
});
