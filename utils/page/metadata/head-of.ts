import {
  allBelow,
  attributeNamesOf,
  attributeOf,
  closestAround,
  contains,
  isElement,
  isText,
  localNameOf,
  parentOf,
  textContentOf,
} from '@/utils/page/dom';
import { isGlued } from '@/utils/page/glued';
import { isOwnSign } from '@/utils/page/own-sign';
import { cleanText } from './clean-text';
import { allOf, firstOf } from './sources';

/** A headline on the page: its element, its words, and the runs of text they come in. */
export interface Shown {
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly string[];
}

const isInLink = ({ parentNode }: Text): boolean =>
  parentNode !== null && isElement(parentNode) && localNameOf(parentNode) === 'a';

/** The words of a heading, without the link to itself. Lines of it, set apart by `br` or blocks alone, get a space between. */
const wordsOf = (page: Document, heading: Element): string => {
  const walker = Document.prototype.createTreeWalker.call(page, heading, everything);
  let words = '';
  for (let node = walker.nextNode(); node && words.length < 1_000; node = walker.nextNode()) {
    if (isText(node)) {
      if (isOwnSign(node.data) && isInLink(node)) continue;
      words += `${isGlued(words, node.data, true) ? ' ' : ''}${node.data}`;
    } else if (isElement(node) && /^(?:br|div|p|small)$/.test(localNameOf(node))) words += ' ';
  }
  return cleanText(words);
};

/** The page's top headings, every `h1` and what microdata calls the headline, or others. */
export const headingsOf = (page: Document, which = 'h1, [itemprop="headline"]:not(meta)'): readonly Shown[] =>
  allOf(page, which)
    .slice(0, 50)
    .map((element) => ({ element, text: wordsOf(page, element), pieces: piecesOf(page, element) }))
    .filter(({ text }) => text !== '');

/** A run of text beside the headline, with the element it stands in. */
export interface Line {
  readonly text: string;
  readonly element: Element;
  readonly isAbove: boolean;
}

/** What stands around the headline: what follows it first, then what comes before, backwards. */
export interface Head {
  readonly page: Document;
  readonly elements: readonly Element[];
  /** Such elements where the story has begun: another story's byline may stand among them. */
  readonly beyond: readonly Element[];
  readonly lines: readonly Line[];
}

/** How much after and before the headline can still belong to it: kicker, byline, date, share buttons. */
const after = { nodes: 400, lines: 60 };
/** A run of text this long is the story's; after so many of them the head is over. */
const prose = { length: 140, dense: 50, runs: 3 };
/** Scripts that say in one sign what others say in three. */
const dense = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]{4}/;
const isProse = (text: string) => text.length > (dense.test(text) ? prose.dense : prose.length);
const before = { nodes: 120, lines: 15 };
/** `NodeFilter.SHOW_TEXT`, and that with `SHOW_ELEMENT`. */
const onlyText = 4;
const everything = 5;

const otherNames = new Set(['script', 'style', 'noscript', 'template', 'aside', 'footer', 'nav', 'select']);
const wholeNames = new Set(['body', 'main', 'article']);

/** In characters: a card that leads to another story has no more text. */
const longestCard = 500;
const linkedHeadings = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';
/** So many words that a heading is no person’s name. */
const headlineLike = /\S+(?:\s+\S+){4}|[\u3041-\u30ff\u3400-\u9fff]{9}/;

/** Whether a box leads to another story: short, with a headline in a link. */
const isCard = (element: Element): boolean =>
  (textContentOf(element) ?? '').trim().length < longestCard &&
  [...allBelow(element, linkedHeadings)].some((heading) => headlineLike.test(textContentOf(heading) ?? ''));

/** The site's own head, in which many print today's date. */
const masthead =
  /masthead|(?:site|page)-?header|(?:top|nav|date)-?bar|weather|ticker|(?:current|today|header)s?-?date/i;

const opensElsewhere = (element: Element, headline: Element, isAbove: boolean): boolean => {
  const name = localNameOf(element);
  if (wholeNames.has(name) || contains(element)(headline)) return false;
  if (name === 'footer' && closestAround(element, 'article')) return false;
  const isHeader = name === 'header' && !closestAround(element, 'article, main');
  if (isAbove && (isHeader || masthead.test(attributes(element, 'class', 'id')))) return true;
  return (
    otherNames.has(name) ||
    /related|comment|sidebar|repl(?:y|ies)\b/i.test(attributes(element, 'class')) ||
    isCard(element)
  );
};

/** Tells whether an element stands in a list of other stories, a comment thread or the page's foot; each box is asked once. */
const elsewhere = (headline: Element, isAbove: boolean): ((element: Element) => boolean) => {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = parentOf(at)) {
      asked.push(at);
      answer = answers.get(at) ?? (opensElsewhere(at, headline, isAbove) || undefined);
    }
    for (const one of asked) answers.set(one, answer ?? false);
    return answer ?? false;
  };
};

export const headOf = (page: Document, headline: Element | undefined): Head => {
  const start = headline ?? firstOf(page, 'body');
  const [elements, beyond, lines]: [Element[], Element[], Line[]] = [[], [], []];
  if (!start) return { page, elements, beyond, lines };
  for (const [step, most] of [
    ['nextNode', after],
    ['previousNode', before],
  ] as const) {
    const isAbove = most === before;
    const standsElsewhere = elsewhere(start, isAbove);
    const walker = Document.prototype.createTreeWalker.call(page, page, everything);
    walker.currentNode = start;
    let [nodes, texts, runs] = [0, 0, 0];
    for (let node = walker[step](); node && nodes < most.nodes; node = walker[step]()) {
      nodes += 1;
      const hasBegun = runs >= prose.runs;
      if (isElement(node) && marksHead(node) && !standsElsewhere(node)) (hasBegun ? beyond : elements).push(node);
      if (!isText(node) || texts >= most.lines || hasBegun) continue;
      const text = cleanText(node.data);
      const element = node.parentElement;
      if (!text || !element || /^(?:script|style|noscript)$/.test(localNameOf(element))) continue;
      texts += 1;
      if (isProse(text)) runs += 1;
      if (!standsElsewhere(element)) lines.push({ text, element, isAbove });
    }
  }
  return { page, elements, beyond, lines };
};

const mark = /author|byline|contributor|writer|dat(?:e|um)|time|publish|creat|modif/i;
const marking = new Set(['class', 'id', 'rel', 'itemprop', 'datetime', 'data-testid']);

const marksHead = (element: Element): boolean =>
  mark.test(localNameOf(element)) ||
  attributeNamesOf(element).some((name) => marking.has(name) && mark.test(attributeOf(element, name) ?? ''));

export const attributes = (element: Element, ...names: readonly string[]): string =>
  names.map((name) => attributeOf(element, name) ?? '').join(' ');

/** The runs of text in an element, each on its own, up to a length that a byline never has. */
export const piecesOf = (page: Document, element: Element): readonly string[] => {
  const walker = Document.prototype.createTreeWalker.call(page, element, onlyText);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node && pieces.length < 40; node = walker.nextNode()) {
    const text = isText(node) ? cleanText(node.data) : '';
    if (text) pieces.push(text);
  }
  return pieces;
};
