import { isDataTable } from './tables';

/** Class words that name a caption where the page has no `figcaption`: `photoCaption`, `thumbcaption`, `pie-foto`. */
const captionWords =
  /caption(?!s)|bildunterschrift|bildtext|bijschrift|didascalia|pie-?(?:de-)?foto|(?:^|[\s_-])legend[ae](?:$|[\s_-])/i;
/** What has a caption. */
const shown = 'img,iframe,table';
const longestCaption = 600;
/** A box with more elements than this holds more than a picture and its caption. */
const largestFigure = 40;

const isCaption = (element: Element): boolean => {
  if (element.localName !== 'figcaption' && !captionWords.test(element.getAttribute('class') ?? '')) return false;
  const text = (element.textContent ?? '').trim();
  return text !== '' && text.length <= longestCaption && !element.querySelector(`${shown},h1`);
};

/** A box's caption, `none` where it has none, `large` where it holds too much to be asked. */
type Answer = Element | 'none' | 'large';

const answerOf = (box: Element): Answer => {
  if (box.localName !== 'figure' && box.getElementsByTagName('*').length > largestFigure) return 'large';
  return [...box.querySelectorAll('figcaption,[class]')].find(isCaption) ?? 'none';
};

/** A caption is that of the pictures that stand nearest to it: those of the smallest box round it that holds any. */
const isOwn = (caption: Element, picture: Element): boolean => {
  let box = caption.parentElement;
  while (box && !box.querySelector(shown)) box = box.parentElement;
  return box?.contains(picture) ?? false;
};

/** `answers` remembers what boxes said, since many pictures may ask the same box. */
const captionOf = (picture: Element, answers: Map<Element, Answer>): Element | undefined => {
  let box = picture.parentElement;
  for (let level = 0; box && level < 4; level += 1, box = box.parentElement) {
    const answer = answers.get(box) ?? answerOf(box);
    answers.set(box, answer);
    if (typeof answer !== 'string') return isOwn(answer, picture) ? answer : undefined;
    if (answer === 'large') return undefined;
    if (box.localName === 'figure') {
      const next = box.nextElementSibling;
      return next && isCaption(next) ? next : undefined;
    }
  }
  return undefined;
};

/**
 * The captions of the pictures, embeds and tables in figures below `body`: the `figcaption` of their figure, or an element
 * in it, right after it or close by that is classed as one. A table may name its own, then it has none here. A caption that
 * several pictures share goes to the last of them.
 */
export const captionsBelow = (body: Element): ReadonlyMap<Element, Element> => {
  const owners = new Map<Element, Element>();
  const answers = new Map<Element, Answer>();
  for (const picture of body.querySelectorAll('img,iframe,figure table')) {
    if (picture.localName === 'table' && (picture.querySelector('caption') || !isDataTable(picture))) continue;
    const caption = captionOf(picture, answers);
    if (caption) owners.set(caption, picture);
  }
  return new Map([...owners].map(([caption, picture]) => [picture, caption]));
};
