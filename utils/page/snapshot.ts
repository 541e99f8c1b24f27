import {
  attributeNamesOf,
  attributeOf,
  bodyOf,
  childrenOf,
  hasAttribute,
  implementationOf,
  isElement,
  isText,
  localNameOf,
  shadowRootOf,
  textContentOf,
  viewOf,
} from './dom';
import { providerOf } from './embeds';
import { noscriptPicture } from './noscript-picture';
import { pictureAddress } from './pictures-of';
import { safeAddress } from './safe-address';
import { isStreamed, standInEnd, streamedFor } from './streamed-parts';

/** The attribute that numbers every element of a copy, so that Readability's choice can be told afterwards. */
export const numberName = 'data-n';

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
/** No story shows more; what follows is a catalogue. */
const mostPictures = 2_000;
const longestClass = 300;

const neverArticle = new Set(
  'script style link meta template svg math canvas input select textarea option optgroup datalist output progress meter object applet map area audio video track param frame frameset noframes base title head dialog portal'.split(
    ' ',
  ),
);

const known = new Set(
  'a abbr address article aside b bdi bdo blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark menu nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);
const blockNames = 'p,div,section,article,ul,ol,table,h1,h2,h3,h4,h5,h6,figure,blockquote,pre,li';

const hiddenInline = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Hidden from screen readers while a notice is open, pages mark their whole story so; below this it is decoration. */
const fewWords = 40;

const isUndisplayed = (element: Element, view: Window | null) =>
  view !== null && view.getComputedStyle(element).display === 'none';

const isHidden = (element: Element, view: Window | null): boolean => {
  if (isStreamed(element)) return false;
  if (attributeNamesOf(element).length === 0) return isUndisplayed(element, view);
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (hiddenInline.test((attributeOf(element, 'style') ?? '').slice(0, 2_000))) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') {
    return (textContentOf(element) ?? '').trim().split(/\s+/, fewWords).length < fewWords;
  }
  return isUndisplayed(element, view);
};

/** Elements that the standard does not know are boxes or words, by what they hold. */
const copyName = (element: Element): string => {
  const name = localNameOf(element);
  if (known.has(name)) return name;
  if (name === 'form' || name === 'fieldset' || name === 'hgroup' || name === 'search') return 'div';
  if (name === 'button' || name === 'label' || name === 'legend') return 'span';
  const root = shadowRootOf(element);
  const holdsBlocks = root ? root.querySelector(blockNames) : Element.prototype.querySelector.call(element, blockNames);
  return holdsBlocks ? 'div' : 'span';
};

/** What a rule may ask of a form or a button once they are boxes and words like any other. */
const wordsOf = (element: Element): string => {
  const name = localNameOf(element);
  const own = (attributeOf(element, 'class') ?? '').slice(0, longestClass);
  return known.has(name) ? own : `${own} ${name}`.trim();
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

interface Progress {
  readonly page: Document;
  /** The window that shows the page, where one does. */
  readonly view: Window | null;
  readonly target: Document;
  readonly base: string;
  readonly elements: Element[];
  /** What is not copied where it stands: other stories, and streamed parts that already stand in their place. */
  readonly leftOut: Set<Element>;
  text: number;
  pictures: number;
}

const make = (progress: Progress, name: string): Element => {
  const copy = progress.target.createElement(name);
  copy.setAttribute(numberName, String(progress.elements.length));
  progress.elements.push(copy);
  return copy;
};

const copyAttributes = (from: Element, to: Element): void => {
  const words = wordsOf(from);
  if (words) to.setAttribute('class', words);
  for (const name of attributeNamesOf(from)) {
    const longest = plainNames.get(name);
    const value = longest === undefined ? null : attributeOf(from, name);
    if (value === null || value.length > (longest ?? 0) || (name === 'href' && runs.test(value))) continue;
    to.setAttribute(name, value);
  }
};

const tinyPicture = 32;

/** A picture that a reader would miss: with an address, and larger than an icon as far as the page says. */
const copyPicture = (from: Element, progress: Progress): Element | undefined => {
  if (progress.pictures >= mostPictures) return undefined;
  const src = pictureAddress(from, progress.base);
  const shown = from instanceof HTMLImageElement && from.naturalWidth > 0 ? from : undefined;
  const width = shown?.naturalWidth ?? Number.parseInt(attributeOf(from, 'width') ?? '', 10);
  const height = shown?.naturalHeight ?? Number.parseInt(attributeOf(from, 'height') ?? '', 10);
  if (!src || width < tinyPicture || height < tinyPicture) return undefined;
  const copy = make(progress, 'img');
  progress.pictures += 1;
  copy.setAttribute('src', src);
  copy.setAttribute('alt', (attributeOf(from, 'alt') ?? '').slice(0, 2_000));
  const words = wordsOf(from);
  if (words) copy.setAttribute('class', words);
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(width));
    copy.setAttribute('height', String(height));
  }
  return copy;
};

