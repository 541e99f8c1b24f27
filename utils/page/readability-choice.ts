import { Readability } from '@mozilla/readability';
import { numberName } from './copying';
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

/**
 * Readability up to its choice. It does not look for what the copy never has, hidden parts and styles, nor make its
 * article ready to be shown.
 */
export class Choosing extends Readability<Element> {
  _isProbablyVisible(): boolean {
    return true;
  }
  _cleanStyles(): void {}
  _postProcessContent(): void {}
}

const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node as Element };

const say = (page: Document, name: string, content: string | undefined) => {
  if (!content) return;
  const meta = page.createElement('meta');
  meta.setAttribute('name', name);
  meta.content = content;
  page.head.append(meta);
};

/**
 * Runs Readability on a second copy, since it takes apart what it reads, and tells what it kept. Undefined where it found
 * no article. What is known of the page already it need not look for.
 */
export const readabilityChoice = (
  snapshot: Snapshot,
  { title, byline }: Pick<Metadata, 'title' | 'byline'>,
): ReadabilityChoice | undefined => {
  const copy = snapshot.document.cloneNode(true) as Document;
  say(copy, 'title', title);
  say(copy, 'author', byline);
  const found = new Choosing(copy, options).parse();
  if (!found?.content) return undefined;
  const numbered = found.content.querySelectorAll(`[${numberName}]`);
  return {
    numbers: new Set(Array.from(numbered, (element) => Number(element.getAttribute(numberName)))),
    text: squeeze(found.content.textContent ?? ''),
    ...(found.byline && { byline: found.byline }),
  };
};
