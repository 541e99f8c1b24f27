import { nameWords } from '@/utils/text/name-words';

/** Further out, class names speak of the page, not of the block. */
const levels = 4;
const mostWords = 40;

/** Elements whose very name says what stands in them. */
const speaking = new Set([
  'aside',
  'footer',
  'header',
  'nav',
  'figure',
  'figcaption',
  'blockquote',
  'details',
  'table',
]);

/** A copy does not change, and many blocks stand in the same boxes. */
const known = new WeakMap<Element, readonly string[]>();

/** A heading's id that is made of its own words, the target of links to it, says nothing of what it is. */
export const idOf = (element: Element): string => {
  if (!/^h[1-6]$/.test(element.localName)) return element.id;
  const text = nameWords(element.textContent ?? '');
  return nameWords(element.id).every((word) => text.includes(word)) ? '' : element.id;
};

const ownWords = (element: Element): readonly string[] => {
  const words = known.get(element) ?? [
    ...(speaking.has(element.localName) ? [element.localName] : []),
    ...nameWords(`${element.getAttribute('class') ?? ''} ${idOf(element)}`),
  ];
  known.set(element, words);
  return words;
};

/**
 * The class, id and tag words that an element stands in, innermost first: four levels, ending at the story's own element,
 * whose classes say nothing about a part of it.
 */
export const originOf = (element: Element): readonly string[] => {
  const words: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < levels; level += 1, at = at.parentElement) {
    if (['article', 'main', 'body'].includes(at.localName)) break;
    words.push(...ownWords(at));
  }
  return [...new Set(words)].slice(0, mostWords);
};
