import { allBelow, bodyOf, contentDocumentOf } from './dom';
import type { Metadata } from './metadata';
import { distinct } from './metadata/names';
import { proseIn } from './prose-in';

/** A story has more characters than this; a frame with fewer is an ad or a widget. */
const leastText = 1_000;
/** The page around a framed story is a bar and a menu: the frame holds this many times the page's own text. */
const timesThePage = 2;
/** A frame that is smaller on either side, in CSS pixels, is for machines. */
const leastSide = 200;

/** How many characters of running text a document has, about. */
const proseOf = (page: Document): number => {
  const body = bodyOf(page);
  return body ? proseIn(body) : 0;
};

const isShown = (frame: Element): boolean => {
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  return width >= leastSide && height >= leastSide;
};

/**
 * The document of the frame that holds the story, where the page is but a frame around it; undefined for nearly every
 * page. Frames of another origin are closed to everybody but themselves.
 */
export const storyFrame = (page: Document): Document | undefined => {
  const body = bodyOf(page);
  let story: Document | undefined;
  let longest = leastText;
  for (const frame of body ? allBelow(body, 'iframe') : []) {
    const inside = contentDocumentOf(frame);
    const prose = inside ? proseOf(inside) : 0;
    if (inside && prose > longest && isShown(frame)) [story, longest] = [inside, prose];
  }
  return story && longest >= timesThePage * proseOf(page) ? story : undefined;
};

/** What a framed story says of itself, and where it is silent what the page around it says. */
export const framedMetadata = (inside: Metadata, around: Metadata): Metadata => ({
  ...around,
  ...inside,
  title: inside.title || around.title,
  titles: distinct([...inside.titles, ...around.titles]),
  authors: inside.authors.length > 0 ? inside.authors : around.authors,
  language: inside.language === 'und' ? around.language : inside.language,
});
