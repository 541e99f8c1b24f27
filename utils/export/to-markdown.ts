import type { Article } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { toMarkdownBlocks } from './markdown-blocks';
import { toMarkdownFacts } from './markdown-facts';
import { toMarkdownHighlights } from './markdown-highlights';
import { toLine } from './markdown-spans';
import { startLine } from './markdown-text';
import { toYaml } from './to-yaml';

const frontMatter = ({ title, byline, siteName, url, publishedAt, language }: Article): string =>
  toYaml({ title, author: byline, site: siteName, source: url, published: publishedAt, language });

/**
 * An article as Markdown: front matter, headline, byline and source, key facts, and the blocks that are kept. Nothing
 * the page wrote is anything but text in it; pictures and links lead where they led in the article. What was
 * marked in it stands below a rule at the end, with its notes.
 */
export const toMarkdown = (article: Article, highlights: readonly Highlight[] = []): string => {
  const { title, byline, siteName, url } = article;
  const about = [
    byline ? toLine([{ text: byline }]) : '',
    toLine([{ text: siteName || new URL(url).hostname, href: url }]),
  ];
  const parts = [
    frontMatter(article),
    title.trim() && `# ${toLine([{ text: title }])}`,
    startLine(about.filter(Boolean).join(' · ')),
    toMarkdownFacts(article),
    toMarkdownBlocks(keptBlocks(article).map(({ block }) => block)),
    ...(highlights.length > 0 ? ['---', toMarkdownHighlights(article, highlights)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
