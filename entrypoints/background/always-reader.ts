import { browser } from 'wxt/browser';
import { isStory } from '@/utils/article/is-story';
import { isAlways } from '@/utils/browser/always';
import { readPage, toggleReader } from '@/utils/browser/tabs';

/**
 * Says, in the page, whether this is a fresh visit: nobody has read it yet, and the reader did not come to it by Back or
 * Forward, which lead to where one was, as it was.
 */
const isFreshVisit = (): boolean => {
  if (globalThis.nutgrafPage || globalThis.nutgrafVisited) return false;
  globalThis.nutgrafVisited = true;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type !== 'back_forward';
};

declare global {
  /** Set once a page was looked at because its site is always read. */
  var nutgrafVisited: true | undefined;
}

/** Opens a page that has just loaded in the reader, if its site is always read; one without an article is left alone. */
export const openAlways = async (tabId: number, url = ''): Promise<void> => {
  if (!(await isAlways(url))) return;
  // The page may be gone again, or keep us out in spite of the permission, as the browser's stores do.
  const visit = await browser.scripting.executeScript({ target: { tabId }, func: isFreshVisit }).catch(() => []);
  if (!visit[0]?.result) return;
  const reading = await readPage(tabId);
  if ('article' in reading && isStory(reading.article)) await toggleReader(tabId);
};
