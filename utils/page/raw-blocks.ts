import { lettersIn } from '@/utils/article/text-of';
import { endsSentence } from '@/utils/text/ends-sentence';
import { captionsBelow } from './captions';
import { codeCells, codeIn, isLineNumbers } from './code-in';
import { isElement, isText } from './dom';
import { isDataTable, linkedIn, tableText } from './tables';

/** What a stretch of the copy will become. */
export type RawKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'image' | 'table' | 'embed';

/** Text in one go, inside a link or not. */
export interface Run {
  readonly text: string;
  readonly linked: boolean;
}

/** A stretch of the copy between two block boundaries: the smallest thing that is kept or taken out. */
export interface RawBlock {
  readonly kind: RawKind;
  /** The innermost block element it stands in; for pictures, tables and embeds the element itself. */
  readonly box: Element;
  /** Its text nodes in order; none for pictures, tables, code and embeds. */
  readonly nodes: readonly Text[];
  /** White space collapsed, ends trimmed; line breaks inside a paragraph and in code are kept. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Characters inside links and in bold, white space not counted. */
  readonly linked: number;
  readonly bold: number;
  /** The item that it opens, where it does. */
  readonly item?: Element;
  /** The caption of a picture, an embed or a table in a figure. */
  readonly caption?: Element;
}

const inlineNames = new Set(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr picture'.split(
    ' ',
  ),
);

export const isInlineName = (name: string): boolean => inlineNames.has(name);

export const isInline = (element: Element): boolean => isInlineName(element.localName);

const headingName = /^h[1-6]$/;
const passedThrough = new Set(['p', 'div', 'section', 'figure', 'footer']);
/** What social networks leave of a post before their script comes. */
const post =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|reddit-embed|text-post-media|mastodon-embed)/;

/** After this much text, a line break that follows a finished sentence parts paragraphs, not lines. */
const lineOfProse = 60;

/** White space that is more than one blank, or another than a blank. Most text has none, and is not written anew. */
const wide = /[^\S ]\s*| \s+/g;
const wideInLine = /[^\S\n ][^\S\n]*| [^\S\n]+/g;

