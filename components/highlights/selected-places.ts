import { textsIn } from '@/components/texts-in';
import type { PassagePlace } from '@/utils/article/passage';

/** The selection of the page or the shadow root that an element is in. Only some browsers ask the root itself. */
const selectionIn = (page: Element): Selection | null => {
  const root = page.getRootNode();
  const own: unknown = Reflect.get(root, 'getSelection');
  if (typeof own === 'function') {
    const selection: unknown = own.call(root);
    if (typeof selection === 'object') return selection as Selection | null;
  }
  return page.ownerDocument.getSelection();
};

/** Takes what is selected out of the selection. */
export const deselect = (page: Element): void => selectionIn(page)?.removeAllRanges();

/** Selects everything in an element. */
export const select = (page: Element, what: Element): void => {
  const selection = selectionIn(page);
  selection?.selectAllChildren(what);
};

/** The part of a passage's words that lies in a range. */
const placeIn = (words: HTMLElement, range: Range): PassagePlace | undefined => {
  let at = 0;
  let start: number | undefined;
  let end = 0;
  let text = '';
  for (const node of textsIn(words)) {
    const [from, to] = [at, at + node.length];
    text += node.data;
    at = to;
    if (!range.intersectsNode(node)) continue;
    start ??= from + (range.startContainer === node ? range.startOffset : 0);
    end = from + (range.endContainer === node ? range.endOffset : node.length);
  }
  if (start === undefined) return undefined;
  // A double click takes the blank after a word along.
  const selected = text.slice(start, end);
  const lead = selected.length - selected.trimStart().length;
  const length = selected.trim().length;
  const { block, cell } = words.dataset;
  return length > 0
    ? {
        block: Number(block),
        ...(cell !== undefined && { cell: Number(cell) }),
        start: start + lead,
        end: start + lead + length,
      }
    : undefined;
};

/** What is selected of an article's text: one place for each passage that it touches, and where it lies in the window. */
export interface Selected {
  readonly places: readonly PassagePlace[];
  readonly box: DOMRect;
}

/** What is selected of the article on a page; undefined where nothing of its text is. */
export const selectedIn = (page: Element): Selected | undefined => {
  const selection = selectionIn(page);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (range.collapsed || !page.contains(range.commonAncestorContainer)) return undefined;
  const places = [...page.querySelectorAll<HTMLElement>('[data-block]')]
    .filter((words) => range.intersectsNode(words))
    .flatMap((words) => placeIn(words, range) ?? []);
  return places.length > 0 ? { places, box: range.getBoundingClientRect() } : undefined;
};
