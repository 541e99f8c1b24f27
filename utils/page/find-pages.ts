import { attributeOf, textContentOf } from './dom';
import { allOf } from './metadata/sources';

/** One page of a story that comes in several. */
export interface PageAddress {
  readonly page: number;
  readonly url: string;
}

/** The pages of a story, all of them in order, and which of them this is. */
export interface Paging {
  readonly here: number;
  readonly pages: readonly PageAddress[];
}

/** A story has no more; a longer row of numbers is an archive. */
const mostPages = 60;
const mostLinks = 5_000;

/**
 * What stands between a story's address and the number of a page: `?page=2`, `/seite-2`, `/2/`, `-2.html`, `,2`. A number
 * after anything else is a year, an id, or the page of a comment thread.
 */
const joint =
  /[/?&;_,.-](?:(?:page|pages|seite|pagina|página|strona|sida|side|sivu|oldal|sayfa|trang|halaman|p|pg|paged|pagenum|pageno|pagenumber|page_?no)(?:[=/_-]|%3d))?$/i;

const elsewhere =
  'aside, footer, [class*="comment" i]:not(body, main, article), [id*="comment" i]:not(body, main, article), [class*="calendar" i], [class*="related" i]:not(body, main, article)';
const pager = '[class*="pag" i]:not(body, main, article), [class*="nav" i]:not(body, main, article), nav';

/** An address as path and query, without what says where a reader came from. */
const keyOf = ({ pathname, search }: URL): string => {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !/^(?:utm_|fbclid|gclid)/.test(parameter));
  return pathname + (kept.length > 0 ? `?${kept.join('&')}` : '');
};
/** Sites answer with and without a last slash alike, and link to either. */
const bare = (key: string) => key.replace(/\/(?=\?)/, '');
const trimmed = (key: string) => bare(key).replace(/\/$/, '');

/** Addresses that differ in one number alone. */
interface Family {
  readonly before: string;
  readonly after: string;
}

/** The family's address without number: that of a first page, where that has none. */
const unnumbered = ({ before, after }: Family): string | undefined => {
  const found = joint.exec(before);
  if (!found) return undefined;
  const start = before.slice(0, found.index);
  const isQuery = found[0].startsWith('?') && after.startsWith('&');
  return start + (isQuery ? `?${after.slice(1)}` : after);
};

/** Which page of a family an address is; undefined where it is none of them. */
const pageIn = (family: Family, key: string): number | undefined => {
  const first = unnumbered(family);
  if (first === undefined) return undefined;
  const own = trimmed(key);
  if (own === trimmed(first)) return 1;
  const [before, after] = [bare(family.before), trimmed(family.after)];
  if (!own.startsWith(before) || !own.endsWith(after)) return undefined;
  const number = own.slice(before.length, own.length - after.length);
  return /^[1-9]\d?$/.test(number) ? Number(number) : undefined;
};

/** Every way in which `page` stands in an address as a number of its own. */
const familiesOf = (key: string, page: number): readonly Family[] =>
  [...key.matchAll(/\d+/g)]
    .filter(([digits]) => digits === String(page))
    .map(({ index, 0: digits }) => ({ before: key.slice(0, index), after: key.slice(index + digits.length) }));

interface NumberedLink {
  readonly page: number;
  readonly key: string;
  /** It stands in a row of pages, or the page calls it the next one. */
  readonly isPager: boolean;
}

/** The number that a link shows, alone or beside a word: "2", "Page 2". */
const shownNumber = (link: Element): number | undefined => {
  const text = (textContentOf(link) ?? '').trim();
  const number = text.length <= 12 ? /^\D*?([1-9]\d?)\D*$/.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : Number(number);
};

const linksOf = (page: Document, base: string, { origin }: URL): readonly NumberedLink[] =>
  [...allOf(page, 'a[href], link[rel~="next" i][href]')].slice(0, mostLinks).flatMap((link) => {
    const address = attributeOf(link, 'href') ?? '';
    const isNext = /\bnext\b/i.test(attributeOf(link, 'rel') ?? '');
    const shown = isNext ? undefined : shownNumber(link);
    if ((!isNext && shown === undefined) || !URL.canParse(address, base)) return [];
    const url = new URL(address, base);
    if (url.origin !== origin || Element.prototype.closest.call(link, elsewhere)) return [];
    const key = keyOf(url);
    const isPager = isNext || Element.prototype.closest.call(link, pager) !== null;
    if (shown !== undefined) return [{ page: shown, key, isPager }];
    return [...new Set(key.match(/\d+/g))].map((digits) => ({ page: Number(digits), key, isPager }));
  });

/**
 * The pages that a story comes in, by links that show a number or are called the next page, and whose addresses agree with
 * the page's own: the same origin, the same address but for the number. Undefined where the page stands alone. `url` is
 * the address the reader sees, `base` what links are resolved against. Asks nobody for anything.
 */
export const findPages = (page: Document, url: string, base: string): Paging | undefined => {
  const address = new URL(url);
  const own = keyOf(address);
  const links = linksOf(page, base, address);
  const seen = new Map<string, { family: Family; here: number; numbers: Set<number>; isPager: boolean }>();
  for (const { page: number, key, isPager } of links) {
    for (const family of familiesOf(key, number)) {
      const here = pageIn(family, own);
      if (here === undefined || number > mostPages) continue;
      const name = `${family.before}\n${family.after}`;
      const found = seen.get(name) ?? { family, here, numbers: new Set(), isPager: false };
      found.numbers.add(number);
      seen.set(name, { ...found, isPager: found.isPager || isPager });
    }
  }
  const [best] = [...seen.values()]
    .filter(({ numbers, here, isPager }) => {
      const others = [...numbers].filter((number) => number !== here);
      return others.length > 1 || (others.length === 1 && isPager && Math.abs((others[0] ?? 0) - here) === 1);
    })
    .sort((a, b) => b.numbers.size - a.numbers.size);
  if (!best) return undefined;
  const { family, here, numbers } = best;
  const last = Math.max(here, ...numbers);
  const addressOf = (number: number) =>
    number === 1 && !numbers.has(1) ? (unnumbered(family) ?? own) : family.before + number + family.after;
  const pages = Array.from({ length: last }, (_, at) => ({
    page: at + 1,
    url: at + 1 === here ? url : new URL(addressOf(at + 1), address.origin).href,
  }));
  return last > 1 ? { here, pages } : undefined;
};
