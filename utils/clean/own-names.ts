import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { isProse } from './prose';

/** An insert holds less of a story's prose than this, or fewer paragraphs. */
const storyShare = 1 / 3;
const fewest = 3;

/**
 * The class words that name the story's own box: as much of its prose stands under them as no insert holds. Some publishers
 * call the box of their text after what comes below it.
 */
export const ownNames = (blocks: readonly Block[]): ReadonlySet<string> => {
  const names = known.get(blocks) ?? namesIn(blocks);
  known.set(blocks, names);
  return names;
};

/** Two rules ask of the same blocks. */
const known = new WeakMap<readonly Block[], ReadonlySet<string>>();

const namesIn = (blocks: readonly Block[]): ReadonlySet<string> => {
  const held = new Map<string, { length: number; blocks: number }>();
  let all = 0;
  for (const block of blocks.filter(isProse)) {
    const { length } = textOf(block);
    all += length;
    for (const word of block.origin) {
      const so = held.get(word) ?? { length: 0, blocks: 0 };
      held.set(word, { length: so.length + length, blocks: so.blocks + 1 });
    }
  }
  const isOwn = ({ length, blocks }: { length: number; blocks: number }) =>
    length >= all * storyShare && blocks >= fewest;
  return new Set([...held].flatMap(([word, so]) => (isOwn(so) ? [word] : [])));
};
