import { textContentOf } from '@/utils/page/dom';
import { allOf } from './sources';

/** One thing that a page says of itself in schema.org's words. Read it with `own` alone: it comes from outside. */
export type Thing = Readonly<Record<string, unknown>>;

const longestScript = 1_000_000;
const deepest = 12;
const mostThings = 2_000;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value under a thing's own key, as a list. An inherited key, such as a hostile page could plant, gives nothing. */
export const own = (thing: unknown, key: string): readonly unknown[] => {
  if (!isThing(thing) || !Object.hasOwn(thing, key)) return [];
  const value = thing[key];
  return Array.isArray(value) ? value.flat(3) : [value];
};

/** The first text under a thing's own key; empty where there is none. */
export const ownText = (thing: unknown, key: string): string =>
  (own(thing, key).find((value) => typeof value === 'string') as string | undefined) ?? '';

const parseJson = (text: string): unknown => {
  // JSON has no other way to say that it is broken, and a page's broken JSON is nobody's surprise.
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Comments and CDATA marks around the JSON, raw line breaks and `\'` in strings, commas before a bracket are common. */
const parseScript = (text: string): unknown => {
  if (text.length > longestScript) return undefined;
  const bare = text.replace(/<!--|-->|(?:\/\/|\/\*)?<!\[CDATA\[(?:\*\/)?|(?:\/\/|\/\*)?\]\]>(?:\*\/)?/g, '');
  return (
    parseJson(bare) ??
    parseJson(
      bare
        .replace(/\p{Cc}/gu, ' ')
        .replace(/(\\["\\/bfnrtu])|\\/g, '$1')
        .replace(/,(\s*[}\]])/g, '$1')
        .replace(/[\s;]$/, ''),
    )
  );
};

/** What the page's JSON-LD says: the things it is about, and a look-up for the things it names by `@id`. */
export interface JsonLd {
  readonly things: readonly Thing[];
  readonly resolve: (value: unknown) => unknown;
}

export const jsonLdOf = (page: Document): JsonLd => {
  const things: Thing[] = [];
  const byId = new Map<string, Thing>();
  let seen = 0;
  const walk = (value: unknown, depth: number, isTop: boolean): void => {
    if (depth > deepest || seen > mostThings) return;
    if (Array.isArray(value)) {
      for (const one of value.slice(0, mostThings)) walk(one, depth + 1, isTop);
      return;
    }
    if (!isThing(value)) return;
    seen += 1;
    if (isTop) things.push(value);
    const id = ownText(value, '@id');
    if (id && (ownText(value, 'name') || !byId.has(id))) byId.set(id, value);
    for (const key of Object.keys(value))
      walk(value[key], depth + 1, isTop && (key === '@graph' || key === 'mainEntity' || key === 'mainEntityOfPage'));
  };
  for (const script of allOf(page, 'script[type*="ld+json" i]'))
    walk(parseScript(textContentOf(script) ?? ''), 0, true);
  return { things, resolve: (value) => byId.get(ownText(value, '@id')) ?? value };
};
