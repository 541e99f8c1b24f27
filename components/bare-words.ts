/** What a page lays out its words with, and what nobody sees of them: white space, soft hyphens, marks of direction. */
const layout = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const allLayout = new RegExp(layout, 'g');

/** Words with nothing between them, so that the same words are the same text wherever they stand. */
export const bareWords = (text: string): string => text.replace(allLayout, '');

/** Where in `text` the bare letter number `count` stands. */
export const offsetOf = (text: string, count: number): number => {
  let letters = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (layout.test(text.charAt(offset))) continue;
    if (letters === count) return offset;
    letters += 1;
  }
  return text.length;
};

/** What holds text that is not read, and our own link back to a fact. */
const unread = 'script, style, noscript, template, textarea, select, .return';

/** Every piece of text under `root` that is read, in order. */
export const textsIn = (root: Element): readonly Text[] => {
  const texts: Text[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
    return node instanceof Element && node.matches(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node);
  return texts;
};

/** The bare words of an element. */
export const bareWordsOf = (element: Element): string =>
  bareWords(
    textsIn(element)
      .map(({ data }) => data)
      .join(''),
  );
