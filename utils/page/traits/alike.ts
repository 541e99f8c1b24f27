import { type ColumnMaker, type Columns, share } from './columns';
import { templateName } from './template-name';
import type { Tree } from './tree';

/** Fewer words than these in the boxes beside a box say nothing of it. */
const leastBeside = 20;

/** What stands below the boxes of one template in one box. */
interface Group {
  words: number;
  kept: number;
}

/**
 * How much Readability kept of the boxes beside a block's own that have their template: those beside the nearest box that
 * has any, and the most of it for all boxes that the block stands in; −1 where none has any. Where it kept some sections of
 * a page and lost others, these tell.
 */
export const alike = (column: ColumnMaker, elements: readonly Element[], tree: Tree): Columns => {
  const { names, parent, boxes, below, standsIn } = tree;
  const size = names.length;
  const groups = new Map<string, Group>();
  const groupOf = new Array<Group | undefined>(size);
  for (let at = 1; at < size; at += 1) {
    if (boxes[at] !== at || below.words[at] === 0) continue;
    const template = `${parent[at]} ${names[at]} ${templateName(elements[at - 1]?.getAttribute('class') ?? '')}`;
    const group = groups.get(template) ?? { words: 0, kept: 0 };
    groups.set(template, group);
    groupOf[at] = group;
    group.words += below.words[at] ?? 0;
    group.kept += below.keptWords[at] ?? 0;
  }
  const near = new Float32Array(size).fill(-1);
  const most = new Float32Array(size).fill(-1);
  for (let at = 1; at < size; at += 1) {
    const above = parent[at] ?? 0;
    const { words = 0, kept = 0 } = groupOf[at] ?? {};
    const beside = words - (below.words[at] ?? 0);
    const own = beside < leastBeside ? undefined : share(kept - (below.keptWords[at] ?? 0), beside);
    near[at] = own ?? near[above] ?? -1;
    most[at] = Math.max(own ?? -1, most[above] ?? -1);
  }
  return {
    'alike:near': column((index) => near[standsIn[index] ?? 0] ?? -1),
    'alike:most': column((index) => most[standsIn[index] ?? 0] ?? -1),
  };
};
