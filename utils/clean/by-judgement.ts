import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { reasonsByCommonWord, reasonsByWord } from './box-words';
import { ownNames } from './own-names';

const reasonOf = (block: Block, own: ReadonlySet<string>): Reason => {
  for (const word of block.origin) {
    const named = own.has(word) ? undefined : (reasonsByWord.get(word) ?? reasonsByCommonWord.get(word));
    if (named) return named;
  }
  if (linkShareOf(block) >= 0.6) return 'related';
  return /^\D{0,40}\d{1,2}\D{1,20}\d{2,4}\D{0,30}$/u.test(textOf(block)) ? 'byline' : 'beside';
};

/** What the judge left out of the story, with the reason that its box or its links give. */
export const byJudgement = ({ blocks }: Draft, isStory: readonly boolean[]): readonly Removal[] => {
  const own = ownNames(blocks);
  return blocks.flatMap((block, index) =>
    isStory[index] ? [] : [{ at: { block: index }, reason: reasonOf(block, own), rule: 'judge' }],
  );
};
