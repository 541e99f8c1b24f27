import type { Block, Cell, Item, Table } from '@/utils/article/block';
import { spansText, textOf } from '@/utils/article/text-of';
import { toLine, toLines } from './markdown-spans';
import { angleAddress, escapeText, longestRun, plainCode, startLine } from './markdown-text';

const prefixed = (prefix: string, lines: string) => lines.replace(/^/gm, prefix);

/** A fence that no line of the code can close. Where a template program would run the code, it is text instead. */
const toCode = (block: Block): string => {
  const code = plainCode(textOf(block)).replace(/\n$/, '');
  if (code.includes('<%')) return toLines([{ text: code }]);
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code}\n${fence}`;
};

const cellText = ({ spans }: Cell) => toLine(spans).replaceAll('|', '\\|');

/** A cell across several columns is followed by empty ones. */
const rowCells = (row: readonly Cell[]) =>
  row.flatMap((cell) => [cellText(cell), ...Array<string>(Math.min(50, cell.columns ?? 1) - 1).fill('')]);

const toTable = ({ head, rows, spans }: Table): string => {
  const [first = [], ...rest] = [...(head.length > 0 ? head : [[]]), ...rows].map(rowCells);
  const width = Math.max(1, first.length, ...rest.map((row) => row.length));
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? '').join(' | ')} |`;
  const table = [line(first), line(Array<string>(width).fill('---')), ...rest.map(line)].join('\n');
  return [toLines(spans), table].filter(Boolean).join('\n\n');
};

const marker = ({ ordered, number }: Item) => (ordered ? `${number && number > 0 ? number : 1}. ` : '- ');

/** A list item. `depth` is at most one deeper than the item before, or it would be read as code. */
const toItem = (item: Item, depth: number): string => {
  const indent = '    '.repeat(depth);
  const sign = marker(item);
  const [first = '', ...more] = toLines(item.spans).split('\n');
  return [indent + sign + first, ...more.map((line) => indent + ' '.repeat(sign.length) + line)].join('\n');
};

const toOther = (block: Exclude<Block, Item>): string => {
  switch (block.kind) {
    case 'paragraph':
      return toLines(block.spans);
    case 'heading':
      return `${'#'.repeat(block.level)} ${toLine(block.spans)}`;
    case 'quote':
      return prefixed('> ', toLines(block.spans));
    case 'code':
      return toCode(block);
    case 'table':
      return toTable(block);
    case 'image': {
      const alt = escapeText(block.alt).replaceAll('\n', ' ').trim();
      const caption = toLines([...block.spans, ...(block.credit ? [{ text: `\n${block.credit}` }] : [])]);
      return [`![${alt}](${angleAddress(block.src)})`, caption].filter(Boolean).join('\n\n');
    }
    case 'embed': {
      const name = block.provider ?? block.href;
      const card = toLine([{ text: name, href: block.href }]);
      return [toLines(block.spans), startLine(card)].filter((part) => part !== '').join('\n\n');
    }
  }
};

/** How two blocks are set apart: items of one list and lines of one quotation stay together. */
const between = (before: Block | undefined, block: Block): string => {
  if (!before) return '';
  if (before.kind === 'item' && block.kind === 'item') return '\n';
  return before.kind === 'quote' && block.kind === 'quote' ? '\n>\n' : '\n\n';
};

const isEmpty = (block: Block) =>
  !['image', 'table', 'embed'].includes(block.kind) && spansText(block.spans).trim() === '';

/** Blocks as Markdown that shows the same text. */
export const toMarkdownBlocks = (all: readonly Block[]): string => {
  const blocks = all.filter((block) => !isEmpty(block));
  let depth = -1;
  return blocks
    .map((block, index) => {
      depth = block.kind === 'item' ? Math.min(block.depth, depth + 1) : -1;
      return between(blocks[index - 1], block) + (block.kind === 'item' ? toItem(block, depth) : toOther(block));
    })
    .join('');
};
