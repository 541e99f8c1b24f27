import type { PlacedBlock } from '@/utils/article/kept-blocks';

/** Below the headline and the hidden “Article” heading. */
const first = 3;

/** Pages choose heading levels by size. Here each is one below the heading it stands under, so that none is skipped. */
export const headingLevels = (blocks: readonly PlacedBlock[]): ReadonlyMap<number, 3 | 4 | 5 | 6> => {
  const open: number[] = [];
  const levels = new Map<number, 3 | 4 | 5 | 6>();
  for (const { block, index } of blocks) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    const level = first + open.length - 1;
    levels.set(index, level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6);
  }
  return levels;
};
