import { isInlineName, type RawBlock } from '@/utils/page/raw-blocks';
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

/** The copy's elements as numbers: names, parents, depths, and the sums of what stands below each. The body is 0, without a name. */
export interface Tree {
  readonly names: readonly string[];
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  readonly below: Below;
  /** Of each element how many siblings stand before it, and how many children it has. */
  readonly siblingsBefore: Int32Array;
  readonly children: Int32Array;
  /** Of each block the element that it stands in. */
  readonly standsIn: Int32Array;
  /** Of each element the innermost block element: itself, or the nearest round it. */
  readonly boxes: Int32Array;
  /** Steps from one element to another over their nearest common ancestor. */
  distance(a: number, b: number): number;
}

const add = (sum: Float64Array, at: number, value: number) => {
  sum[at] = (sum[at] ?? 0) + value;
};

/** What stands in each element itself, then what stands below it, from the last element up. */
const sumsOf = (
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  kept: readonly boolean[],
  standsIn: Int32Array,
  parent: Int32Array,
): Below => {
  const sums = () => new Float64Array(parent.length);
  const below = {
    words: sums(),
    blocks: sums(),
    characters: sums(),
    linked: sums(),
    longWords: sums(),
    keptWords: sums(),
  };
  blocks.forEach(({ linked }, index) => {
    const { words, characters, isLong } = measures[index] ?? { words: 0, characters: 0, isLong: false };
    const at = standsIn[index] ?? 0;
    add(below.words, at, words);
    add(below.blocks, at, 1);
    add(below.characters, at, characters);
    add(below.linked, at, linked);
    if (isLong) add(below.longWords, at, words);
    if (kept[index]) add(below.keptWords, at, words);
  });
  for (const sum of Object.values(below)) {
    for (let at = sum.length - 1; at > 0; at -= 1) add(sum, parent[at] ?? 0, sum[at] ?? 0);
  }
  return below;
};

/** Numbers the elements, which are given in document order, and sums words, links and kept words upward from every block. */
export const toTree = (
  blocks: readonly RawBlock[],
  elements: readonly Element[],
  measures: readonly Measure[],
  kept: readonly boolean[],
): Tree => {
  const size = elements.length + 1;
  const names = [''];
  const parent = new Int32Array(size);
  const depth = new Int32Array(size);
  const siblingsBefore = new Int32Array(size);
  const children = new Int32Array(size);
  const boxes = new Int32Array(size);
  const numbers = new Map<Element, number>();
  elements.forEach((element, index) => {
    const at = index + 1;
    numbers.set(element, at);
    const around = element.parentElement;
    // An element stands in the one before it, or in one round that.
    let above = index;
    while (above > 0 && elements[above - 1] !== around) above = parent[above] ?? 0;
    const name = element.localName;
    names.push(name);
    parent[at] = above;
    depth[at] = (depth[above] ?? 0) + 1;
    if (around) {
      siblingsBefore[at] = children[above] ?? 0;
      children[above] = (children[above] ?? 0) + 1;
    }
    boxes[at] = isInlineName(name) ? (boxes[above] ?? 0) : at;
  });
  const standsIn = Int32Array.from(blocks, ({ box }) => numbers.get(box) ?? 0);
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
  const below = sumsOf(blocks, measures, kept, standsIn, parent);
  return { names, parent, depth, below, siblingsBefore, children, standsIn, boxes, distance };
};
