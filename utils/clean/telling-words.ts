import type { Draft, Removal } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { isProse } from './prose';

/** Numbers and hashes in class names change from page to page. */
const lasts = (word: string) => !/\d/.test(word);

/**
 * Of each block, the class, id and tag words that tell its box from the story: not those that half of the story's
 * paragraphs stand in too, and none with a digit. Empty where nothing tells it apart.
 */
export const tellingWords = (draft: Draft, removals: readonly Removal[]): readonly string[] => {
  const story = keptBlocks({ ...draft, removals }).filter(({ block }) => isProse(block));
  const counts = new Map<string, number>();
  for (const { block } of story) for (const word of block.origin) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isCommon = (word: string) => (counts.get(word) ?? 0) * 2 >= Math.max(2, story.length);
  return draft.blocks.map(({ origin }) => origin.filter((word) => lasts(word) && !isCommon(word)).join(' '));
};
