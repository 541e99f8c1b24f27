import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { keptBlocks, removedBlocks } from '@/utils/article/kept-blocks';
import { wholeTextOf } from '@/utils/article/text-of';
import { isProse, isSentence, wordCount } from './prose';

const wordsIn = (blocks: readonly { readonly block: Block }[]) =>
  blocks.reduce((sum, { block }) => sum + wordCount(wholeTextOf(block)), 0);

/**
 * How much of what may be the story's text is shown, 0 to 1: the words that are shown, among those and the written
 * sentences that were left out with no better reason than that they seemed to stand beside the story. What has a reason of
 * its own (a newsletter, a repeat, the reader's wish) is not the story's and counts on neither side.
 */
export const shareShown = (article: Pick<Article, 'blocks' | 'removals'>): number => {
  const doubtful = removedBlocks(article).filter(
    ({ block, removals }) =>
      (isProse(block) || isSentence(block)) && removals.every(({ reason }) => reason === 'beside'),
  );
  const shown = wordsIn(keptBlocks(article));
  const all = shown + wordsIn(doubtful);
  return all === 0 ? 1 : shown / all;
};
