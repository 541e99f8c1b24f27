/** Control characters do nothing in a text, and much in a terminal. */
const unseen = /[^\P{Cc}\t\n]/gu;

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

/** Characters that may begin markup wherever they stand, in CommonMark, on GitHub and in note programs. */
const always = /[\\`*[\]~$^]/;

/** Characters that do so only beside others. At the end of a text the next span may bring the other. */
const isMarkup = (character: string, before: string, after: string): boolean => {
  if (character === '_') return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
  if (character === '#') return /^\s?$/.test(before) && !/^\s$/.test(after);
  if (character === '!') return after === '';
  return always.test(character) || [before, after].some((beside) => beside === '' || '=%{}$'.includes(beside));
};

/** Markup that counts at the beginning of a line alone: headings, lists, quotes, rules, tables, definitions. */
const atStart = /^(?:#{1,6}(?=\s|$)|[-+>|:=]|\d{1,9}(?=[.)](?:\s|$)))/;

/** A character reference, or the beginning of one that the next span would finish. */
const reference = /&(?=#?\w+;|#?\w*$)/g;

/** The text of a page without what is not text; all white space but line feeds as blanks. */
export const plainText = (text: string): string =>
  wellFormed(text)
    .replace(/[\t\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(unseen, '');

/** The same for code, where a tab is a tab. */
export const plainCode = (text: string): string => wellFormed(text).replace(/\r\n?/g, '\n').replace(unseen, '');

/** Text of a page as Markdown that shows the same text and does nothing. The start of a line is `startLine`'s to see to. */
export const escapeText = (text: string): string =>
  plainText(text)
    .replace(/[\\`*[\]~$^_#!=%{}]/g, (character, at: number, all: string) =>
      isMarkup(character, all[at - 1] ?? '', all[at + 1] ?? '') ? `\\${character}` : character,
    )
    .replace(reference, '&amp;')
    .replaceAll('<', '&lt;');

/** A finished line, its first characters kept from being taken for markup. */
export const startLine = (line: string): string =>
  line.trim().replace(atStart, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));

/** An address that ends where it should: between angle brackets, with nothing that could close them. */
export const angleAddress = (address: string): string => {
  const closed = plainText(address)
    .replace(/[\s<>\\`|{}]|\[(?=\[)|\](?=\])/gu, encodeURIComponent)
    .replace(reference, '&amp;');
  return `<${closed}>`;
};

/** The longest run of backticks in a text: a fence has to be longer. */
export const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

/** A code span, or undefined where there is nothing to show or note programs would run it as a query or a template. */
export const codeSpan = (text: string): string | undefined => {
  const code = plainText(text).replaceAll('\n', ' ');
  if (code.trim() === '' || /^\s*\$?=|<%/.test(code)) return undefined;
  const fence = '`'.repeat(longestRun(code) + 1);
  return /^[` ]|[` ]$/.test(code) ? `${fence} ${code} ${fence}` : fence + code + fence;
};
