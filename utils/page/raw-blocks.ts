import { captionsBelow } from './captions';
import { isElement, isText } from './dom';
import { isDataTable } from './tables';

/** What a stretch of the copy will become. */
export type RawKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'image' | 'table' | 'embed';

/** A stretch of the copy between two block boundaries: the smallest thing that is kept or taken out. */
export interface RawBlock {
  readonly kind: RawKind;
  /** The innermost block element it stands in; for pictures, tables and embeds the element itself. */
  readonly box: Element;
  /** Its text nodes in order; none for pictures, tables and embeds. */
  readonly nodes: readonly Node[];
  /** White space collapsed, ends trimmed; line breaks inside a paragraph and in code are kept. */
  readonly text: string;
  /** Characters of `text` inside links, white space not counted. */
  readonly linked: number;
  /** The item that it opens, where it does. */
  readonly item?: Element;
  /** The caption of a picture or embed. */
  readonly caption?: Element;
}

const inlineNames = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture'.split(
    ' ',
  ),
);

export const isInline = (element: Element): boolean => inlineNames.has(element.localName);

const headingName = /^h[1-6]$/;

/** After this much text, a line break that follows a finished sentence parts paragraphs, not lines. */
const lineOfProse = 60;
const sentenceEnd = /[.!?…。！？।؟۔]["'”’»)\]]*$/u;

const collapse = (text: string) =>
  text
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

const within = (box: Element, names: ReadonlySet<string>): Element | null => {
  for (let at: Element | null = box; at; at = at.parentElement) {
    if (names.has(at.localName)) return at;
    if (!isInline(at) && at !== box && !['p', 'div', 'span', 'section', 'figure'].includes(at.localName)) return null;
  }
  return null;
};

const quoteNames = new Set(['blockquote']);
const itemNames = new Set(['li']);

/** Cuts the copy's body into blocks, in document order. Every element's start and end part blocks, words inside do not. */
export const cutBlocks = (body: Element): readonly RawBlock[] => {
  const blocks: RawBlock[] = [];
  const openedItems = new Set<Element>();
  let nodes: Node[] = [];
  let text = '';
  let linked = 0;
  let box = body;

  const kindIn = (place: Element): RawKind => {
    for (let at: Element | null = place; at && at !== body; at = at.parentElement) {
      if (headingName.test(at.localName)) return 'heading';
      if (!isInline(at) && at !== place) break;
    }
    if (within(place, quoteNames)) return 'quote';
    return 'paragraph';
  };

  const flush = () => {
    const collapsed = collapse(text);
    if (/[\p{L}\p{N}]/u.test(collapsed)) {
      const kind = kindIn(box);
      const item = kind === 'heading' ? null : within(box, itemNames);
      const opens = item && !openedItems.has(item) ? item : null;
      if (opens) openedItems.add(opens);
      blocks.push({
        kind: opens ? 'item' : kind,
        box,
        nodes,
        text: collapsed,
        linked,
        ...(opens && { item: opens }),
      });
    }
    nodes = [];
    text = '';
    linked = 0;
  };

  const alone = (kind: RawKind, element: Element, whole: string, caption?: Element) => {
    flush();
    blocks.push({ kind, box: element, nodes: [], text: whole, linked: 0, ...(caption && { caption }) });
  };

  const lineBreak = (next: Node | null) => {
    let after = next;
    while (after && isText(after) && after.data.trim() === '') after = after.nextSibling;
    const doubled = after && isElement(after) && after.localName === 'br';
    if (doubled || (text.trim().length >= lineOfProse && sentenceEnd.test(text.trim()))) flush();
    else text += '\n';
  };

  const walk = (element: Element, link: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) {
        if (nodes.length > 0 || node.data.trim() !== '') nodes.push(node);
        text += node.data.replace(/\s+/gu, ' ');
        if (link) linked += node.data.replace(/\s+/gu, '').length;
      } else if (isElement(node)) visit(node, link);
    }
  };

  const inBox = (element: Element, link: boolean) => {
    flush();
    const outer = box;
    box = element;
    walk(element, link);
    flush();
    box = outer;
  };

  const visit = (element: Element, link: boolean) => {
    const name = element.localName;
    if (name === 'br') lineBreak(element.nextSibling);
    else if (name === 'hr') flush();
    else if (name === 'img') {
      alone('image', element, '', captions.get(element));
    } else if (name === 'iframe') alone('embed', element, '', captions.get(element));
    else if (taken.has(element)) return;
    else if (name === 'pre') alone('code', element, (element.textContent ?? '').replace(/^\n|\s+$/g, ''));
    else if (name === 'table' && isDataTable(element)) alone('table', element, collapse(element.textContent ?? ''));
    else if (isInline(element)) walk(element, link || name === 'a');
    else inBox(element, link);
  };

  const captions = captionsBelow(body);
  const taken = new Set(captions.values());
  walk(body, false);
  flush();
  return blocks;
};
