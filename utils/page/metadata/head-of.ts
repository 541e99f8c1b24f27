import { allBelow, attributeOf, localNameOf, textContentOf } from '@/utils/page/dom';
import { cleanText } from './clean-text';
import { allOf } from './sources';

/** How many elements before and after the headline can still belong to it: kicker, byline, date, share buttons. */
const before = 40;
const after = 160;

/** A headline on the page, as its element and its words. */
export interface Shown {
  readonly element: Element;
  readonly text: string;
}

/** The page's top headings: every `h1`, and what microdata calls the headline. */
export const headingsOf = (page: Document): readonly Shown[] =>
  allOf(page, 'h1, [itemprop~="headline"]')
    .slice(0, 50)
    .filter((element) => localNameOf(element) !== 'meta')
    .map((element) => ({ element, text: cleanText(textContentOf(element)) }))
    .filter(({ text }) => text !== '');

/** The elements around a headline, those after it first; with none, the first of the body. */
export const around = (page: Document, headline: Element | undefined): readonly Element[] => {
  const all = allOf(page, 'body *');
  const at = headline ? all.indexOf(headline) : 0;
  return [...all.slice(at, at + after), ...all.slice(Math.max(0, at - before), at).reverse()];
};

/** Whether an element stands in a list of other stories, a comment thread or the page's foot. */
const elsewhere = /^(?:aside|footer|nav)$/;
export const standsElsewhere = (element: Element): boolean => {
  const closest = Element.prototype.closest.call(
    element,
    'aside, footer, nav, [class*="related" i], [class*="comment" i]',
  );
  return closest !== null && (elsewhere.test(localNameOf(closest)) || true);
};

export const shortText = (element: Element): string => cleanText((textContentOf(element) ?? '').slice(0, 300));

export const attributes = (element: Element, ...names: readonly string[]): string =>
  names.map((name) => attributeOf(element, name) ?? '').join(' ');

export const insideOf = allBelow;
