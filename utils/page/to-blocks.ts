import type { Block, Cell, Mark, Span } from '@/utils/article/block';
import { spansText } from '@/utils/article/text-of';
import { providerOf, watchAddress } from './embeds';
import { type ItemShape, itemShapes } from './item-shape';
import { originOf } from './origin-of';
import { blockName, purify } from './purify';
import { isInline, type RawBlock } from './raw-blocks';
import { safeAddress, safePicture } from './safe-address';
import { asRead, isSilent, toSpans, withoutOwnSign } from './to-spans';

const isBare = (node: Text, box: Element): boolean => {
  for (let at = node.parentElement; at && at !== box; at = at.parentElement) if (!isSilent(at)) return false;
  return true;
};

/** A term stands out from what is said of it, a question from the answer that is folded below it. */
const marksOf = ({ kind, box }: RawBlock): readonly Mark[] =>
  kind === 'paragraph' && box.closest('dt,summary') ? ['strong'] : [];

/** The text of a block that is nothing but text and line breaks: it is data as it stands, and most blocks are so. */
const bareText = ({ kind, box, nodes, text }: RawBlock): string | undefined => {
  if (kind === 'code') return text;
  const isAll = nodes.length > 0 && nodes.every((node) => isBare(node, box)) && !box.closest('a[href]');
  return isAll ? asRead(text).replace(/\n+/g, '\n').trim() : undefined;
};

/**
 * The words between a block's first and last text node, with the inline elements round them. `range` serves every block:
 * a document keeps all its ranges up to date, so thousands of them make every change slow.
 */
const wordsOf = (raw: RawBlock, range: Range): Node => {
  const [first] = raw.nodes;
  const last = raw.nodes.at(-1);
  if (!first || !last) return raw.box.ownerDocument.createDocumentFragment();
  // In the texts, not between them: a place between siblings has to be counted, and some boxes hold 50,000.
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  let words: Node = range.cloneContents();
  const common = range.commonAncestorContainer;
  for (let at = common instanceof Element ? common : common.parentElement; at && isInline(at); at = at.parentElement) {
    const round = at.cloneNode(false);
    round.appendChild(words);
    words = round;
  }
  // Cards put the link round the block.
  const card = raw.box.closest('a[href]');
  if (!card) return words;
  const round = card.cloneNode(false);
  round.appendChild(words);
  return round;
};

/** A block's own markup in a box that carries its index; what comes out of the door is read off box by box. */
const pieceOf = (raw: RawBlock, index: number, copy: Document, range: Range): Element => {
  const piece = copy.createElement('div');
  piece.setAttribute(blockName, String(index));
  if (raw.kind === 'image' || raw.kind === 'table') piece.append(raw.box.cloneNode(true));
  else if (raw.kind === 'embed') {
    const address = raw.box.getAttribute('data-address') ?? lastLink(raw.box);
    const link = copy.createElement('a');
    link.setAttribute('href', address ?? '');
    piece.append(link);
    if (!raw.caption) piece.append(...raw.box.cloneNode(true).childNodes);
  } else piece.append(wordsOf(raw, range));
  if (raw.caption) {
    const caption = copy.createElement('div');
    caption.append(...raw.caption.cloneNode(true).childNodes);
    piece.append(caption);
  }
  return piece;
};

const lastLink = (element: Element) => [...element.querySelectorAll('a[href]')].at(-1)?.getAttribute('href');

const sizeOf = (value: string | null) => {
  const size = Number(value);
  return Number.isInteger(size) && size > 0 && size < 100_000 ? size : undefined;
};

const toCell = (cell: Element, base: string): Cell => {
  const columns = sizeOf(cell.getAttribute('colspan'));
  const rows = sizeOf(cell.getAttribute('rowspan'));
  return {
    spans: toSpans(cell, base),
    ...(columns && columns > 1 && columns <= 100 && { columns }),
    ...(rows && rows > 1 && rows <= 1_000 && { rows }),
  };
};

const isHeadRow = (row: Element) =>
  row.parentElement?.localName === 'thead' || [...row.children].every((cell) => cell.localName === 'th');

const toTable = (table: Element, caption: Element | null, base: string) => {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.children.length > 0);
  const firstBody = rows.findIndex((row) => !isHeadRow(row));
  const cellsOf = (row: Element) => [...row.children].map((cell) => toCell(cell, base));
  const headRows = firstBody === -1 ? rows.length : firstBody;
  return {
    spans: caption ? toSpans(caption, base) : [],
    head: rows.slice(0, headRows).map(cellsOf),
    rows: rows.slice(headRows).map(cellsOf),
  };
};

