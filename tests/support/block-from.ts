import type { Draft } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';

const linkOrText = /\[([^\]]+)\]\(([^)]*)\)|[^[]+|\[/g;

/** `[words](address)` becomes a link; `[words]()` leads to an invented story; other brackets are text. */
const spansFrom = (text: string): readonly Span[] =>
  [...text.matchAll(linkOrText)].map(([whole, link, href]) =>
    link === undefined ? { text: whole } : { text: link, href: href || 'https://paper.example/another-story' },
  );

/**
 * A block as a test writes it down: `## ` before a heading (its level), `- ` an item, `> ` a quotation, else a paragraph.
 * `[words](address)` is a link; the address may be left empty.
 */
export const blockFrom = (text: string, origin: readonly string[] = []): Block => {
  const [, mark = '', words = text] = /^(#{2,6} |- |> )?(.*)$/su.exec(text) ?? [];
  const base = { spans: spansFrom(words), origin };
  if (mark === '- ') return { ...base, kind: 'item', ordered: false, depth: 0 };
  if (mark === '> ') return { ...base, kind: 'quote' };
  const level = mark.trim().length;
  if (level === 2 || level === 3 || level === 4 || level === 5 || level === 6)
    return { ...base, kind: 'heading', level };
  return { ...base, kind: 'paragraph' };
};

/** A draft of these blocks, each as `blockFrom` reads it, with an invented headline and address. */
export const draftFrom = (blocks: readonly (string | Block)[], more: Partial<Omit<Draft, 'blocks'>> = {}): Draft => ({
  url: 'https://paper.example/news/a-story',
  title: 'The harbour of Orlen opens again',
  language: 'en',
  direction: 'ltr',
  ...more,
  blocks: blocks.map((block) => (typeof block === 'string' ? blockFrom(block) : block)),
});

/** Two paragraphs that no rule may touch, to put examples between. */
export const prose = [
  'The harbour of Orlen, which had been closed since a storm broke its wall in the spring, was opened again on Monday morning before a crowd of fishermen and their families.',
  'Work on the wall took four months and cost less than the town had feared, said the engineer who led it, because the stone came from a quarry just across the bay.',
] as const;