const collapse = (text: string) =>
  text
    .replace(wideInLine, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** The nearest element of that name round a box, with nothing but plain boxes between. */
const within = (box: Element, name: string): Element | undefined => {
  for (let at: Element | null = box; at; at = at.parentElement) {
    if (at.localName === name) return at;
    if (!passedThrough.has(at.localName) && !isInline(at)) return undefined;
  }
  return undefined;
};

const kindIn = (box: Element, body: Element): 'heading' | 'quote' | 'paragraph' => {
  for (let at: Element | null = box; at && at !== body; at = at.parentElement) {
    if (headingName.test(at.localName)) return 'heading';
    if (!isInline(at) && at !== box) break;
  }
  return within(box, 'blockquote') ? 'quote' : 'paragraph';
};

/** Whether an item opens with its place in the list, in a box of its own, and says something below. */
const isOwnNumber = (text: string, item: Element): boolean => {
  let left = /^\d{1,3}\D?$/.test(text) ? Number.parseInt(text, 10) : 0;
  for (let at: Element | null = item; at && left >= 0; at = at.previousElementSibling) left -= 1;
  return left === 0 && item.textContent?.trim() !== text;
};

interface Words {
  nodes: Text[];
  text: string;
  runs: Run[];
  linked: number;
  bold: number;
}
const noWords = (): Words => ({ nodes: [], text: '', runs: [], linked: 0, bold: 0 });

/** A small heading or a teaser on a line of its own inside a paragraph: bold to its end, or ending in a link. */
const isSetApart = ({ text, runs, bold }: Words): boolean =>
  runs.findLast((run) => run.text !== ' ')?.linked === true || (bold > 0 && bold >= lettersIn(text));

const sum = (lines: readonly Words[], of: (line: Words) => number) => lines.reduce((all, line) => all + of(line), 0);

const together = (lines: readonly Words[]): Words => ({
  nodes: lines.flatMap(({ nodes }) => nodes),
  text: lines.map(({ text }) => text).join('\n'),
  runs: lines.flatMap(({ runs }) => runs),
  linked: sum(lines, ({ linked }) => linked),
  bold: sum(lines, ({ bold }) => bold),
});

/** Cuts the copy's body into blocks, in document order. Every element's start and end part blocks, words inside do not. */
export const cutBlocks = (body: Element): readonly RawBlock[] => {
  const blocks: RawBlock[] = [];
  const openedItems = new Set<Element>();
  const captions = captionsBelow(body);
  const taken = new Set(captions.values());
  /** Lines of the paragraph before the one that `words` is. */
  let lines: Words[] = [];
  /** Characters of them. */
  let written = 0;
  let words = noWords();
  let box = body;

  const add = (all: Words) => {
    if (all.nodes.length === 0) return;
    const text = collapse(all.text);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const kind = kindIn(box, body);
    const item = kind === 'heading' ? undefined : within(box, 'li');
    const opened = item && !openedItems.has(item) ? item : undefined;
    if (opened && isOwnNumber(text, opened)) return;
    if (opened) openedItems.add(opened);
    const { nodes, runs, linked, bold } = all;
    const block = { kind: opened ? 'item' : kind, box, nodes, text, runs, linked, bold } as const;
    blocks.push(opened ? { ...block, item: opened } : block);
  };

  const flush = () => {
    if (lines.length === 0) add(words);
    else if (isSetApart(words)) {
      add(together(lines));
      add(words);
    } else add(together([...lines, words]));
    if (lines.length > 0) lines = [];
    if (words.nodes.length > 0) words = noWords();
    written = 0;
  };

  const alone = (kind: RawKind, element: Element, text: string, linked = 0) => {
    flush();
    const caption = captions.get(element);
    const runs = [{ text, linked: false }];
    blocks.push({
      ...noWords(),
      kind,
      box: element,
      text,
      runs,
      linked,
      ...(caption && { caption }),
    });
  };

  const lineBreak = (next: Node | null) => {
    let after = next;
    while (after && isText(after) && after.data.trim() === '') after = after.nextSibling;
    const doubled = after && isElement(after) && after.localName === 'br';
    written += words.text.length;
    const isProse = written >= lineOfProse && endsSentence(words.text);
    if (doubled || isProse || isSetApart(words)) flush();
    else {
      lines.push(words);
      words = noWords();
    }
  };

  const addText = (node: Text, link: boolean, bold: boolean) => {
    const text = node.data.replace(wide, ' ');
    if (words.nodes.length === 0 && text === ' ') return;
    words.nodes.push(node);
    words.text += text;
    words.runs.push({ text, linked: link });
    const length = link || bold ? lettersIn(text) : 0;
    if (link) words.linked += length;
    if (bold) words.bold += length;
  };

  const walk = (element: Element, link: boolean, bold: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isText(node)) addText(node, link, bold);
      else if (isElement(node)) visit(node, link, bold);
    }
  };

  const code = (element: Element, text = codeIn(element)) => {
    if (isLineNumbers(text)) flush();
    else alone('code', element, text);
  };

  const visit = (element: Element, link: boolean, bold: boolean) => {
    const name = element.localName;
    const numbered = name === 'table' ? codeCells(element) : [];
    if (taken.has(element)) return flush();
    if (name === 'br') lineBreak(element.nextSibling);
    else if (name === 'hr') flush();
    else if (name === 'img') alone('image', element, '');
    else if (name === 'iframe') alone('embed', element, '');
    else if (name === 'blockquote' && post.test(element.className))
      alone('embed', element, collapse(element.textContent ?? ''));
    else if (name === 'pre') code(element);
    else if (numbered.length > 0) code(element, numbered.map((line) => codeIn(line)).join('\n'));
    else if (name === 'table' && isDataTable(element))
      alone('table', element, collapse(tableText(element)), linkedIn(element));
    else if (isInline(element)) walk(element, link || name === 'a', bold || name === 'b' || name === 'strong');
    else {
      flush();
      const outer = box;
      box = element;
      walk(element, link, bold);
      flush();
      box = outer;
    }
  };

  walk(body, false, false);
  flush();
  return blocks;
};
