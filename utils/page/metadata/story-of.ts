import { type JsonLd, own, ownText, type Thing } from './json-ld';

const storyType = /(?:Article|Posting|Recipe|Review|HowTo|Report|FAQPage)$/;

/** The types that a thing gives itself. */
export const typesOf = (thing: unknown): readonly string[] =>
  own(thing, '@type').filter((type): type is string => typeof type === 'string');

/** The thing of the page's JSON-LD that is the story itself: of a story's type, and complete rather than a mention. */
export const storyOf = ({ things }: JsonLd): Thing | undefined => {
  const stories = things.filter((thing) => typesOf(thing).some((type) => storyType.test(type)));
  const worth = (thing: Thing) =>
    ['headline', 'datePublished', 'author'].filter((key) => own(thing, key).length > 0).length;
  return stories.reduce<Thing | undefined>(
    (best, thing) => (!best || worth(thing) > worth(best) ? thing : best),
    undefined,
  );
};

/** The names that a value of JSON-LD stands for: a text, a thing with a name, or a reference to one. */
export const namesOf = (value: unknown, { resolve }: JsonLd): string =>
  typeof value === 'string' ? value : ownText(resolve(value), 'name');
