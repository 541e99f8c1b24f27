import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { reasonsByWord } from './box-words';
import { ownNames } from './own-names';
import { isProse, wordCount } from './prose';

/** The words nearest to the block; further out they speak of the page. */
const nearest = 12;
const longestInsert = 20;

const supports = (block: Block): boolean => {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'heading') return false;
  if (isProse(block)) return false;
  const links = linkShareOf(block);
  return links >= 0.6 || (block.kind !== 'heading' && wordCount(textOf(block)) <= longestInsert && links > 0);
};

/** Blocks that stood in a box named after what it holds, where their own shape agrees and it is not the story's own box. */
export const byOrigin = ({ blocks }: Draft): readonly Removal[] => {
  const own = ownNames(blocks);
  return blocks.flatMap((block, index) => {
    const words = block.origin.slice(0, nearest).filter((word) => !own.has(word));
    const named = new Set(words.flatMap((word) => reasonsByWord.get(word) ?? []));
    if (named.size === 0 || !supports(block)) return [];
    return [...named].map((reason) => ({ at: { block: index }, reason, rule: 'origin' }));
  });
};
