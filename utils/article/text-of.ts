import type { Block, Cell, Span } from './block';

export const spansText = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

const rowText = (row: readonly Cell[]) => row.map((cell) => spansText(cell.spans)).join('\t');

/** The text that places count in: the spans joined. A picture's is its caption, a table's its caption. */
export const textOf = (block: Block): string => spansText(block.spans);

/** Everything a reader can read in the block: for a table, caption and rows, one row a line, cells set apart by tabs. */
export const wholeTextOf = (block: Block): string =>
  block.kind === 'table'
    ? [textOf(block), ...block.head.map(rowText), ...block.rows.map(rowText)].filter(Boolean).join('\n')
    : textOf(block);

/** How many characters a text has, white space not counted. */
export const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

/** Blocks do not change, and every rule asks. */
const linkShares = new WeakMap<Block, number>();

/** The share of a block's characters that are link text, 0 to 1. White space does not count. */
export const linkShareOf = (block: Block): number => {
  const known = linkShares.get(block);
  if (known !== undefined) return known;
  const linked = block.spans.filter((span) => span.href);
  const share = linked.length === 0 ? 0 : lettersIn(spansText(linked)) / Math.max(1, lettersIn(spansText(block.spans)));
  linkShares.set(block, share);
  return share;
};
