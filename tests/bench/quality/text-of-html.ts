const blocks = new Set(
  'address article aside blockquote br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'noscript', 'template']);

const linesOf = (node: Node): string => {
  if (node instanceof Text) return node.data.replace(/\s+/gu, ' ');
  const name = node instanceof Element ? node.localName : '';
  if (silent.has(name)) return '';
  const inside = [...node.childNodes].map(linesOf).join('');
  if (name === 'td' || name === 'th') return `${inside}\t`;
  return blocks.has(name) ? `\n${inside}\n` : inside;
};

/** One way to text for everybody's HTML: a block on lines of its own, cells apart by a tab, no empty lines. */
export const textOfHtml = (html: string): string =>
  linesOf(new DOMParser().parseFromString(html, 'text/html').body)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
