import { hostOf } from '@/utils/article/address';

/**
 * The address the page gives as its own: http(s), on the same host (www., m. and amp. apart), never the front page, which
 * careless templates name on every story.
 */
export const canonicalOf = (addresses: readonly string[], url: string): string | undefined =>
  addresses
    .map((address) => address.replace(/#.*$/, ''))
    .find((address) => hostOf(address) === hostOf(url) && (isInner(address) || !isInner(url)));

/** Whether an address leads further than the front page. */
export const isInner = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname.length > 1 || search.length > 1;
};
