import { Readability } from '@mozilla/readability';
import { numberName } from './copying';
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
 * Runs Readability on a second copy, since it takes apart what it reads, and tells what it kept. Undefined where it found
 * no article.
 */
export const readabilityChoice = (snapshot: Snapshot, title: string): ReadabilityChoice | undefined => {
  const copy = snapshot.document.cloneNode(true) as Document;
  copy.title = title;
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node as Element };
  const found = new Readability<Element>(copy, options).parse();
  if (!found?.content) return undefined;
  const numbered = found.content.querySelectorAll(`[${numberName}]`);
  return {
    numbers: new Set(Array.from(numbered, (element) => Number(element.getAttribute(numberName)))),
    text: squeeze(found.content.textContent ?? ''),
    ...(found.byline && { byline: found.byline }),
  };
};
