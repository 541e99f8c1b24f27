import type { Article } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';

/** What a mark in the text leads to: how it is marked, and what it says. */
export interface Note {
  readonly mark: string;
  readonly spans: readonly Span[];
}

/** A note's mark: a number, with or without brackets. */
const markShape = /^\s*[[(]?\s*(\d{1,3})\s*[\])]?\s*$/;

/** The number that a place within the page ends in: `fn1`, `cite_note-1`, `_ftnref1`. */
const numberAt = (href: string | undefined, page: string): string | undefined => {
  const [address, fragment = ''] = (href ?? '').split('#');
  return address === page ? /(\d{1,4})$/.exec(fragment)?.[1] : undefined;
};

const spansOf = (block: Block): readonly Span[] => (block.kind === 'table' || block.kind === 'code' ? [] : block.spans);

/**
 * The notes of an article by the link that leads to each. A note stands further down and leads back: its own link ends in
 * the same number. Other links within a page, to a heading or a comment, have nothing that leads back.
 */
export const notesOf = ({ url, blocks }: Pick<Article, 'url' | 'blocks'>): ReadonlyMap<string, Note> => {
  const [page = ''] = url.split('#');
  const lastOf = new Map<string, number>();
  blocks.forEach((block, index) => {
    for (const { href } of spansOf(block)) {
      const number = numberAt(href, page);
      if (number) lastOf.set(number, index);
    }
  });
  const notes = new Map<string, Note>();
  blocks.forEach((block, index) => {
    for (const { href, text } of spansOf(block)) {
      const mark = markShape.exec(text)?.[1];
      const number = numberAt(href, page);
      const at = number ? lastOf.get(number) : undefined;
      const note = at !== undefined && at > index ? blocks[at] : undefined;
      if (!href || !mark || !note || notes.has(href)) continue;
      const spans = spansOf(note).filter((span) => !span.href?.startsWith(`${page}#`));
      if (spans.some((span) => /\p{L}/u.test(span.text))) notes.set(href, { mark, spans });
    }
  });
  return notes;
};
