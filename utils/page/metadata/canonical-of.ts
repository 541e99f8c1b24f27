import { attributeOf } from '@/utils/page/dom';
import { safePicture } from '@/utils/page/safe-address';
import { hostOf } from './site-name';
import { allOf, type Metas, metaValue } from './sources';

/**
 * The address the page gives as its own: http(s), on the same host (www., m. and amp. apart), never the front page, which
 * careless templates name on every story.
 */
export const canonicalOf = (page: Document, metas: Metas, url: string): string | undefined => {
  const links = allOf(page, 'link[rel~="canonical" i][href]').map((link) => attributeOf(link, 'href'));
  return [...links, metaValue(metas, 'og:url')]
    .map((address) => safePicture(address, url)?.replace(/#.*$/, ''))
    .find((address) => address && hostOf(address) === hostOf(url) && (isInner(address) || !isInner(url)));
};

const isInner = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname.length > 1 || search.length > 1;
};
