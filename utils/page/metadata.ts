import { hostOf } from '@/utils/article/address';
import { languageOfText } from '@/utils/text/detect-language';
import { fitsScript } from '@/utils/text/fits-script';
import { attributeOf, textContentOf } from './dom';
import { authorsOf } from './metadata/authors';
import { canonicalOf } from './metadata/canonical-of';
import { claimOf, type PageClaim } from './metadata/claim-of';
import { cleanText, foldTitle } from './metadata/clean-text';
import { datesOf } from './metadata/dates';
import { headingsOf, headOf } from './metadata/head-of';
import { besideTitle, betweenBars, headlineOf, withoutSite } from './metadata/headline';
import { own, ownText } from './metadata/json-ld';
import { languageOf } from './metadata/language-of';
import { distinct } from './metadata/names';
import { sayingsOf } from './metadata/sayings';
import { shortSiteName, siteNameOf } from './metadata/site-name';
import { firstOf, metaValue, metaValues } from './metadata/sources';
import { storyOf } from './metadata/story-of';
import { safePicture } from './safe-address';

/** What a page says of its story, where its sources agree with what it shows. */
export interface Metadata {
  /** Empty where no source gives one. */
  readonly title: string;
  /** Every wording of the headline that was found, for spotting the headline said twice. */
  readonly titles: readonly string[];
  /** The authors, joined by a comma. */
  readonly byline?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
  /** ISO 8601, with zone where the page gives one; the day alone where only that is known. */
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  /** BCP 47 as the page claims it, or `und`. */
  readonly language: string;
  /** The page's own address for itself, on the same host, never the front page. */
  readonly canonicalUrl?: string;
  /** The picture the page gives of itself, http(s). */
  readonly lead?: { readonly src: string; readonly alt: string };
  /** The page says that the whole story is not free. Whoever may read it is told the same. */
  readonly isTeaser?: boolean;
  /** How many words the page says the whole story has. */
  readonly wordCount?: number;
  /** What the page says that it is: a story, or another thing. */
  readonly claim?: PageClaim;
  readonly direction?: 'ltr' | 'rtl';
}

/** Nobody writes a story of more words. */
const mostWords = 1_000_000;

/**
 * What a page says of its story. `url` is the address the reader sees, `loadedFrom` the one the page was loaded from, where
 * that is another. The page is read and never changed.
 */
export const metadataOf = (page: Document, url: string, loadedFrom?: string): Metadata => {
  const { metas, jsonLd, addresses, isStale } = sayingsOf(page, url, loadedFrom);
  const tab = cleanText(textContentOf(firstOf(page, 'title') ?? page));
  const top = headingsOf(page);
  const story = storyOf(jsonLd, [tab, ...top.map(({ text }) => text)]);
  const siteName = siteNameOf(page, metas, story, jsonLd, url);
  const ownTitle = metaValues(metas, 'og:title').find((text) => foldTitle(text) !== foldTitle(siteName));
  const beside = besideTitle(tab, ownTitle ?? '');
  const sites = [siteName, hostOf(url), hostOf(url).split('.')[0] ?? '', beside];
  const siteTitles = ['', ...sites.map(foldTitle)];
  const isSite = (text: string) => siteTitles.includes(foldTitle(text));
  const shown = top.map((heading) => ({ ...heading, text: betweenBars(heading.text, sites) }));
  const headings = shown.map(({ text }) => text);
  const said = [
    ownText(story, 'headline'),
    ...metaValues(metas, 'og:title'),
    ...metaValues(metas, 'twitter:title'),
    ownText(story, 'name'),
    tab,
  ].map((title) => withoutSite(cleanText(title), sites, headings));
  const agreed = headlineOf(shown, said, isSite, () => headingsOf(page, 'h2, h3'));
  // A stale title agrees with no heading; then the page is right, and not its tab.
  const { title, heading = shown[0] } = isStale && shown[0] && !agreed.heading ? headlineOf(shown, [], isSite) : agreed;
  const head = headOf(page, heading?.element);
  const language = languageOf(page, metas, story);
  const text = head.lines.map((line) => line.text).join('\n');
  const told = (language !== 'und' && fitsScript(language, text) ? language : languageOfText(text)) ?? 'und';
  const authors = authorsOf(story, jsonLd, metas, head, siteName, title, told);
  const canonicalUrl = canonicalOf(addresses, url);
  const picture = safePicture(metaValue(metas, 'og:image', 'og:image:url', 'twitter:image'), url);
  const root = firstOf(page, 'html');
  const direction = root && attributeOf(root, 'dir')?.toLowerCase();
  const isTeaser = own(story, 'isAccessibleForFree').some(
    (free) => free === false || (typeof free === 'string' && /^false$/i.test(free)),
  );
  const wordCount = Math.round(Number(own(story, 'wordCount')[0]));
  const claim = claimOf(metas, jsonLd, story);
  return {
    title,
    titles: distinct([title, ...said, ...headings].filter((text) => !isSite(text))),
    ...(authors.length > 0 && { byline: authors.join(', ') }),
    authors,
    ...(siteName && { siteName: shortSiteName(siteName, url) }),
    ...datesOf({ story, jsonLd, metas }, head, url, told),
    language,
    ...(canonicalUrl && { canonicalUrl }),
    ...(picture && { lead: { src: picture, alt: metaValue(metas, 'og:image:alt', 'twitter:image:alt') } }),
    ...(isTeaser && { isTeaser }),
    ...(wordCount > 0 && wordCount <= mostWords && { wordCount }),
    ...(claim && { claim }),
    ...((direction === 'ltr' || direction === 'rtl') && { direction }),
  };
};
