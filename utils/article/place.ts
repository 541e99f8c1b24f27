import type { Block } from './block';
import { textOf } from './text-of';

/** A block, or a stretch of its text: `start` and `end` are UTF-16 offsets into `textOf(block)`. */
export interface Place {
  readonly block: number;
  readonly start?: number;
  readonly end?: number;
}

/** What stands at a place, word for word. Empty where the block does not exist. */
export const textAt = (blocks: readonly Block[], place: Place): string => {
  const block = blocks[place.block];
  return block ? textOf(block).slice(place.start ?? 0, place.end) : '';
};

/** Whether two places share at least one character, or the block itself. */
export const overlaps = (a: Place, b: Place): boolean =>
  a.block === b.block && (a.start ?? 0) < (b.end ?? Infinity) && (b.start ?? 0) < (a.end ?? Infinity);
