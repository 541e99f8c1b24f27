import { foldTitle } from './clean-text';
import type { Shown } from './head-of';

const bar = /\s*[|«»]\s*|\s+[•·]\s+/;
const separator = /\s+[-–—:/]\s+|:\s+/g;

const wordsIn = (text: string): readonly string[] => foldTitle(text).split(' ').filter(Boolean);

/** Whether a part of a tab's title names the site: it is the name, or its words stand in the name or the host. */
const namesSite = (part: string, sites: readonly string[]): boolean => {
  const folded = foldTitle(part);
  const joined = folded.replaceAll(' ', '');
  return sites.some((site) => {
    const name = foldTitle(site);
    return (
      name !== '' &&
      (name === folded ||
        name.replaceAll(' ', '') === joined ||
        (joined.length > 4 && name.replaceAll(' ', '').startsWith(joined)) ||
        folded.startsWith(`${name} `))
    );
  });
};

/**
 * The title of a tab without the site's name. What stands between bars is never a headline's own, so the longest part
 * wins; after a dash or a colon, only the site's name goes.
 */
export const withoutSite = (title: string, sites: readonly string[]): string => {
  const parts = title.split(bar).filter(Boolean);
  const kept = parts.filter((part) => !namesSite(part, sites));
  const first = kept[0] ?? parts[0] ?? '';
  const head =
    parts.length < 2
      ? title
      : wordsIn(first).length > 2
        ? first
        : kept.reduce((best, part) => (wordsIn(part).length > wordsIn(best).length ? part : best), first);
  const cuts = [...head.matchAll(separator)];
  const last = cuts.findLast(({ index, 0: mark }) => namesSite(head.slice(index + mark.length), sites));
  if (last && last.index > 0) return head.slice(0, last.index).trim();
  const start = cuts.find(({ index }) => namesSite(head.slice(0, index), sites));
  return (start ? head.slice(start.index + start[0].length) : head).trim();
};

/** The share of the shorter wording's words that stand in the other, 0 to 1; a headline and its other wordings share many. */
export const agreement = (a: string, b: string): number => {
  const [one, other] = [new Set(wordsIn(a)), new Set(wordsIn(b))];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
};

/** Two wordings of one headline share at least this much; a label or another story's headline shares less. */
const leastAgreement = 0.3;

/**
 * The headline that the sources agree on, in the wording that the page shows: of the headings, the one that agrees most
 * with any source. A heading that no source knows may be a logo or a label.
 */
export const headlineOf = (
  shown: readonly Shown[],
  said: readonly string[],
  isSite: (text: string) => boolean,
): string => {
  const meant = said.filter((text) => !isSite(text));
  const headings = shown
    .map(({ text }) => text)
    .filter((text) => !isSite(text))
    .map((text) => ({
      text,
      share: Math.max(0, ...meant.map((other) => agreement(text, other) - (wordsIn(text).length < 2 ? 0.4 : 0))),
    }));
  const best = headings.reduce<(typeof headings)[number] | undefined>(
    (best, one) => (!best || one.share > best.share ? one : best),
    undefined,
  );
  if (best && (best.share >= leastAgreement || meant.length === 0)) return best.text;
  return (
    meant.find((text, at) => meant.some((other, place) => place !== at && foldTitle(other) === foldTitle(text))) ??
    meant[0] ??
    ''
  );
};
