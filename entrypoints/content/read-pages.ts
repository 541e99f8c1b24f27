import { type FailedPage, mostPagesAtOnce } from '@/components/pages-line';
import { addsTo, type ReadPart, stitch } from '@/utils/article/stitch';
import type { Reading } from '@/utils/browser/messages';
import { fetchPage } from './fetch-page';
import type { Page } from './page';

/** What came of reading a story's other pages: the story with what was read of it. */
export interface PagesRead {
  readonly reading: Reading;
  /** How many of its pages are in it. */
  readonly read: number;
  readonly failed?: FailedPage;
}

const byPage = (a: ReadPart, b: ReadPart) => a.page - b.page;

/** The story as far as it was read, with no gap in the middle: what comes after a page that is missing waits for it. */
const joined = async (page: Page, parts: readonly ReadPart[]): Promise<Reading> => {
  const [first, ...others] = [...parts].sort(byPage);
  return first && others.length > 0 ? page.take(stitch([first, ...others])) : page.read();
};

/**
 * Fetches the other pages of a story one after another, from this site and as this page would, reads each as any page is
 * read, and joins them. The first that fails ends it; what was read is kept, and is not fetched again. `signal` ends it too.
 */
export const readPages = async (
  page: Page,
  onPage: (page: number) => void,
  signal: AbortSignal,
): Promise<PagesRead | undefined> => {
  const paging = page.paging();
  const own = page.own();
  if (!paging || !own) return undefined;
  const parts: ReadPart[] = [...page.others, { page: paging.here, article: own }];
  const end = async (failed?: FailedPage): Promise<PagesRead> => {
    page.others = parts.filter((part) => part.page !== paging.here);
    return { reading: await joined(page, parts), read: parts.length, ...(failed && { failed }) };
  };
  const missing = paging.pages
    .filter((each) => !parts.some((part) => part.page === each.page))
    .slice(0, mostPagesAtOnce);
  for (const { page: number, url } of missing) {
    if (signal.aborted) return end();
    onPage(number);
    const html = await fetchPage(url, signal).catch(() => null);
    if (html === null) return end();
    if (html === undefined) return end({ page: number, url, why: 'unreachable' });
    const reading = page.readOther(html, url);
    if ('problem' in reading) return end({ page: number, url, why: 'no-article' });
    const part = { page: number, article: reading.article };
    if (!addsTo(parts, part)) return end({ page: number, url, why: 'same' });
    parts.push(part);
  }
  return end();
};
