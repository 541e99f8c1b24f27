import type { RawBlock } from '@/utils/page/raw-blocks';
import { type ColumnMaker, type Columns, flag, log, share } from './columns';
import type { Measure } from './measure';
import type { Tree } from './tree';

const farthest = 9;
const mostSteps = 20;
/** Farther than any: there is no such block. */
const noSteps = 25;
/** How many blocks on either side are looked at for what Readability kept there. */
const around = 3;

/** For each block the index of the nearest other block that holds, before it or after it; −1 where there is none. */
const nearest = (length: number, holds: (index: number) => boolean, step: 1 | -1): Int32Array => {
  const found = new Int32Array(length).fill(-1);
  let last = -1;
  for (let index = step === 1 ? length - 1 : 0; index >= 0 && index < length; index -= step) {
    found[index] = last;
    if (holds(index)) last = index;
  }
  return found;
};

/** What stands before each block, and last what stands on the whole page. */
const sumsBefore = (length: number, of: (index: number) => number): Float64Array => {
  const sums = new Float64Array(length + 1);
  for (let index = 0; index < length; index += 1) sums[index + 1] = (sums[index] ?? 0) + of(index);
  return sums;
};

const between = (sums: Float64Array, from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);

/** Where a block stands among Readability's choice, the page's long paragraphs, its headings and its neighbours. */
export const surroundings = (
  column: ColumnMaker,
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  kept: readonly boolean[],
  tree: Tree,
  titleAt: number,
): Columns => {
  const length = blocks.length;
  const columns: Columns = {};
  const isKept = (index: number) => kept[index] ?? false;
  const wordsBefore = sumsBefore(length, (index) => measures[index]?.words ?? 0);
  const keptBefore = sumsBefore(length, (index) => (isKept(index) ? (measures[index]?.words ?? 0) : 0));
  const pageWords = wordsBefore[length] ?? 0;
  const boxOf = (index: number) => tree.boxes[tree.standsIn[index] ?? 0] ?? 0;
  const stepsTo = (at: number, index: number) => Math.min(tree.distance(boxOf(index), boxOf(at)), mostSteps);
  /** Columns of what `read` says of each block and its other one; `none` where it has no other. */
  const toOthers = (others: Int32Array) => (none: number, read: (other: number, index: number) => number) =>
    column((index) => {
      const other = others[index] ?? -1;
      return other === -1 ? none : read(other, index);
    });

  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  const keptFlags = column((index) => flag(isKept(index)));
  columns.kept = keptFlags;
  columns.range = column((index) => {
    if (first === -1) return -5;
    if (index < first) return -log(first - index);
    return index > last ? 10 + log(index - last) : share(index - first, last - first);
  });
  columns.keptAround = column((index) => {
    const from = Math.max(0, index - around);
    const to = Math.min(length, index + around + 1);
    return share(between(keptBefore, from, to), between(wordsBefore, from, to));
  });

  const own: Columns = {
    words: column((index) => log(measures[index]?.words ?? 0)),
    links: column((index) => measures[index]?.linkShare ?? 0),
    kept: keptFlags,
    ends: column((index) => flag(measures[index]?.endsSentence ?? false)),
    heading: column((index) => flag(blocks[index]?.kind === 'heading')),
    p: column((index) => flag(tree.names[tree.standsIn[index] ?? 0] === 'p')),
  };
  for (const [side, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const long = nearest(length, (index) => measures[index]?.isLong ?? false, step);
    const toLong = toOthers(long);
    columns[`long:${side}:blocks`] = toLong(farthest, (at, index) => Math.min(log(Math.abs(at - index)), farthest));
    columns[`long:${side}:words`] = toLong(farthest, (at, index) =>
      Math.min(log(between(wordsBefore, Math.min(at, index) + 1, Math.max(at, index))), farthest),
    );
    columns[`long:${side}:steps`] = toLong(noSteps, stepsTo);
    columns[`long:${side}:kept`] = toLong(0, (at) => flag(isKept(at)));
    columns[`long:${side}:size`] = toLong(0, (at) => log(measures[at]?.words ?? 0));
    columns[`long:${side}:beside`] = toLong(0, (at, index) =>
      flag(tree.parent[boxOf(index)] === tree.parent[boxOf(at)]),
    );
    for (const [name, values] of Object.entries(own)) {
      columns[`${side}1:${name}`] = column((index) => values[index + step] ?? -1);
    }
    columns[`${side}2:kept`] = column((index) => keptFlags[index + step * 2] ?? -1);
    columns[`${side}:steps`] = column((index) => (blocks[index + step] ? stepsTo(index + step, index) : -1));
  }

  const heading = nearest(length, (index) => blocks[index]?.kind === 'heading', -1);
  const toHeading = toOthers(heading);
  columns.sinceHeading = toHeading(farthest, (at, index) => log(index - at));
  columns.headingKept = toHeading(-1, (at) => flag(isKept(at)));
  columns.headingLinks = toHeading(-1, (at) => measures[at]?.linkShare ?? 0);
  columns.headingSteps = toHeading(noSteps, stepsTo);

  columns.place = column((index) => share(wordsBefore[index] ?? 0, pageWords));
  columns.fromTitle = column((index) =>
    titleAt === -1 ? 0 : Math.max(-4, Math.min(4, Math.sign(index - titleAt) * log(Math.abs(index - titleAt)))),
  );
  return columns;
};
