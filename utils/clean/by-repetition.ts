import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { comparable } from './comparable';
import { isSentence, wordCount } from './prose';

const wordsOf = (text: string) => comparable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A heading may say the headline in other words, or go on; this many of the shorter one's words have to be the same. */
const sharedForHeading = 0.8;
const shortestTitle = 3;
/** From this many words on, what is said again is a repetition. Lists say short things again on purpose. */
const repeatable: Readonly<Partial<Record<Block['kind'], number>>> = { paragraph: 4, quote: 4, heading: 4, item: 8 };

const shareOf = (some: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return some.length === 0 ? 0 : some.filter((word) => known.has(word)).length / some.length;
};

/** The title without the publisher's name that pages hang on it. */
const titlesOf = ({ title, siteName }: Draft): readonly (readonly string[])[] => {
  const parts = title.split(/\s[|–—•·-]\s|\s*[|｜]\s*/u);
  const cut = parts.slice(0, -1).join(' ');
  const tail = comparable(parts.at(-1) ?? '');
  const isSite = parts.length > 1 && (tail === comparable(siteName ?? '') || wordCount(tail) <= 3);
  return [title, ...(isSite ? [cut] : [])].map(wordsOf).filter((words) => words.length > 0);
};

type Titles = readonly (readonly string[])[];

const isTitle = (block: Block, titles: Titles): boolean => {
  const own = wordsOf(textOf(block)).join(' ');
  return titles.some((title) => title.join(' ') === own);
};

/** A heading that says the headline, with fewer words or with more. */
const saysTitle = (block: Block, titles: Titles): boolean => {
  if (block.kind !== 'heading') return false;
  const own = wordsOf(textOf(block));
  return titles.some((title) => {
    const [short, long] = own.length < title.length ? [own, title] : [title, own];
    return short.length >= shortestTitle && long.length <= 3 * short.length && shareOf(short, long) >= sharedForHeading;
  });
};

const headlineAgain = (draft: Draft): readonly Removal[] => {
  const { blocks } = draft;
  const titles = titlesOf(draft);
  const first = blocks.findIndex(isSentence);
  const long = titles.filter(({ length }) => length >= shortestTitle);
  return blocks.flatMap((block, index) => {
    const isBefore = first === -1 || index < first;
    // The last step of a trail of links is the page itself.
    const mayBe = block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'item';
    const isAgain = isBefore ? isTitle(block, titles) || saysTitle(block, titles) : isTitle(block, long);
    return mayBe && isAgain ? [{ at: { block: index }, reason: 'headline' as const, rule: 'repetition' }] : [];
  });
};

const saidBefore = ({ blocks }: Draft): readonly Removal[] => {
  const seen = new Set<string>();
  return blocks.flatMap((block, index) => {
    const shortest = repeatable[block.kind];
    if (!shortest) return [];
    const words = wordsOf(textOf(block)).join(' ');
    if (wordCount(words) < shortest) return [];
    if (!seen.has(words)) {
      seen.add(words);
      return [];
    }
    return [{ at: { block: index }, reason: 'repeated' as const, rule: 'repetition' }];
  });
};

/** What the page says twice: its headline once more, or the same words again. The first stays. */
export const byRepetition = (draft: Draft): readonly Removal[] => [...headlineAgain(draft), ...saidBefore(draft)];
