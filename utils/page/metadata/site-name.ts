import { hostOf } from '@/utils/article/address';
import { attributeOf, closestAround, textContentOf } from '@/utils/page/dom';
import { isInner } from './canonical-of';
import { cleanText, foldTitle } from './clean-text';
import { type JsonLd, own, type Thing } from './json-ld';
import { allOf, type Metas, metaValue } from './sources';
import { namesOf } from './story-of';

/** What a publishing system calls a part of a site that nobody named. */
const noName =
  /^(?:blog|home(?:\s?page)?|website|my (?:site|blog|website)|start(?:seite|side|sida)?|accueil|in[ií]cio|главная|trang chủ|首[页頁]|ホーム)$/iu;

/** A name this long has a slogan in it, in characters. */
const longestName = 40;

/** What an inner page writes on its way to the front page: in a link that says so (`rel`), or in a top heading. */
const homeNamesOf = (page: Document, url: string): readonly string[] =>
  allOf(page, 'a[rel~="home"], h1 > a[href], a[href] > h1')
    .map((element) => closestAround(element, 'a') ?? element)
    .filter((link) => {
      const to = attributeOf(link, 'href') ?? '';
      const address = URL.canParse(to, url) ? new URL(to, url).href : '';
      const saysSo = /(?:^|\s)home(?:\s|$)/i.test(attributeOf(link, 'rel') ?? '');
      return saysSo || (address !== '' && hostOf(address) === hostOf(url) && !isInner(address) && isInner(url));
    })
    .map((link) => cleanText(textContentOf(link)))
    .filter((name) => name.length <= longestName);

const isName = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && !noName.test(name) && !/^(?:https?:|@)/i.test(name);

/** The site's own name: what it calls itself, else what it writes on the way to its front page, else its host. */
export const siteNameOf = (
  page: Document,
  metas: Metas,
  story: Thing | undefined,
  jsonLd: JsonLd,
  url: string,
): string =>
  [
    metaValue(metas, 'og:site_name'),
    metaValue(metas, 'application-name'),
    ...own(story, 'publisher').map((publisher) => cleanText(namesOf(publisher, jsonLd))),
  ].find(isName) ??
  homeNamesOf(page, url).find(isName) ??
  hostOf(url);

const lettersIn = (text: string) => foldTitle(text).replace(/[^\p{L}\p{N}]/gu, '');

/**
 * A site's name without its slogan, as a reader calls it: “Harbour Bikes | Best Bikes for Everyone on Two Wheels” is
 * Harbour Bikes at harbourbikes.example. A long name of which no part fits the address stays as it is.
 */
export const shortSiteName = (siteName: string, url: string): string => {
  const bare = siteName.replace(/^[\s|•·–—-]+|[\s|•·–—-]+$/gu, '').replace(/^www\./i, '');
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
