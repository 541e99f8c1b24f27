import { copyEmbed, copyPicture, mayPlay } from './copy-media';
import { type Copying, classOf, known, make } from './copying';
import {
  attributeNamesOf,
  attributeOf,
  bodyOf,
  childrenOf,
  closestAround,
  hasAttribute,
  implementationOf,
  isElement,
  isText,
  localNameOf,
  shadowRootOf,
  textContentOf,
  viewOf,
} from './dom';
import { isFolded, openedIds } from './folded';
import { formulaIn, isFormula, tidyFormula } from './formulas';
import { isNotShown, textLine } from './is-not-shown';
import { noscriptPicture } from './noscript-picture';
import { isInline } from './raw-blocks';
import { standInEnd, streamedFor } from './streamed-parts';

/** A still, inert copy of what a page shows, without anything that can never be article. */
export interface Snapshot {
  readonly document: Document;
  /** The copy's elements by their number. */
  readonly elements: readonly Element[];
}

/** Deeper trees make Readability quadratic, and no page needs them. */
const deepest = 200;
/** More elements than the longest articles have; what follows is another page. */
const mostElements = 20_000;
/** Text beyond this is no article: a long novel. */
const mostText = 1_000_000;

const neverArticle = new Set(
  'script style link meta template svg canvas input select textarea option optgroup datalist output progress meter object applet map area audio video track param frame frameset noframes base title head dialog portal'.split(
    ' ',
  ),
);

/** Sites show emoji as pictures where a system may lack them. */
const isEmoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f])+$/u;

const blockNames = 'p,div,section,article,ul,ol,table,h1,h2,h3,h4,h5,h6,figure,blockquote,pre,li';

/** Whether a style sheet sets words in a line apart as a box. What floats is set into its line: the first letter of a story. */
const isShownAsBox = (element: Element, view: Window | null): boolean => {
  const { display = '', float = '' } = view?.getComputedStyle(element) ?? {};
  return /^(?:block|flex|grid|table|list-item)$/.test(display) && !/left|right|inline/.test(float);
};

/** `names` are those of its attributes. */
const isHidden = (element: Element, names: readonly string[], { view, opened }: Copying): boolean =>
  isNotShown(element, names, view) && !isFolded(element, opened);

/**
 * A place that links lead to, `<a name="top">`: no link itself. Where nobody closed it, everything below stands in it. A
 * named place may have a class; what has but an id and a class is a button.
 */
const isPlace = (name: string, attributes: readonly string[]): boolean =>
  name === 'a' &&
  !attributes.some((said) => /^(?:href|onclick|role|tabindex)$/.test(said)) &&
  (attributes.includes('name') || (attributes.includes('id') && !attributes.includes('class')));

/** Letters, words and lines of a text that a script has set apart to move them: `<div style="display: inline-block">`. */
const isPartOfText = (element: Element, attributes: readonly string[]): boolean => {
  const line = attributes.includes('style') ? closestAround(element, textLine) : null;
  return (
    line !== null && (hasAttribute(line, 'aria-label') || /display:\s*inline/.test(attributeOf(element, 'style') ?? ''))
  );
};

/** Elements that the standard does not know are boxes or words, by what they hold. */
const copyName = (element: Element, attributes: readonly string[]): string => {
  const name = localNameOf(element);
  if (isPlace(name, attributes) || (name === 'div' && isPartOfText(element, attributes))) return 'span';
  if (name === 'div' && attributes.includes('role') && attributeOf(element, 'role') === 'heading')
    return `h${/^[1-6]$/.exec(attributeOf(element, 'aria-level') ?? '') ?? 2}`;
  if (known.has(name)) return name;
  if (name === 'form' || name === 'fieldset' || name === 'hgroup' || name === 'search') return 'div';
  if (name === 'button' || name === 'label' || name === 'legend') return 'span';
  const root = shadowRootOf(element);
  const holdsBlocks = root ? root.querySelector(blockNames) : Element.prototype.querySelector.call(element, blockNames);
  return holdsBlocks ? 'div' : 'span';
};

/** Any scheme but those that lead somewhere. */
const runs = /^\s*(?!https?:|mailto:)[a-z][a-z\d+.-]*:/i;

/** Attributes that say something of the story, and how long they may be. Addresses are resolved and judged at the door. */
const plainNames = new Map([
  ['id', 100],
  ['href', 2_000],
  ...['lang', 'dir', 'itemprop', 'datetime', 'start', 'value', 'reversed', 'colspan', 'rowspan', 'role'].map(
    (name) => [name, 200] as const,
  ),
]);

const copyAttributes = (from: Element, names: readonly string[], to: Element): void => {
  const words = classOf(from);
  if (words) to.setAttribute('class', words);
  for (const name of names) {
    const longest = plainNames.get(name);
    const value = longest === undefined ? null : attributeOf(from, name);
    if (value === null || value.length > (longest ?? 0) || (name === 'href' && runs.test(value))) continue;
    to.setAttribute(name, value);
  }
};

const contentsOf = (element: Element): Node[] => {
  const shadow = shadowRootOf(element);
  if (shadow) return childrenOf(shadow);
  if (localNameOf(element) === 'slot' && element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : childrenOf(element);
  }
  return childrenOf(element);
};

