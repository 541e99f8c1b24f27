import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { linkShareOf, textOf } from '@/utils/article/text-of';

/** Class words that say what a box is for, first come first named. */
const reasonWords: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:newsletter|subscribe|signup|optin)$/, 'newsletter'],
  [/^(?:related|recommended|recirc|popular|trending|readmore|more|teaser)$/, 'related'],
  [/^(?:share|sharing|social|follow)$/, 'share'],
  [/^(?:comments?|respond|disqus)$/, 'comments'],
  [/^(?:author|authors|bio|byline)$/, 'author'],
  [/^(?:ads?|advert|advertisement|sponsored|promo|promotion|banner)$/, 'advertisement'],
  [/^(?:cookie|consent|gdpr|privacy|disclaimer|disclosure|notice)$/, 'notice'],
  [/^(?:paywall|subscription|subscriber)$/, 'subscription'],
  [/^(?:date|time|meta|posted|published)$/, 'byline'],
  [/^(?:credit|copyright)$/, 'credit'],
  [/^(?:nav|navigation|menu|breadcrumbs?|pagination|toc|tags?|category|footer)$/, 'navigation'],
];

const reasonOf = (block: Block): Reason => {
  for (const word of block.origin) {
    const named = reasonWords.find(([words]) => words.test(word));
    if (named) return named[1];
  }
  if (linkShareOf(block) >= 0.6) return 'related';
  return /^\D{0,40}\d{1,2}\D{1,20}\d{2,4}\D{0,30}$/u.test(textOf(block)) ? 'byline' : 'beside';
};

/** What the judge left out of the story, with the reason that its box or its links give. */
export const byJudgement = ({ blocks }: Draft, isStory: readonly boolean[]): readonly Removal[] =>
  blocks.flatMap((block, index) =>
    isStory[index] ? [] : [{ at: { block: index }, reason: reasonOf(block), rule: 'judge' }],
  );
