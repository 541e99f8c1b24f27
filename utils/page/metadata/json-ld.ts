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
    ) ??
    salvage(bare)
  );
};

const typeOfStory = /"@type" ?: ?\[? ?"\w*(?:Article|Posting)"/;
const fields = /"(headline|datePublished|dateModified|author)" ?: ?/g;
/** A value in quotes, which may hold quotes: it ends before the next key, a bracket or the end. */
const quoted = '"(.{0,1000}?)" ?(?=,? ?(?:"[@\\w]+" ?:|[\\]}]|$))';
const value = new RegExp(`^${quoted}`);
const names = new RegExp(`"name" ?: ?${quoted}`, 'g');

/** What JSON that nobody can parse says of its first story: quotes in a text and lost commas break no more than their place. */
const salvage = (script: string): unknown => {
  const line = script.replace(/\s+/g, ' ');
  const text = /^[[{ ]*&quot;/.test(line) ? line.replaceAll('&quot;', '"') : line;
  const [opening] = typeOfStory.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const told = (said = '') => parseJson(`"${said}"`) ?? said;
  const story: Record<string, unknown> = { '@type': 'Article' };
  const fromStory = text.slice(text.indexOf(opening));
  for (const { 0: whole, 1: key = '', index } of fromStory.matchAll(fields)) {
    if (Object.hasOwn(story, key)) continue;
    const rest = fromStory.slice(index + whole.length, index + 3_000);
    const people = /^[[{]/.test(rest) ? rest.slice(0, rest.indexOf(rest.startsWith('[') ? ']' : '}')) : '';
    const said = value.exec(rest)?.[1];
    story[key] =
      said === undefined ? [...people.matchAll(names)].map(([, name]) => ({ name: told(name) })) : told(said);
  }
  return story;
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
