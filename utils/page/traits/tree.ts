import type { RawBlock } from '@/utils/page/raw-blocks';
import { isInline } from '@/utils/page/raw-blocks';
import type { Measure } from './measure';

/** What stands below an element, summed over its blocks. */
export interface Below {
  readonly words: Float64Array;
  readonly blocks: Float64Array;
  readonly characters: Float64Array;
  readonly linked: Float64Array;
  readonly longWords: Float64Array;
  readonly keptWords: Float64Array;
}

/** The copy's elements as numbers: parents, depths, and the sums of what stands below each. */
export interface Tree {
  readonly numberOf: (element: Element) => number;
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  readonly below: Below;
  /** Block elements round a block, innermost first, up to the body. */
  readonly boxes: readonly (readonly number[])[];
  /** Steps from one element to another over their nearest common ancestor. */
  distance(a: number, b: number): number;
}

/** Numbers the elements and sums words, links and kept words upward from every block. The body is element 0. */
export const toTree = (
  blocks: readonly RawBlock[],
  elements: readonly Element[],
  measures: readonly Measure[],
  kept: readonly boolean[],
): Tree => {
  const numbers = new Map<Element, number>(elements.map((element, index) => [element, index + 1]));
  const numberOf = (element: Element) => numbers.get(element) ?? 0;
  const size = elements.length + 1;
  const parent = new Int32Array(size);
  const depth = new Int32Array(size);
  elements.forEach((element, index) => {
    const above = element.parentElement ? numberOf(element.parentElement) : 0;
    parent[index + 1] = above;
    depth[index + 1] = (depth[above] ?? 0) + 1;
  });
  const sums = () => new Float64Array(size);
  const below = {
    words: sums(),
    blocks: sums(),
    characters: sums(),
    linked: sums(),
    longWords: sums(),
    keptWords: sums(),
  };
  const add = (sum: Float64Array, at: number, value: number) => {
    sum[at] = (sum[at] ?? 0) + value;
  };
  const boxes = blocks.map((block, index) => {
    const { words, characters, isLong } = measures[index] ?? { words: 0, characters: 0, isLong: false };
    const round: number[] = [];
    for (let at = numberOf(block.box); ; at = parent[at] ?? 0) {
      add(below.words, at, words);
      add(below.blocks, at, 1);
      add(below.characters, at, characters);
      add(below.linked, at, block.linked);
      if (isLong) add(below.longWords, at, words);
      if (kept[index]) add(below.keptWords, at, words);
      const element = elements[at - 1];
      if (element && !isInline(element)) round.push(at);
      if (at === 0) break;
    }
    return round;
  });
  const distance = (a: number, b: number) => {
    let steps = 0;
    let [left, right] = [a, b];
    while (left !== right) {
      if ((depth[left] ?? 0) >= (depth[right] ?? 0)) left = parent[left] ?? 0;
      else right = parent[right] ?? 0;
      steps += 1;
    }
    return steps;
  };
  return { numberOf, parent, depth, below, boxes, distance };
};
