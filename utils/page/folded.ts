import { fitsScript } from '@/utils/text/fits-script';
import {
  allBelow,
  attributeOf,
  closestAround,
  localNameOf,
  nextElementOf,
  parentOf,
  previousElementOf,
  textContentOf,
} from './dom';
import { hasProse, proseIn } from './prose-in';
import { isInlineName } from './raw-blocks';

const folding = '[aria-expanded="false"]';
/** A menu that is folded away has fewer characters of running text than this. */
const leastText = 80;
/** What somebody presses, whatever it is made of: a button, or a link that leads nowhere. */
const pressed =
  'button,label,[role=button],[onclick],a:not([href]),a[href^="#"],a[href^="javascript:"],[class*=more],[class*=expand]';
/** What a button says, and what a part that is folded is called, is no longer than this, in characters. */
const longestButton = 40;
const longestName = 200;
/** A button stands no more boxes further out than what it shows, and no more hidden parts further on. */
const furthestOut = 4;
const furthestOn = 100;

/** Styles that a page writes beside what they are for. */
const unread = 'style,script';

const wordsOf = (element: Element): string =>
  [...allBelow(element, unread)]
    .reduce((words, other) => words.replace(textContentOf(other) ?? '', ''), textContentOf(element) ?? '')
    .trim();

const elementBefore = (element: Element): Element | null => {
  let before = previousElementOf(element);
  while (before && Element.prototype.matches.call(before, unread)) before = previousElementOf(before);
  return before;
};

/** Whether these words of an element all stand in one part of it. */
const isAllIn = (element: Element, words: string, css: string): boolean =>
  [...allBelow(element, css)].some((part) => wordsOf(part) === words);

/** A closed button, a heading that is one, or what has nothing but one in it. */
const isOpener = (element: Element): boolean => {
  if (Element.prototype.matches.call(element, folding)) return true;
  const words = wordsOf(element);
  if (words.length > longestName) return false;
  const isAll = (css: string) => isAllIn(element, words, css);
  return isAll(folding) || (isAll('button,[role=button]') && isAll('h2,h3,h4,h5,h6'));
};

const isAlike = (one: Element, other: Element | null): boolean =>
  other !== null &&
  localNameOf(one) === localNameOf(other) &&
  ['class', 'style', 'hidden'].every((name) => attributeOf(one, name) === attributeOf(other, name));

/** Whether a name and the box below it are one pair of several, as questions and their answers; paragraphs name nothing. */
const isOneOfMany = (name: Element, part: Element): boolean => {
  const words = wordsOf(name);
  if (words === '' || words.length > longestName || localNameOf(name) === 'p' || isInlineName(localNameOf(part)))
    return false;
  const box = parentOf(part);
  const nextName = nextElementOf(part);
  return (
    isAlike(part, previousElementOf(name)) ||
    (nextName !== null && isAlike(part, nextElementOf(nextName))) ||
    (box !== null &&
      attributeOf(box, 'class') !== null &&
      (isAlike(box, previousElementOf(box)) || isAlike(box, nextElementOf(box))))
  );
};

const isPressed = (element: Element, words: string): boolean =>
  words.length <= longestButton &&
  (Element.prototype.matches.call(element, pressed) || isAllIn(element, words, pressed));

/** What stands behind a part on the page: beside it, then beside each box that ends with it, not too far out or on. */
function* standingBehind(part: Element): Iterable<Element> {
  let box: Element | null = part;
  for (let out = 0; box && out < furthestOut; out += 1, box = parentOf(box)) {
    let next = nextElementOf(box);
    for (let on = 0; next && on < furthestOn; on += 1, next = nextElementOf(next)) yield next;
  }
}

/** Whether a part is the rest of a text in its box, and what follows it and those that are hidden like it is a button. */
const isRest = (part: Element): boolean => {
  for (const next of standingBehind(part)) {
    const words = isAlike(part, next) || localNameOf(next) === 'script' ? '' : wordsOf(next);
    if (words === '') continue;
    const box = parentOf(part);
    return isPressed(next, words) && box !== null && proseIn(box) >= proseIn(part) + leastText;
  }
  return false;
};

/** Whether a panel says more of the story, and not the story again in another language. */
const isInLanguage = (panel: Element): boolean => {
  const around = closestAround(panel, '[lang]');
  return (
    attributeOf(panel, 'lang') === null &&
    allBelow(panel, '[lang]').length === 0 &&
    fitsScript((around && attributeOf(around, 'lang')) ?? '', wordsOf(panel))
  );
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
 * steps. ARIA Authoring Practices Guide, patterns accordion, tabs and disclosure: it is a tab's panel, a region with a
 * label, or a button that says `aria-expanded` names it, or is all that stands right before it. Where a page says nothing of
 * the kind, it is one of several answers, or the rest of a text before its button. `opened` are the page's `openedIds`.
 */
export const isFolded = (element: Element, opened: ReadonlySet<string>): boolean => {
  if (!hasProse(element, leastText)) return false;
  const role = attributeOf(element, 'role');
  if (role === 'tabpanel') return isInLanguage(element);
  const before = elementBefore(element);
  return (
    (role === 'region' && attributeOf(element, 'aria-labelledby') !== null) ||
    opened.has(attributeOf(element, 'id') ?? '') ||
    (before !== null && (isOpener(before) || isOneOfMany(before, element))) ||
    isRest(element)
  );
};
