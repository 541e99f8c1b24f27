import { lettersIn } from '@/utils/article/text-of';

/** Layout tables hold whole blocks; tables of values hold short cells, and where they have heads, lists and paragraphs. */
const blocksInside = 'table,h1,h2,h3,form,figure,iframe,pre,blockquote';
const linesInside = 'p + p,ul,ol';
const proseCell = 400;
const headedCell = 1_000;

const hasWords = ({ textContent }: Element): boolean => /\S/.test(textContent ?? '');

/**
 * Whether a table shows values in rows and columns, not a page's layout: at least two rows, two columns somewhere, words in
 * more than one cell, no blocks in its cells, no cell of prose longer than 400 characters, and not marked as layout by its
 * role. Cells may be longer and hold several lines where the table has heads and is no list of links.
 */
export const isDataTable = (table: Element): boolean => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  const isHeaded = table.querySelector('th') !== null && linkedIn(table) * 2 < lettersIn(table.textContent ?? '');
  if (table.querySelector(isHeaded ? blocksInside : `${blocksInside},${linesInside}`)) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2 || !rows.some((row) => row.children.length > 1)) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  const longest = isHeaded ? headedCell : proseCell;
  return cells.every((cell) => (cell.textContent ?? '').trim().length <= longest) && cells.filter(hasWords).length > 1;
};

/** What a table of values says, cell by cell. */
export const tableText = (table: Element): string =>
  [...table.querySelectorAll('caption,th,td')].map((cell) => cell.textContent ?? '').join(' ');

/** How many of its characters are inside links, white space not counted. */
export const linkedIn = (table: Element): number =>
  [...table.querySelectorAll('a')].reduce((sum, link) => sum + lettersIn(link.textContent ?? ''), 0);
