import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { isSentence } from './prose';

/** How WordPress ends an excerpt where it cuts it off (`excerpt_more` in its reference), and many others after it. */
const cutOff = /\[(?:…|\.{3})\]$/u;

const isCutOff = (block: Block) => block.kind === 'paragraph' && cutOff.test(textOf(block).trim());

/**
 * How other stories begin: a paragraph that is cut off, right under a headline, below a paragraph of this story. Where
 * somebody shortens what another said, the words before it are a sentence.
 */
export const byExcerpt = ({ blocks }: Draft): readonly Removal[] => {
  const first = blocks.findIndex((block) => isSentence(block) && !isCutOff(block));
  return blocks.flatMap((block, index): readonly Removal[] => {
    if (first === -1 || index < first || !isCutOff(block)) return [];
    const above = blocks.slice(0, index).findLast(({ kind }) => kind !== 'image');
    if (!above || above.kind === 'quote' || isSentence(above)) return [];
    return [{ at: { block: index }, reason: 'related', rule: 'excerpt' }];
  });
};
