import {
  attributeNamesOf,
  attributeOf,
  closestAround,
  contains,
  isElement,
  isText,
  localNameOf,
  parentOf,
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
  readonly lines: readonly Line[];
}

/** How much after and before the headline can still belong to it: kicker, byline, date, share buttons. */
const after = { nodes: 400, lines: 60 };
/** A run of text this long is the story's; after so many of them the head is over. */
const prose = { length: 140, runs: 3 };
const before = { nodes: 120, lines: 15 };
/** `NodeFilter.SHOW_TEXT`, and that with `SHOW_ELEMENT`. */
const onlyText = 4;
const everything = 5;

const otherNames = new Set(['script', 'style', 'noscript', 'template', 'aside', 'footer', 'nav', 'select']);
const wholeNames = new Set(['body', 'main', 'article']);

const opensElsewhere = (element: Element, headline: Element): boolean => {
  const name = localNameOf(element);
  if (wholeNames.has(name) || contains(element)(headline)) return false;
  if (name === 'footer' && closestAround(element, 'article')) return false;
  return otherNames.has(name) || /related|comment|sidebar/i.test(attributeOf(element, 'class') ?? '');
};

/** Tells whether an element stands in a list of other stories, a comment thread or the page's foot; each box is asked once. */
const elsewhere = (headline: Element): ((element: Element) => boolean) => {
  const answers = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let answer: boolean | undefined;
    for (let at: Element | null = element; at && answer === undefined; at = parentOf(at)) {
      asked.push(at);
      answer = answers.get(at) ?? (opensElsewhere(at, headline) || undefined);
    }
    for (const one of asked) answers.set(one, answer ?? false);
    return answer ?? false;
  };
};

export const headOf = (page: Document, headline: Element | undefined): Head => {
  const start = headline ?? firstOf(page, 'body');
  if (!start) return { page, elements: [], lines: [] };
  const elements: Element[] = [];
  const lines: Line[] = [];
  const read = (step: 'nextNode' | 'previousNode', most: typeof after) => {
    const walker = Document.prototype.createTreeWalker.call(page, page, everything);
    walker.currentNode = start;
    let [nodes, texts, runs] = [0, 0, 0];
    for (let node = walker[step](); node && nodes < most.nodes; node = walker[step]()) {
      nodes += 1;
      if (isElement(node)) elements.push(node);
      if (!isText(node) || texts >= most.lines || runs >= prose.runs) continue;
      const text = cleanText(node.data);
      const element = node.parentElement;
      if (!text || !element || /^(?:script|style|noscript)$/.test(localNameOf(element))) continue;
      texts += 1;
      if (text.length > prose.length) runs += 1;
      lines.push({ text, element, isAbove: step === 'previousNode' });
    }
  };
  read('nextNode', after);
  read('previousNode', before);
  const standsElsewhere = elsewhere(start);
  return {
    page,
    elements: elements.filter((element) => marksHead(element) && !standsElsewhere(element)),
    lines: lines.filter(({ element }) => !standsElsewhere(element)),
  };
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
