import { foldTitle } from './clean-text';
import type { Shown } from './head-of';

const bar = /\s*\|\s*|\s+(?:[•·]|::)\s+|(?<=[\u3041-\u9fff！？」》])(?:_|--)(?=\S)/;
const barOrArrow = new RegExp(`\\s*[«»]\\s*|${bar.source}`);
const separator = /\s+[-–—:/]\s+|:\s+/g;

const wordsIn = (text: string): readonly string[] => foldTitle(text).split(' ').filter(Boolean);

/** Whether a part of a tab's title is the site's name, or its beginning or its host without spaces. */
const namesSite = (part: string, sites: readonly string[]): boolean => {
  const joined = foldTitle(part).replaceAll(' ', '');
  return sites.some((site) => {
    const name = foldTitle(site).replaceAll(' ', '');
    return name !== '' && (name === joined || (joined.length > 4 && name.startsWith(joined)));
  });
};

const bars = /^[-\s–—:/|«»•·]{2,}|[-\s–—:/|«»•·]{2,}$/g;

/** What a tab's title says beside the title that the page gives of itself: the site's name, or a section's. */
export const besideTitle = (tab: string, title: string): string => {
  const [before = '', after = ''] = title && tab.includes(title) ? tab.split(title) : [];
  const said = before && after ? '' : before || after;
  const name = said.replace(bars, '');
  return name === said ? '' : name;
};

/** A headline has so many words, mostly; the names of sites and sections have fewer. */
const shortestHeadline = 4;

/**
 * What stands between bars is a section or a site, never a headline's own: the part that is a heading of the page, else the
 * first of four words, else of three, else the longest.
 */
export const betweenBars = (title: string, sites: readonly string[], headings: readonly string[] = []): string => {
  // One kind of arrow leads from part to part; both kinds are quotation marks.
  const isQuoted = title.includes('«') && title.includes('»');
  const parts = title.split(isQuoted ? bar : barOrArrow).filter(Boolean);
  const kept = parts.filter((part) => !namesSite(part, sites));
  const isHeading = (part: string) => headings.some((heading) => foldTitle(heading) === foldTitle(part));
  const ofLength = (least: number) => kept.find((part) => wordsIn(part).length >= least);
  const long = kept.find(isHeading) ?? ofLength(shortestHeadline) ?? ofLength(3);
  return (
    long ?? kept.reduce((best, part) => (wordsIn(part).length > wordsIn(best).length ? part : best), kept[0] ?? title)
  );
};

/** The title of a tab without the site's name: between bars, then after or before a dash or a colon. */
export const withoutSite = (title: string, sites: readonly string[], headings: readonly string[] = []): string => {
  const whole = betweenBars(title, sites, headings);
  const host = sites.find((site) => site.includes('.') && whole.startsWith(`${site} `)) ?? '';
  const head = whole.slice(host.length).trim();
  const cuts = [...head.matchAll(separator)];
  const opensWithSite = (part: string) => sites.some((site) => `${foldTitle(part)} `.startsWith(`${foldTitle(site)} `));
  const last = cuts.findLast(({ index, 0: mark }) => {
    const tail = head.slice(index + mark.length);
    return namesSite(tail, sites) || (!mark.startsWith(':') && opensWithSite(tail));
  });
  if (last && last.index > 0) return head.slice(0, last.index).trim();
  const start = cuts.find(({ index }) => namesSite(head.slice(0, index), sites));
  return (
    start && wordsIn(head.slice(start.index)).length > 2 ? head.slice(start.index + start[0].length) : head
  ).trim();
};

/** Words that carry a topic: long ones, and every run of a script without spaces. */
const telling = (text: string): ReadonlySet<string> => {
  const words = wordsIn(text);
  const long = words.filter((word) => word.length > 3 || !/^[a-z]+$/.test(word));
  return new Set(long.length > 0 ? long : words);
};

/** How much two wordings share: twice their common telling words by all of them (Dice), 0 to 1. */
const agreement = (a: string, b: string): number => {
  if (foldTitle(a) === foldTitle(b)) return 1;
  const [one, other] = [telling(a), telling(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / Math.max(1, one.size + other.size);
};

/** A page's only heading is its headline if it shares this much with any source; of several, one must share more. */
const least = { only: 0.15, ofSeveral: 0.34, ofSections: 0.6, lesser: 0.7 };
/** More top headings than these are those of sections. */
const mostTop = 3;
/** A heading of more words is a paragraph, unless a source says the same. */
const mostWords = 30;

/**
 * The headline that the sources agree on, in the wording that the page shows: of the headings, the one that agrees most
 * with any source. A heading that no source knows may be a logo or a label; then one of the lesser headings may say what a
 * source says, word for word, or nearly so under the name of a section. A heading that holds more than the headline (a date,
 * a counter) is cut to the run of text that a source knows.
 */
export const headlineOf = (
  shown: readonly Shown[],
  said: readonly string[],
  isSite: (text: string) => boolean,
  lesser: () => readonly Shown[] = () => [],
): { readonly title: string; readonly heading?: Shown } => {
  const meant = said.filter((text) => !isSite(text));
  const headings = shown
    .filter(({ text }) => !isSite(text))
    .map((heading) => ({ heading, share: Math.max(0, ...meant.map((other) => agreement(heading.text, other))) }))
    .filter(({ heading, share }) => share === 1 || meant.length === 0 || wordsIn(heading.text).length <= mostWords)
    .sort((a, b) => b.share - a.share);
  const [best] = headings;
  if (meant.length > 0 && (best?.share ?? 0) < least.ofSeveral) {
    const enough = (best?.share ?? 0) >= least.only && headings.length === 1 ? least.lesser : 1;
    const [heading] = lesser()
      .map((one) => ({ ...one, share: Math.max(...meant.map((other) => agreement(one.text, other))) }))
      .filter(({ share }) => share >= enough)
      .sort((a, b) => b.share - a.share);
    if (heading) return { title: heading.text, heading };
  }
  const several = headings.length > mostTop ? least.ofSections : least.ofSeveral;
  if (best && (best.share >= (headings.length > 1 ? several : least.only) || meant.length === 0)) {
    const { heading } = best;
    const piece = heading.pieces.find(
      (text) => text.length * 2 > heading.text.length && meant.some((other) => foldTitle(other) === foldTitle(text)),
    );
    return { title: piece ?? heading.text, heading };
  }
  const twice = meant.find((text, at) => meant.some((other, place) => place !== at && agreement(text, other) === 1));
  return { title: twice ?? meant[0] ?? '' };
};
