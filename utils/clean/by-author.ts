import type { Draft, Removal } from '@/utils/article/article';
import { comparable, comparableOf } from './comparable';
import { isSentence, wordCount } from './prose';

/** An author is introduced at the very end, and never where the story is shorter than this. In blocks. */
const nearEnd = 5;
const shortestStory = 4;
const longestLife = 90;

/** The names in a byline, without "by" and what comes after the name. */
const namesIn = (byline: string): readonly string[] =>
  comparable(byline)
    .split(/,|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b/u)
    .map((name) => name.replace(/^\s*by\s+/u, '').trim())
    .filter((name) => wordCount(name) >= 2 && wordCount(name) <= 5);

/** The author's life in a few sentences: a paragraph at the story's end that opens with a name of its byline. */
export const byAuthor = ({ blocks, byline = '' }: Draft): readonly Removal[] => {
  const names = namesIn(byline);
  if (names.length === 0) return [];
  const found = blocks.flatMap((block, index) => {
    if (index < blocks.length - nearEnd || block.kind !== 'paragraph') return [];
    const text = comparableOf(block);
    const opens = names.some((name) => text === name || text.startsWith(`${name} `) || text.startsWith(`${name},`));
    return opens && wordCount(text) <= longestLife
      ? [{ at: { block: index }, reason: 'author' as const, rule: 'author' }]
      : [];
  });
  return found.length > 0 && blocks.filter(isSentence).length >= shortestStory ? found : [];
};
