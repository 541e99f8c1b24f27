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
  /** The largest box that holds no other headline of the first rank, or an article with a headline of any. */
  readonly box: Element;
}

const storiesIn = (body: Element): readonly Story[] => {
  const headlines = [...allBelow(body, 'h1')];
  const articles = [...allBelow(body, 'article')].flatMap((box) => {
    const headline = Element.prototype.querySelector.call(box, 'h1,h2');
    return headline ? { headline, box } : [];
  });
  if (headlines.length > mostHeadlines) return articles;
  const boxes = headlines.map((headline, at) => {
    const neighbours = [headlines[at - 1], headlines[at + 1]].filter((other) => other !== undefined);
    let box = headline;
    for (let up = 0; up < highest; up += 1) {
      const around = parentOf(box);
      if (!around || neighbours.some(contains(around))) break;
      box = around;
    }
    return { headline, box };
  });
  return [...boxes, ...articles];
};

const classesOf = (element: Element) => (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

const sharesClass = (one: Element, other: Element): boolean => {
  const others = classesOf(other);
  return classesOf(one).some((name) => others.includes(name));
};

/** Made by the same template: a class in common, or the same name and no class at all. */
const isAlike = (one: Element, other: Element): boolean =>
  sharesClass(one, other) ||
  (localNameOf(one) === localNameOf(other) && classesOf(one).length + classesOf(other).length === 0);

const isInView = ({ box }: Story, view: Window): boolean => {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(box);
  return top <= view.innerHeight / 2 && view.innerHeight / 2 < bottom;
};

/** Whether a story stands beside another and was made like it. */
const isBeside = (other: Story, own: Story): boolean =>
  other.headline !== own.headline &&
  localNameOf(other.box) === localNameOf(own.box) &&
  isAlike(other.box, own.box) &&
  isAlike(other.headline, own.headline) &&
  !contains(own.box)(other.box) &&
  !contains(other.box)(own.box);

/**
 * Pages that scroll on put story under story. The boxes of those that are not the page's own: that one has the page's
 * title, and where several have it, it is the one in view. Sites change title and address as their reader goes on.
 */
export const otherStories = (page: Document, title: string): readonly Element[] => {
  const body = bodyOf(page);
  const stories = body ? storiesIn(body) : [];
  if (stories.length < 2) return [];
  const titled = foldTitle(title);
  const own = stories.filter(({ headline }) => foldTitle(cleanText(textContentOf(headline))) === titled);
  const view = viewOf(page);
  const shown = (view && own.find((story) => isInView(story, view))) ?? own[0];
  const others = own.flatMap((story) => {
    const beside = story.headline === shown?.headline ? stories.filter((other) => isBeside(other, story)) : [];
    return beside.length > 0 && hasProse(story.box, leastText) ? beside : [];
  });
  return [...new Set(others.map(({ box }) => box))].filter((box) => hasProse(box, leastText));
};
