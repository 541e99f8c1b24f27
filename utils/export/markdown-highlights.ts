import type { Article } from '@/utils/article/article';
import { type FoundHighlight, findHighlights } from '@/utils/article/find-highlights';
import type { Highlight } from '@/utils/article/highlight';
import { addressOfPlace } from './address-of-place';
import { toLine } from './markdown-spans';
import { startLine } from './markdown-text';

const linesOf = (text: string): string =>
  text
    .split(/\n/)
    .map((line) => startLine(toLine([{ text: line }])))
    .filter((line) => line !== '')
    .join('\\\n');

const toQuotation = (article: Article, { highlight, places }: FoundHighlight): string => {
  const words = highlight.quotes.map(({ exact }) => linesOf(exact)).join('\n\n');
  const link = places.length > 0 ? ` ${toLine([{ text: '→', href: addressOfPlace(article, places) }])}` : '';
  return (words + link).replace(/^/gm, '> ');
};

/** What was marked, in reading order, as quotations that lead to their place on the page, each with its note below it. */
export const toMarkdownHighlights = (article: Article, highlights: readonly Highlight[]): string =>
  findHighlights(article, highlights)
    .map((found) => [toQuotation(article, found), linesOf(found.highlight.note ?? '')].filter(Boolean).join('\n\n'))
    .join('\n\n');