const levelOf = (box: Element): 2 | 3 | 4 | 5 | 6 => {
  const heading = box.closest('h1,h2,h3,h4,h5,h6');
  const level = Number(heading?.localName.slice(1) ?? 2);
  return level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
};

const directionAgainst = (box: Element, direction: string) => {
  const own = box.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  return (own === 'rtl' || own === 'ltr') && own !== direction ? { direction: own as 'rtl' | 'ltr' } : {};
};

/** How blocks are read off, one article's like the other: `base` resolves links, `direction` is the article's. */
interface Reading {
  readonly base: string;
  readonly direction: 'ltr' | 'rtl';
  readonly shapeOf: (item: Element) => ItemShape;
}

const sharedBy = (raw: RawBlock, { direction }: Reading) => ({
  origin: originOf(raw.box),
  ...directionAgainst(raw.box, direction),
});

/** Nobody calls a section by so much; a standfirst or a whole paragraph is only set large. In characters of its first line. */
const longestHeading = 160;

/** A block of words. */
const toWords = (raw: RawBlock, spans: readonly Span[], reading: Reading): Block | undefined => {
  if (spansText(spans) === '') return undefined;
  const shared = sharedBy(raw, reading);
  if (raw.kind === 'code') return { ...shared, kind: 'code', spans };
  if (raw.kind === 'heading' && (raw.text.split('\n', 1)[0] ?? '').length <= longestHeading)
    return { ...shared, kind: 'heading', level: levelOf(raw.box), spans: withoutOwnSign(spans) };
  if (raw.kind === 'item' && raw.item) return { ...shared, kind: 'item', ...reading.shapeOf(raw.item), spans };
  return { ...shared, kind: raw.kind === 'quote' ? 'quote' : 'paragraph', spans };
};

/** A block from what the door let pass of it. */
const toBlock = (raw: RawBlock, piece: Element, reading: Reading): Block | undefined => {
  const { base } = reading;
  const caption = raw.caption && piece.querySelector(':scope > div');
  if (raw.kind === 'image') {
    const image = piece.querySelector('img');
    const src = safePicture(image?.getAttribute('src'), base);
    if (!image || !src) return undefined;
    const width = sizeOf(image.getAttribute('width'));
    const height = sizeOf(image.getAttribute('height'));
    const alt = (image.getAttribute('alt') ?? '').replace(/\s+/gu, ' ').trim();
    const spans = caption ? toSpans(caption, base) : [];
    return { ...sharedBy(raw, reading), kind: 'image', src, alt, spans, ...(width && height && { width, height }) };
  }
  if (raw.kind === 'embed') {
    const href = safeAddress(piece.querySelector('a')?.getAttribute('href'), base);
    if (!href) return undefined;
    const provider = providerOf(href);
    const spans = toSpans(caption ?? piece, base);
    return { ...sharedBy(raw, reading), kind: 'embed', href: watchAddress(href), spans, ...(provider && { provider }) };
  }
  if (raw.kind !== 'table') {
    return toWords(raw, toSpans(piece, base, { marks: marksOf(raw), isHeading: raw.kind === 'heading' }), reading);
  }
  const table = raw.text === '' ? null : piece.querySelector('table');
  if (!table) return undefined;
  return {
    ...sharedBy(raw, reading),
    kind: 'table',
    ...toTable(table, caption ?? table.querySelector('caption'), base),
  };
};

/**
 * Chosen stretches of the copy as blocks: what markup they have goes through the door together, then each is read off as
 * data. Undefined stands for a picture or embed whose address is not one to follow. `base` resolves links, `direction` is
 * the article's.
 */
export const toBlocks = (
  raws: readonly RawBlock[],
  base: string,
  direction: 'ltr' | 'rtl',
): readonly (Block | undefined)[] => {
  const copy = raws[0]?.box.ownerDocument;
  if (!copy) return [];
  const range = copy.createRange();
  const bare = raws.map(bareText);
  const html = raws.map((raw, at) => (bare[at] === undefined ? pieceOf(raw, at, copy, range).outerHTML : '')).join('');
  const pieces = new Map<number, Element>();
  for (const piece of purify(html).body.children) pieces.set(Number(piece.getAttribute(blockName)), piece);
  const reading = { base, direction, shapeOf: itemShapes() };
  return raws.map((raw, at) => {
    const text = bare[at];
    const marks = marksOf(raw);
    if (text !== undefined) return toWords(raw, [{ text, ...(marks.length > 0 && { marks }) }], reading);
    const piece = pieces.get(at);
    return piece && toBlock(raw, piece, reading);
  });
};
