import { foldTitle } from './clean-text';
import { type JsonLd, own, ownText, type Thing } from './json-ld';

const storyType = /(?:Article|Posting|Recipe|Review|HowTo|Report|FAQPage)$/;

/** The types that a thing gives itself. */
export const typesOf = (thing: unknown): readonly string[] =>
  own(thing, '@type').filter((type): type is string => typeof type === 'string');

/**
 * The thing of the page's JSON-LD that is the story itself: of a story's type, and complete rather than a mention. Pages
 * describe what they link to as well, so one comes first whose headline is among the titles that the page shows.
 */
export const storyOf = ({ things }: JsonLd, titles: readonly string[]): Thing | undefined => {
  const stories = things.filter((thing) => typesOf(thing).some((type) => storyType.test(type)));
  const shown = titles.map(foldTitle).join('|');
  const isShown = (headline: string) => headline !== '' && shown.includes(headline);
  const worth = (thing: Thing) =>
    ['headline', 'datePublished', 'author'].filter((key) => own(thing, key).length > 0).length +
    (isShown(foldTitle(ownText(thing, 'headline'))) ? 3 : 0);
  return stories.reduce<Thing | undefined>(
    (best, thing) => (!best || worth(thing) > worth(best) ? thing : best),
    undefined,
  );
};

/** The names that a value of JSON-LD stands for: a text, a thing with a name, or a reference to one. */
export const namesOf = (value: unknown, { resolve }: JsonLd): string =>
  typeof value === 'string' ? value : ownText(resolve(value), 'name');
