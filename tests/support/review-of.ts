import type { Article } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';
import { textAt } from '@/utils/article/place';
import { spansText } from '@/utils/article/text-of';

const marked = ({ text, href, marks = [] }: Span): string => {
  const signs: Readonly<Record<string, string>> = { strong: '**', emphasis: '*', code: '`', strike: '~', mark: '==' };
  const inner = marks.reduce((words, mark) => {
    const sign = signs[mark];
    return sign ? `${sign}${words}${sign}` : `<${mark}>${words}</${mark}>`;
  }, text);
  return href ? `[${inner}](${href})` : inner;
};
const words = (spans: readonly Span[]) => spans.map(marked).join('');

const shown = (block: Block): string => {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${words(block.spans)}`;
  if (block.kind === 'item')
    return `${'  '.repeat(block.depth)}${block.ordered ? `${block.number ?? 1}.` : '-'} ${words(block.spans)}`;
  if (block.kind === 'quote') return `> ${words(block.spans)}`;
  if (block.kind === 'code') return `\`\`\`\n${spansText(block.spans)}\n\`\`\``;
  if (block.kind === 'image') return `![${block.alt}](${block.src})\n${words(block.spans)}`.trim();
  if (block.kind === 'embed') return `[${block.provider ?? 'Embed'}](${block.href}) ${words(block.spans)}`.trim();
  if (block.kind === 'table') {
    const rows = [...block.head, ...block.rows].map((row) => row.map((cell) => words(cell.spans)).join(' | '));
    return [words(block.spans), ...rows].filter(Boolean).join('\n');
  }
  return words(block.spans);
};

const struck = (text: string) =>
  text
    .split('\n')
    .map((line) => `~~${line}~~`)
    .join('\n');

/** An article as a person judges it: what it says of itself, the facts, every block in its place, the removed ones struck. */
export const reviewOf = (article: Article): string => {
  const { title, byline, siteName, publishedAt, updatedAt, language, direction, canonicalUrl } = article;
  const head = { byline, siteName, publishedAt, updatedAt, language, direction, canonicalUrl };
  const facts = article.facts.map(({ kind, at }) => `- ${kind}: ${textAt(article.blocks, at)}`);
  const blocks = article.blocks.map((block, index) => {
    const removals = article.removals.filter(({ at }) => at.block === index);
    const why = removals.map(({ reason, rule }) => `${reason}, ${rule}`).join('; ');
    return removals.length === 0 ? shown(block) : `${struck(shown(block))} (${why})`;
  });
  return [
    `# ${title}`,
    Object.entries(head)
      .flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
      .join('\n'),
    facts.join('\n'),
    ...blocks,
    '',
  ].join('\n\n');
};
