import { isElement, isText } from './dom';

/** Elements that some pages wrap every line of code in. */
const lines = new Set(['div', 'p', 'li', 'tr']);

/** What highlighters call the numbers of lines that they set into the code. */
const numbers = /\b(?:gutter|lnt?|line-?n\w+)\b/;

const isNumber = (element: Element) => numbers.test(element.className) && !/[^\d\s]/.test(element.textContent ?? '');

/** Code as it stands: every blank and line break kept, whether the page breaks lines by character, `br` or boxes. */
export const codeIn = (element: Element): string => {
  let code = '';
  const collect = (node: Node): void => {
    if (isText(node)) code += node.data;
    if (!isElement(node) || (node !== element && isNumber(node))) return;
    if (node.localName === 'br') code += '\n';
    const isLine = lines.has(node.localName);
    if (isLine && code !== '' && !code.endsWith('\n')) code += '\n';
    for (let child = node.firstChild; child; child = child.nextSibling) collect(child);
    if (isLine && !code.endsWith('\n')) code += '\n';
  };
  collect(element);
  return code.replace(/\xa0/g, ' ').replace(/^\n/, '').trimEnd();
};

/** Whether this is no code but the numbers of its lines, which some pages set beside it as a text of their own. */
export const isLineNumbers = (code: string): boolean => {
  const [first = '', ...others] = code.trim().split(/\s*\n\s*/);
  const start = /^\d{1,5}$/.test(first) ? Number(first) : Number.NaN;
  return (others.length > 0 || start === 1) && others.every((line, at) => line === String(start + at + 1));
};

/** What stands beside the numbers of its lines, in a cell of its own: all of it in Crayon, each line in a gist. */
const numbered = 'td:is([class*=gutter],[class*=num]) + td[class*=code]:last-child';

/** The cells of code in a table of numbered lines, empty for any other table. */
export const codeCells = (table: Element): readonly Element[] => {
  const cells = [...table.querySelectorAll(numbered)];
  const rows = table.querySelectorAll('tr').length;
  const beside = cells.map((cell) => codeIn(cell.previousElementSibling ?? cell)).join('\n');
  return cells.length === rows && (beside.trim() === '' || isLineNumbers(beside)) ? cells : [];
};
