import { allBelow, attributeOf, previousElementOf, textContentOf } from './dom';
import { hasProse } from './prose-in';

const folding = '[aria-expanded="false"]';
/** A menu that is folded away has fewer characters of running text than this. */
const leastText = 80;

const wordsOf = (element: Element) => (textContentOf(element) ?? '').trim();

/** A closed button, or a heading with nothing but one in it. */
const isOpener = (element: Element): boolean => {
  if (Element.prototype.matches.call(element, folding)) return true;
  const button = Element.prototype.querySelector.call(element, folding);
  return button !== null && wordsOf(button) === wordsOf(element);
};

/** The ids of what a page's buttons open and close. */
export const openedIds = (body: Element): ReadonlySet<string> =>
  new Set(
    [...allBelow(body, '[aria-controls][aria-expanded]')].flatMap(
      (button) => attributeOf(button, 'aria-controls')?.match(/\S+/g) ?? [],
    ),
  );

/**
 * Whether a hidden part is only folded away, and a click on its heading would show it: an answer, a section, a list of
 * steps. ARIA Authoring Practices Guide, patterns accordion and disclosure: it is a region with a label, or a button that
 * says `aria-expanded` names it, or is all that stands right before it. `opened` are the page's `openedIds`.
 */
export const isFolded = (element: Element, opened: ReadonlySet<string>): boolean => {
  const before = previousElementOf(element);
  const isPanel =
    (attributeOf(element, 'role') === 'region' && attributeOf(element, 'aria-labelledby') !== null) ||
    opened.has(attributeOf(element, 'id') ?? '') ||
    (before !== null && isOpener(before));
  return isPanel && hasProse(element, leastText);
};
