import { allBelow, textContentOf } from './dom';

/** What nobody reads, or what leads elsewhere: it says nothing of how long a story is. */
const notStory = 'script,style,noscript,template,textarea,select,button,a';

const lengthOf = (node: Node) => (textContentOf(node) ?? '').replace(/\s+/g, ' ').length;

/** How many characters of running text an element of a living page holds, about. */
export const proseIn = (element: Element): number =>
  [...allBelow(element, notStory)].reduce((left, other) => left - lengthOf(other), lengthOf(element));

/** Whether it holds so many. Most boxes have less text of any kind. */
export const hasProse = (element: Element, least: number): boolean =>
  lengthOf(element) >= least && proseIn(element) >= least;
