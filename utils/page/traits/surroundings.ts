import type { RawBlock } from '@/utils/page/raw-blocks';
import { type Columns, column, flag, log, share } from './columns';
import type { Measure } from './measure';
import type { Tree } from './tree';

const farthest = 9;

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

/** Where a block stands among Readability's choice, the page's long paragraphs, its headings and its neighbours. */
export const surroundings = (
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  kept: readonly boolean[],
  tree: Tree,
  titleAt: number,
): Columns => {
  const length = blocks.length;
  const columns: Columns = {};
  const wordsBefore = new Float64Array(length + 1);
  measures.forEach(({ words }, index) => {
    wordsBefore[index + 1] = (wordsBefore[index] ?? 0) + words;
  });
  const pageWords = wordsBefore[length] ?? 0;
  const boxOf = (index: number) => tree.boxes[tree.standsIn[index] ?? 0] ?? 0;
  const isKept = (index: number) => kept[index] ?? false;

  const first = kept.indexOf(true);
  const last = kept.lastIndexOf(true);
  columns.kept = column(length, (index) => flag(isKept(index)));
  columns.range = column(length, (index) => {
    if (first === -1) return -5;
    if (index < first) return -log(first - index);
    return index > last ? 10 + log(index - last) : share(index - first, last - first);
  });
  columns.keptAround = column(length, (index) => {
    let all = 0;
    let held = 0;
    for (let at = Math.max(0, index - 3); at <= Math.min(length - 1, index + 3); at += 1) {
      all += measures[at]?.words ?? 0;
      if (isKept(at)) held += measures[at]?.words ?? 0;
    }
    return share(held, all);
  });

  for (const [side, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const long = nearest(length, (index) => measures[index]?.isLong ?? false, step);
    const between = (index: number) => {
      const at = long[index] ?? -1;
      const from = wordsBefore[step === 1 ? index + 1 : at + 1] ?? 0;
      return (wordsBefore[step === 1 ? at : index] ?? 0) - from;
    };
    const has = (index: number) => (long[index] ?? -1) >= 0;
    const at = (index: number) => long[index] ?? 0;
    columns[`long:${side}:blocks`] = column(length, (index) =>
      has(index) ? Math.min(log(Math.abs(at(index) - index)), farthest) : farthest,
    );
    columns[`long:${side}:words`] = column(length, (index) =>
      has(index) ? Math.min(log(between(index)), farthest) : farthest,
    );
    columns[`long:${side}:steps`] = column(length, (index) =>
      has(index) ? Math.min(tree.distance(boxOf(index), boxOf(at(index))), 20) : 25,
    );
    columns[`long:${side}:kept`] = column(length, (index) => flag(has(index) && isKept(at(index))));
    columns[`long:${side}:size`] = column(length, (index) => (has(index) ? log(measures[at(index)]?.words ?? 0) : 0));
    columns[`long:${side}:beside`] = column(length, (index) =>
      flag(has(index) && tree.parent[boxOf(index)] === tree.parent[boxOf(at(index))]),
    );
    for (const away of [1, 2]) {
      const other = (index: number) => {
        const neighbour = index + step * away;
        return neighbour >= 0 && neighbour < length ? neighbour : -1;
      };
      const ask = (read: (at: number) => number) =>
        column(length, (index) => (other(index) === -1 ? -1 : read(other(index))));
      columns[`${side}${away}:words`] = ask((index) => log(measures[index]?.words ?? 0));
      columns[`${side}${away}:links`] = ask((index) => measures[index]?.linkShare ?? 0);
      columns[`${side}${away}:kept`] = ask((index) => flag(isKept(index)));
      columns[`${side}${away}:ends`] = ask((index) => flag(measures[index]?.endsSentence ?? false));
      columns[`${side}${away}:heading`] = ask((index) => flag(blocks[index]?.kind === 'heading'));
      columns[`${side}${away}:p`] = ask((index) => flag(blocks[index]?.box.localName === 'p'));
      if (away === 1) {
        columns[`${side}:steps`] = column(length, (index) =>
          other(index) === -1 ? -1 : Math.min(tree.distance(boxOf(index), boxOf(other(index))), 20),
        );
      }
    }
  }

  const heading = nearest(length, (index) => blocks[index]?.kind === 'heading', -1);
  const under = (read: (at: number) => number) =>
    column(length, (index) => ((heading[index] ?? -1) >= 0 ? read(heading[index] ?? 0) : -1));
  columns.sinceHeading = column(length, (index) =>
    (heading[index] ?? -1) >= 0 ? log(index - (heading[index] ?? 0)) : 9,
  );
  columns.headingKept = under((at) => flag(isKept(at)));
  columns.headingLinks = under((at) => measures[at]?.linkShare ?? 0);
  columns.headingSteps = column(length, (index) =>
    (heading[index] ?? -1) >= 0 ? Math.min(tree.distance(boxOf(index), boxOf(heading[index] ?? 0)), 20) : 25,
  );

  columns.place = column(length, (index) => share(wordsBefore[index] ?? 0, pageWords));
  columns.fromTitle = column(length, (index) =>
    titleAt === -1 ? 0 : Math.max(-4, Math.min(4, Math.sign(index - titleAt) * log(Math.abs(index - titleAt)))),
  );
  return columns;
};
