import { cleanText, foldTitle } from './clean-text';
import type { Shown } from './head-of';

const separator = /\s+[|\-–—:«»·•/]\s+|\s*[|«»]\s*|:\s+/g;

/** The title of a tab without the site's name, at its end or its beginning. */
export const withoutSite = (title: string, sites: readonly string[]): string => {
  const folded = sites.map(foldTitle).filter(Boolean);
  const isSite = (part: string) =>
    folded.includes(foldTitle(part)) || folded.includes(foldTitle(part).replaceAll(' ', ''));
  const cuts = [...title.matchAll(separator)];
  const last = cuts.findLast(({ index, 0: mark }) => isSite(title.slice(index + mark.length)));
  if (last) return withoutSite(title.slice(0, last.index).trim(), sites);
  const first = cuts.find(({ index }) => isSite(title.slice(0, index)));
  return first ? title.slice(first.index + first[0].length).trim() : title;
};

/** Whether two wordings are the same headline: equal, or one inside the other. */
export const agrees = (a: string, b: string): boolean => {
  const [one, other] = [foldTitle(a), foldTitle(b)];
  if (one === '' || other === '') return false;
  return one === other || (Math.min(one.length, other.length) > 10 && (one.includes(other) || other.includes(one)));
};

/**
 * The headline that the sources agree on, in the wording that the page shows. A heading that no source knows may be a
 * logo; a source that no heading shows may be written for search engines.
 */
export const headlineOf = (shown: readonly Shown[], said: readonly string[], sites: readonly string[]): string => {
  const isSite = (text: string) => sites.some((site) => foldTitle(site) === foldTitle(text));
  const headings = shown.map(({ text }) => text).filter((text) => !isSite(text));
  const agreed = headings.find((text) => said.some((other) => agrees(text, other)));
  if (agreed) return agreed;
  const meant = said.map(cleanText).filter((text) => text && !isSite(text));
  const voted = meant.find((text, at) => meant.some((other, place) => place !== at && agrees(text, other)));
  return voted ?? meant[0] ?? (headings.length === 1 ? (headings[0] ?? '') : '');
};
