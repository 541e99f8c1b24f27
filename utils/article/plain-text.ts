import type { Article } from './article';
import { keptBlocks } from './kept-blocks';
import { textOf, wholeTextOf } from './text-of';

/** The story as plain text: the kept blocks, a blank line between two, without headline and picture captions. */
export const plainText = (article: Pick<Article, 'blocks' | 'removals'>): string =>
  keptBlocks(article)
    .filter(({ block }) => block.kind !== 'image')
    .map(({ block }) => wholeTextOf(block))
    .filter((text) => text.trim() !== '')
    .join('\n\n');

/** The captions of the story's pictures, in order. */
export const captionsOf = (article: Pick<Article, 'blocks' | 'removals'>): readonly string[] =>
  keptBlocks(article)
    .filter(({ block }) => block.kind === 'image')
    .map(({ block }) => textOf(block))
    .filter((text) => text !== '');
