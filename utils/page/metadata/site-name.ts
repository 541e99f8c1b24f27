import { hostOf } from '@/utils/article/address';
import { cleanText, foldTitle } from './clean-text';
import { type JsonLd, own, type Thing } from './json-ld';
import { type Metas, metaValue } from './sources';
import { namesOf } from './story-of';

/** What a publishing system calls a part of a site that nobody named. */
const noName = /^(?:blog|home(?:\s?page)?|website|my (?:site|blog|website))$/i;

/** The site's own name: what it calls itself, else its host. */
export const siteNameOf = (metas: Metas, story: Thing | undefined, jsonLd: JsonLd, url: string): string =>
  [
    metaValue(metas, 'og:site_name'),
    metaValue(metas, 'application-name'),
    ...own(story, 'publisher').map((publisher) => cleanText(namesOf(publisher, jsonLd))),
  ].find((name) => /[\p{L}\p{N}]/u.test(name) && !noName.test(name)) || hostOf(url);

/** A name this long has a slogan in it, in characters. */
const longestName = 40;
const lettersIn = (text: string) => foldTitle(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A site's name without its slogan, as a reader calls it: “Harbour Bikes | Best Bikes for Everyone on Two Wheels” is
 * Harbour Bikes at harbourbikes.example. A long name of which no part fits the address stays as it is.
 */
export const shortSiteName = (siteName: string, url: string): string => {
  const bare = siteName.replace(/^[\s|•·–—-]+|[\s|•·–—-]+$/gu, '');
  const labels = hostOf(url).split('.').slice(0, -1).map(lettersIn);
  const fits = (part: string) => {
    const letters = lettersIn(part);
    return (
      letters.length > 3 &&
      /[\p{Ll}\p{Lo}]/u.test(part) &&
      labels.some((label) => label.length > 3 && (letters.includes(label) || label.includes(letters)))
    );
  };
  const parts = bare.length > longestName ? bare.split(/(?:\s[|•·–—-]+|:)\s/u) : [];
  return parts.find(fits) ?? bare;
};
