import { attributeOf } from '@/utils/page/dom';
import { safePicture } from '@/utils/page/safe-address';
import { type JsonLd, jsonLdOf, own, ownText, type Thing } from './json-ld';
import { allOf, type Metas, metasOf, metaValue } from './sources';
import { speaksOf } from './speaks-of';

/** What a page says of itself, as far as it is to be believed. */
export interface Sayings {
  readonly metas: Metas;
  readonly jsonLd: JsonLd;
  /** The addresses it gives as its own, the surest first. */
  readonly addresses: readonly string[];
  /** Its head speaks of another address, so its title may as well. */
  readonly isStale: boolean;
}

/** What a site says of itself on each of its pages. */
const ofSite = new Set([
  'og:site_name',
  'application-name',
  'content-language',
  'og:locale',
  'language',
  'dc.language',
]);

const addressOf = (thing: Thing, url: string): string | undefined =>
  [
    ownText(thing, 'url'),
    ...own(thing, 'mainEntityOfPage').map((page) => ownText(page, '@id') || page),
    ownText(thing, '@id'),
  ]
    .map((address) => (typeof address === 'string' && address !== '' ? safePicture(address, url) : undefined))
    .find(Boolean);

/**
 * What the page at `url` says of itself. `loadedFrom` is the address it was loaded from: single-page apps change theirs
 * without a load, and often leave the head of the first story over the second. Then only what names the new address is
 * believed, and what a site says on each of its pages.
 */
export const sayingsOf = (page: Document, url: string, loadedFrom = url): Sayings => {
  const metas = metasOf(page);
  const jsonLd = jsonLdOf(page);
  const links = allOf(page, 'link[rel~="canonical" i][href]').map((link) => attributeOf(link, 'href'));
  const addresses = [...links, metaValue(metas, 'og:url')].flatMap((address) => safePicture(address, url) ?? []);
  if (speaksOf(url, loadedFrom)) return { metas, jsonLd, addresses, isStale: false };
  const isNew = (address: string) => speaksOf(address, url) && !speaksOf(address, loadedFrom);
  const isStale = !addresses.some(isNew);
  const holds = (thing: Thing) => {
    const address = addressOf(thing, url);
    return address === undefined ? !isStale : isNew(address);
  };
  return {
    metas: isStale ? new Map([...metas].filter(([name]) => ofSite.has(name))) : metas,
    jsonLd: { ...jsonLd, things: jsonLd.things.filter(holds) },
    addresses: addresses.filter(isNew),
    isStale,
  };
};
