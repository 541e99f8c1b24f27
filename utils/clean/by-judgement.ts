import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';
import { reasonsByWord } from './by-origin';
import { ownNames } from './own-names';

/** Words too common to take anything out, that say well enough what a box was for. */
const commonWords: Readonly<Record<string, Reason>> = {
  more: 'related',
  follow: 'share',
  respond: 'comments',
  author: 'author',
  authors: 'author',
  banner: 'advertisement',
  privacy: 'notice',
  disclosure: 'notice',
  notice: 'notice',
  subscription: 'subscription',
  subscriber: 'subscription',
  date: 'byline',
  time: 'byline',
  meta: 'byline',
  posted: 'byline',
  published: 'byline',
  credit: 'credit',
  copyright: 'credit',
  navigation: 'navigation',
  tag: 'navigation',
  tags: 'navigation',
  category: 'navigation',
  footer: 'navigation',
};
const reasonsByCommonWord: ReadonlyMap<string, Reason> = new Map(Object.entries(commonWords));

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