/** Line breaks, cells and targets of links mean something though they hold nothing, and so do empty lines of code. */
const emptyNames = new Set(['br', 'hr', 'wbr', 'td', 'th']);
const isKeptEmpty = (copy: Element) => emptyNames.has(copy.localName) || copy.id !== '' || copy.closest('pre') !== null;

/** In these the blanks between boxes part words, in others nobody sees them. */
const blankNames = new Set(['pre', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'blockquote']);
const isUnseen = (text: string, into: Element) =>
  !isInline(into) &&
  !blankNames.has(into.localName) &&
  !(into.lastChild && (isText(into.lastChild) || (isElement(into.lastChild) && isInline(into.lastChild)))) &&
  !/\S/.test(text);

const copyElement = (element: Element, into: Element, copying: Copying, depth: number): void => {
  const name = localNameOf(element);
  if (copying.elements.length >= mostElements) return;
  if (name === 'noscript') {
    const image = noscriptPicture(element, copying.base);
    if (image) addPicture(image, into, copying);
    return;
  }
  if (name === 'template' && hasAttribute(element, 'shadowrootmode') && element instanceof HTMLTemplateElement) {
    copyChildren(childrenOf(element.content), into, copying, depth + 1);
    return;
  }
  if (neverArticle.has(name) || (name === 'button' && into.closest('pre'))) return;
  const attributes = attributeNamesOf(element);
  if (isHidden(element, attributes, copying)) return;
  if (name === 'math') {
    addFormula(formulaIn(element), into, copying);
    return;
  }
  if (name === 'img' || name === 'amp-img') {
    addPicture(element, into, copying);
    return;
  }
  const embed = mayPlay(name, attributes) ? copyEmbed(element, copying) : undefined;
  if (embed) into.append(embed);
  if (embed || name === 'iframe' || name === 'embed') return;
  if (depth >= deepest) {
    // Nobody nests a story this deep; what text there is stays, its shape does not.
    if (!Element.prototype.querySelector.call(element, 'script,style'))
      addText(textContentOf(element) ?? '', into, copying);
    return;
  }
  const copy = make(copying, copyName(element, attributes));
  copyAttributes(element, attributes, copy);
  const isBox = isInline(copy) && (name === 'button' || isShownAsBox(element, copying.view));
  if (isBox) addText(' ', into, copying);
  into.append(copy);
  copyChildren(contentsOf(element), copy, copying, depth + 1);
  if (isBox) addText(' ', into, copying);
  if (copy.firstChild || isKeptEmpty(copy)) return;
  copying.elements.pop();
  if (isInline(copy) && name !== 'button' && (isBox || copy.classList.contains('br')))
    copy.replaceWith(make(copying, 'br'));
  else copy.remove();
};

const addText = (text: string, into: Element, copying: Copying): void => {
  const rest = mostText - copying.text;
  if (rest <= 0 || isUnseen(text, into)) return;
  copying.text += text.length;
  into.append(text.length > rest ? text.slice(0, rest) : text);
};

const addFormula = (formula: string, into: Element, copying: Copying): void => {
  if (formula === '') return;
  const code = make(copying, 'code');
  into.append(code);
  addText(formula, code, copying);
};

/** A picture, or what it stands for in its line: a formula, an emoji. */
const addPicture = (image: Element, into: Element, copying: Copying): void => {
  const words = attributeOf(image, 'alt') ?? '';
  if (isFormula(image)) addFormula(tidyFormula(words), into, copying);
  else if (isEmoji.test(words)) addText(words, into, copying);
  else {
    const picture = copyPicture(image, copying);
    if (picture) into.append(picture);
  }
};

const copyChildren = (nodes: readonly Node[], into: Element, copying: Copying, depth: number): void => {
  if (depth > deepest) return;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    if (isText(node)) addText(node.data, into, copying);
    if (!isElement(node)) continue;
    const streamed = streamedFor(node, copying.page);
    if (streamed && !copying.leftOut.has(streamed)) {
      copying.leftOut.add(streamed);
      copyChildren(childrenOf(streamed), into, copying, depth + 1);
      at = standInEnd(nodes, at);
    } else if (!copying.leftOut.has(node)) copyElement(node, into, copying, depth);
  }
};

/**
 * Copies what a page shows into an inert document. The copy has none of the names that let a form answer for itself, no
 * attribute longer than its use, no scripts, styles, forms or hidden parts, no empty boxes and no blanks that nobody sees;
 * pictures carry the address they show or promise, shadow roots and streamed parts stand where a reader sees them.
 * `others` are parts of the page that are left out. The page is not touched.
 */
export const takeSnapshot = (page: Document, base: string, others: readonly Element[] = []): Snapshot => {
  const target = implementationOf(page).createHTMLDocument('');
  const view = viewOf(page);
  const body = bodyOf(page);
  const opened = body ? openedIds(body) : new Set<string>();
  const leftOut = new Set(others);
  const copying: Copying = { page, view, opened, target, base, elements: [], leftOut, text: 0, pictures: 0 };
  if (body) copyChildren(contentsOf(body), target.body, copying, 0);
  return { document: target, elements: copying.elements };
};