/** A frame or player as an empty box that knows where it leads; undefined for all but known hosts. */
const copyEmbed = (from: Element, progress: Progress): Element | undefined => {
  const lazy = attributeOf(from, 'data-src') ?? attributeOf(from, 'data-lazy-src');
  const address = safeAddress(attributeOf(from, 'src') ?? lazy, progress.base) ?? safeAddress(lazy, progress.base);
  if (!address || !providerOf(address)) return undefined;
  const copy = make(progress, 'iframe');
  copy.setAttribute('data-address', address);
  return copy;
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

const copyElement = (element: Element, into: Element, progress: Progress, depth: number): void => {
  const name = localNameOf(element);
  if (progress.elements.length >= mostElements) return;
  if (name === 'noscript') {
    const image = noscriptPicture(element, progress.base);
    const picture = image && copyPicture(image, progress);
    if (picture) into.append(picture);
    return;
  }
  if (name === 'template' && hasAttribute(element, 'shadowrootmode') && element instanceof HTMLTemplateElement) {
    copyChildren(childrenOf(element.content), into, progress, depth + 1);
    return;
  }
  if (neverArticle.has(name) || isHidden(element, progress.view)) return;
  if (name === 'img' || name === 'amp-img') {
    const picture = copyPicture(element, progress);
    if (picture) into.append(picture);
    return;
  }
  if (name === 'iframe' || name === 'amp-youtube' || name === 'embed') {
    const embed = copyEmbed(element, progress);
    if (embed) into.append(embed);
    return;
  }
  if (depth >= deepest) {
    // Nobody nests a story this deep; what text there is stays, its shape does not.
    if (!Element.prototype.querySelector.call(element, 'script,style'))
      addText(textContentOf(element) ?? '', into, progress);
    return;
  }
  const copy = make(progress, copyName(element));
  copyAttributes(element, copy);
  into.append(copy);
  copyChildren(contentsOf(element), copy, progress, depth + 1);
};

const addText = (text: string, into: Element, progress: Progress): void => {
  const rest = mostText - progress.text;
  if (rest <= 0) return;
  progress.text += text.length;
  into.append(text.length > rest ? text.slice(0, rest) : text);
};

const copyChildren = (nodes: readonly Node[], into: Element, progress: Progress, depth: number): void => {
  if (depth > deepest) return;
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node) continue;
    const streamed = streamedFor(node, progress.page);
    if (streamed && !progress.leftOut.has(streamed)) {
      progress.leftOut.add(streamed);
      copyChildren(childrenOf(streamed), into, progress, depth + 1);
      at = standInEnd(nodes, at);
    } else if (isElement(node)) {
      if (!progress.leftOut.has(node)) copyElement(node, into, progress, depth);
    } else if (isText(node)) addText(node.data, into, progress);
  }
};

/**
 * Copies what a page shows into an inert document. The copy has none of the names that let a form answer for itself, no
 * attribute longer than its use, no scripts, styles, forms or hidden parts; pictures carry the address they show or
 * promise, shadow roots and streamed parts stand where a reader sees them. `others` are parts of the page that are left out. The page is not touched.
 */
export const takeSnapshot = (page: Document, base: string, others: readonly Element[] = []): Snapshot => {
  const target = implementationOf(page).createHTMLDocument('');
  const view = viewOf(page);
  const progress: Progress = { page, view, target, base, elements: [], leftOut: new Set(others), text: 0, pictures: 0 };
  const body = bodyOf(page);
  if (body) copyChildren(contentsOf(body), target.body, progress, 0);
  return { document: target, elements: progress.elements };
};
