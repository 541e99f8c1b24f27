import { Readability } from '@mozilla/readability';
import { isText } from './dom';
import type { Metadata } from './metadata';
import type { Snapshot } from './snapshot';

/** What Readability would show of a page. */
export interface ReadabilityChoice {
  /** Numbers of the copy's elements that stand in its article. */
  readonly numbers: ReadonlySet<number>;
  /** Its article's text without white space. */
  readonly text: string;
  /** The author's line, where it found one in the page. */
  readonly byline?: string;
}

export const squeeze = (text: string): string => text.replace(/\s+/gu, '');

/** Whether any text stands in a node that is more than white space. */
const says = (node: Node): boolean => {
  if (isText(node)) return /\S/.test(node.data);
  for (let child = node.firstChild; child; child = child.nextSibling) if (says(child)) return true;
  return false;
};

type IsOut = (node: Element, at: number, all: readonly Element[]) => boolean;

/** The steps of Readability's that are done otherwise here; its types keep them to themselves. */
interface OwnSteps {
  readonly REGEXPS: { readonly byline: RegExp };
  _isProbablyVisible(): boolean;
  _cleanStyles(): void;
  _postProcessContent(): void;
  _prepDocument(): void;
  _grabArticle(page?: Element): Element | null;
  _isValidByline(node: Element, words: string): boolean;
  _isElementWithoutContent(node: Element): boolean;
  _getLinkDensity(element: Element): number;
  _getInnerText(element: Element, collapsed?: boolean): string;
  _setNodeTag(node: Element, name: string): Element;
  _removeAndGetNext(node: Element): Element | null;
  _removeNodes(nodes: readonly Element[], isOut?: IsOut): void;
}

const Steps = Readability as unknown as new (
  ...args: ConstructorParameters<typeof Readability<Element>>
) => Readability<Element> & OwnSteps;

const say = (page: Document, name: string, content: string | undefined) => {
  if (!content) return;
  const meta = page.createElement('meta');
  meta.setAttribute('name', name);
  meta.content = content;
  page.head.append(meta);
};

/**
 * Readability up to its choice, on a second copy, since it takes apart what it reads. It does not look for what the copy
 * never has, hidden parts and styles, nor make its article ready to be shown. An element's text, for which it asks again
 * and again, is read once until something goes; and where it starts over, it gets the copy anew, not out of HTML.
 */
export class Choosing extends Steps {
  /** Of the second copy's elements, which of the first they stand for. */
  readonly #numbers = new Map<Element, number>();
  readonly #texts = new Map<Element, string>();

  constructor({ document }: Snapshot, { title, byline }: Pick<Metadata, 'title' | 'byline'>) {
    const copy = document.cloneNode(true) as Document;
    say(copy, 'title', title);
    say(copy, 'author', byline);
    super(copy, { keepClasses: true, disableJSONLD: true, serializer: (node) => node as Element });
    this.#number(copy);
    Object.defineProperty(copy.body, 'innerHTML', {
      get: () => '',
      set: () => {
        copy.body.replaceChildren(...document.body.cloneNode(true).childNodes);
        this.#number(copy);
        this._prepDocument();
      },
    });
  }

  #number({ body }: Document): void {
    for (const [number, element] of Array.from(body.getElementsByTagName('*')).entries()) {
      this.#numbers.set(element, number);
    }
  }

  /** Which of the copy's elements stand in a part of the second one. */
  numbersIn(part: Element): ReadonlySet<number> {
    return new Set(Array.from(part.getElementsByTagName('*')).flatMap((element) => this.#numbers.get(element) ?? []));
  }

  override _isProbablyVisible(): boolean {
    return true;
  }
  override _cleanStyles(): void {}
  override _postProcessContent(): void {}

  override _grabArticle(page?: Element): Element | null {
    const article = super._grabArticle(page);
    // For a log that nobody keeps.
    if (article) Object.defineProperty(article, 'innerHTML', { value: '' });
    return article;
  }

  override _isValidByline(node: Element, words: string): boolean {
    const isNamed = this.REGEXPS.byline.test(words) || node.hasAttribute('rel') || node.hasAttribute('itemprop');
    return isNamed && super._isValidByline(node, words);
  }

  override _getLinkDensity(element: Element): number {
    return element.getElementsByTagName('a').length > 0 ? super._getLinkDensity(element) : 0;
  }

  override _isElementWithoutContent(node: Element): boolean {
    return !says(node) && super._isElementWithoutContent(node);
  }

  override _getInnerText(element: Element, collapsed = true): string {
    if (!collapsed) return super._getInnerText(element, false);
    const known = this.#texts.get(element);
    if (known !== undefined) return known;
    const text = super._getInnerText(element);
    this.#texts.set(element, text);
    return text;
  }

  override _setNodeTag(node: Element, name: string): Element {
    const made = super._setNodeTag(node, name);
    const number = this.#numbers.get(node);
    if (number !== undefined) this.#numbers.set(made, number);
    return made;
  }

  override _removeAndGetNext(node: Element): Element | null {
    this.#texts.clear();
    return super._removeAndGetNext(node);
  }

  override _removeNodes(nodes: readonly Element[], isOut?: IsOut): void {
    super._removeNodes(nodes, (...asked) => {
      const goes = !isOut || isOut.apply(this, asked);
      if (goes) this.#texts.clear();
      return goes;
    });
  }
}

/**
 * Runs Readability and tells what it kept. Undefined where it found no article. What is known of the page already it need
 * not look for.
 */
export const readabilityChoice = (
  snapshot: Snapshot,
  known: Pick<Metadata, 'title' | 'byline'>,
): ReadabilityChoice | undefined => {
  const choosing = new Choosing(snapshot, known);
  const found = choosing.parse();
  if (!found?.content) return undefined;
  return {
    numbers: choosing.numbersIn(found.content),
    text: squeeze(found.content.textContent ?? ''),
    ...(found.byline && { byline: found.byline }),
  };
};
