import { lettersIn } from '@/utils/article/text-of';

/** Layout tables hold whole blocks; tables of values hold short cells. */
const blocksInside = 'table,p + p,h1,h2,h3,ul,ol,form,figure,iframe,pre,blockquote';
const proseCell = 400;

const hasWords = ({ textContent }: Element): boolean => /\S/.test(textContent ?? '');

/**
 * Whether a table shows values in rows and columns, not a page's layout: at least two rows, two columns somewhere, words in
 * more than one cell, no blocks in its cells, no cell of prose longer than 400 characters, and not marked as layout by its
 * role.
 */
export const isDataTable = (table: Element): boolean => {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector(blocksInside)) return false;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2 || !rows.some((row) => row.children.length > 1)) return false;
  const cells = rows.flatMap((row) => [...row.children]);
  return (
    cells.every((cell) => (cell.textContent ?? '').trim().length <= proseCell) && cells.filter(hasWords).length > 1
  );
};

/** What a table of values says, cell by cell. */
export const tableText = (table: Element): string =>
  [...table.querySelectorAll('caption,th,td')].map((cell) => cell.textContent ?? '').join(' ');

/** How many of its characters are inside links, white space not counted. */
export const linkedIn = (table: Element): number =>
  [...table.querySelectorAll('a')].reduce((sum, link) => sum + lettersIn(link.textContent ?? ''), 0);
