import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { isSentence } from './prose';

/** How WordPress ends an excerpt where it cuts it off (`excerpt_more` in its reference), and many others after it. */
const cutOff = /\[(?:…|\.{3})\]$/u;

const isCutOff = (block: Block) => block.kind === 'paragraph' && cutOff.test(textOf(block));

/**
 * How other stories begin: a paragraph that is cut off, right under a headline, below a paragraph of this story. Where
 * somebody shortens what another said, the words before it are a sentence.
 */
export const byExcerpt = ({ blocks }: Draft): readonly Removal[] => {
  const found: Removal[] = [];
  let above: Block | undefined;
  let isBelowStory = false;
  blocks.forEach((block, index) => {
    if (block.kind === 'image') return;
    if (!isCutOff(block)) isBelowStory ||= isSentence(block);
    else if (isBelowStory && above && above.kind !== 'quote' && !isSentence(above))
      found.push({ at: { block: index }, reason: 'related', rule: 'excerpt' });
    above = block;
  });
  return found;
};
