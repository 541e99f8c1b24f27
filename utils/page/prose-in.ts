import { allBelow, textContentOf } from './dom';

/** What nobody reads, or what leads elsewhere: it says nothing of how long a story is. */
const notStory = 'script,style,noscript,template,textarea,select,button,a';

const lengthOf = (node: Node) => (textContentOf(node) ?? '').replace(/\s+/g, ' ').length;

/** How many characters of running text an element of a living page holds, about. */
export const proseIn = (element: Element): number => lengthWithin(element, lengthOf(element));

const lengthWithin = (element: Element, length: number): number =>
  [...allBelow(element, notStory)].reduce((left, other) => left - lengthOf(other), length);

/** Whether it holds so many. Most boxes have less text of any kind, and are not looked into. */
export const hasProse = (element: Element, least: number): boolean => {
  const length = lengthOf(element);
  return length >= least && lengthWithin(element, length) >= least;
};
