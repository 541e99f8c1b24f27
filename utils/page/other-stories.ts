import { allBelow, attributeOf, bodyOf, contains, localNameOf, parentOf, textContentOf, viewOf } from './dom';
import { cleanText, foldTitle } from './metadata/clean-text';
import { hasProse } from './prose-in';

/** Fewer characters of running text than this are a teaser. */
const leastText = 800;
/** Pages that scroll on load a few stories at a time; a page with more headlines is a list. */
const mostHeadlines = 30;
/** A story's box stands less far above its headline, in elements. */
const highest = 100;

interface Story {
  readonly headline: Element;
  /** The largest box that holds no other headline. */
  readonly box: Element;
}

const storiesIn = (body: Element): readonly Story[] => {
  const headlines = [...allBelow(body, 'h1')];
  if (headlines.length < 2 || headlines.length > mostHeadlines) return [];
  return headlines.map((headline, at) => {
    const neighbours = [headlines[at - 1], headlines[at + 1]].filter((other) => other !== undefined);
    let box = headline;
    for (let up = 0; up < highest; up += 1) {
      const around = parentOf(box);
      if (!around || neighbours.some(contains(around))) break;
      box = around;
    }
    return { headline, box };
  });
};

const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** Made by the same template: the same name, and a class in common or none at all. */
const isAlike = (one: Element, other: Element): boolean => {
  const [own, others] = [classesOf(one), new Set(classesOf(other))];
  return (
    localNameOf(one) === localNameOf(other) && (own.length + others.size === 0 || own.some((name) => others.has(name)))
  );
};

const isInView = ({ box }: Story, view: Window): boolean => {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(box);
  return top <= view.innerHeight / 2 && view.innerHeight / 2 < bottom;
};

/**
 * Pages that scroll on put story under story. The boxes of those that are not the page's own: that one has the page's
 * title, and where several have it, it is the one in view. Sites change title and address as their reader goes on.
 */
export const otherStories = (page: Document, title: string): readonly Element[] => {
  const body = bodyOf(page);
  const stories = body ? storiesIn(body) : [];
  const own = stories.filter(({ headline }) => foldTitle(cleanText(textContentOf(headline))) === foldTitle(title));
  const view = viewOf(page);
  const shown = (view && own.find((story) => isInView(story, view))) ?? own[0];
  const others = stories.filter(
    (other) => shown && other !== shown && isAlike(other.box, shown.box) && isAlike(other.headline, shown.headline),
  );
  if (!shown || others.length === 0 || !hasProse(shown.box, leastText)) return [];
  return others.map(({ box }) => box).filter((box) => hasProse(box, leastText));
};
