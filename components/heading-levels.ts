import type { PlacedBlock } from '@/utils/article/kept-blocks';

/** Below the headline and the hidden “Article” heading. */
const first = 3;

const none: ReadonlySet<number> = new Set();

/**
 * Pages choose heading levels by size. Here each is one below the heading it stands under, so that none is skipped. `times`
 * are the blocks that head the entries of a live report, above all that the page calls a heading.
 */
export const headingLevels = (
  blocks: readonly PlacedBlock[],
  times: ReadonlySet<number> = none,
): ReadonlyMap<number, 3 | 4 | 5 | 6> => {
  const open: number[] = [];
  const levels = new Map<number, 3 | 4 | 5 | 6>();
  for (const { block, index } of blocks) {
    const own = times.has(index) ? 1 : block.kind === 'heading' ? block.level : undefined;
    if (own === undefined) continue;
    while ((open.at(-1) ?? 0) >= own) open.pop();
    open.push(own);
    const level = first + open.length - 1;
    levels.set(index, level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6);
  }
  return levels;
};
