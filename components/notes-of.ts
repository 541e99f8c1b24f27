import type { Article } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';
import { nameWords } from '@/utils/text/name-words';

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

/** Nobody writes more notes; on other pages there is no end to them. */
const mostMarks = 1_000;

/** Whether a block stands where a mark leads: the item that it counts, or what has the number in its id. */
const standsAt = (fragment: string, mark: string): ((block: Block) => boolean) => {
  const words = nameWords(fragment);
  const isOwn = words.some((word) => /\p{L}\d+$/u.test(word));
  return (block) =>
    words.length > 0 &&
    (block.kind === 'item' ? isOwn || block.number === Number(mark) : isOwn && block.kind === 'paragraph') &&
    words.every((word) => block.origin.includes(word));
};

/**
 * The notes of an article by the link that leads to each. A note stands further down, where its raised mark leads, as the
 * item that the mark counts or as a paragraph whose id has the number; or it leads back itself, by a link that ends in the same
 * number. Other links within a page, to a heading or a comment, lead to nothing of the kind.
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
  const seen = new Set<string>();
  blocks.forEach((block, index) => {
    for (const { href, text, marks } of spansOf(block)) {
      const mark = markShape.exec(text)?.[1];
      const number = numberAt(href, page);
      if (!href || !mark || !number || seen.has(href) || seen.size >= mostMarks) continue;
      seen.add(href);
      const isRaised = marks?.includes('sup') === true || /^\s*\[/.test(text);
      const isNote = standsAt(href.slice(page.length + 1), mark);
      const named = isRaised ? blocks.find((other, at) => at > index && isNote(other)) : undefined;
      const back = lastOf.get(number) ?? -1;
      const note = named ?? (back > index ? blocks[back] : undefined);
      const spans = note ? spansOf(note).filter((span) => !span.href?.startsWith(`${page}#`)) : [];
      if (spans.some((span) => /\p{L}/u.test(span.text))) notes.set(href, { mark, spans });
    }
  });
  return notes;
};
