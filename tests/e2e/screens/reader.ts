import type { Browser, Tab } from '@/tests/e2e/browsers/browser';
import { evaluate } from '@/tests/e2e/browsers/evaluate';
import { until } from '@/tests/e2e/browsers/until';
import { click, isShown, textOf } from './controls';
import { openPopup } from './popup';

/** Whether a reader lies over the tab's page. */
export const isReaderOpen = (tab: Tab): Promise<boolean> => isShown(tab.reader, '#headline').catch(() => false);

/** Waits until the reader is there, or gone. */
export const readerIs = (tab: Tab, state: 'open' | 'closed'): Promise<true> =>
  until(`the reader to be ${state}`, async () => (await isReaderOpen(tab)) === (state === 'open') || undefined);

/** Presses the popup's Reader button, and waits until the popup has made way. */
export const pressReaderButton = async (browser: Browser, tab: Tab): Promise<void> => {
  const popup = await openPopup(browser, tab);
  await click(popup, { role: 'button', name: /reader/i });
  await until('the popup to make way', async () => !(await popup.isOpen()) || undefined);
};

/** Lays the reader over the tab's page by the popup's button. */
export const openReader = async (browser: Browser, tab: Tab): Promise<void> => {
  await pressReaderButton(browser, tab);
  await readerIs(tab, 'open');
};

/** The article as a person sees it in the reader. */
export const readerTextOf = (tab: Tab): Promise<string> => textOf(tab.reader, 'article');

/** What a reader must leave as it was: the page as its own scripts could see it. */
export interface PageState {
  readonly html: string;
  readonly scroll: readonly [x: number, y: number];
  readonly history: number;
  readonly url: string;
  /** Milliseconds since the epoch: another one means that the page was loaded again. */
  readonly loadedAt: number;
}

export const pageStateOf = (tab: Tab): Promise<PageState> =>
  evaluate(tab, (root) => {
    const page = root as Document;
    const { scrollX, scrollY, history, location, performance } = page.defaultView ?? window;
    return {
      html: page.documentElement.outerHTML,
      scroll: [scrollX, scrollY] as const,
      history: history.length,
      url: location.href,
      loadedAt: performance.timeOrigin,
    };
  });

/** How often the page's own timer has run, on pages that have one and may run it. */
export const ticksOf = (tab: Tab): Promise<number> => evaluate(tab, () => performance.getEntriesByName('tick').length);

/** Scrolls the page itself. */
export const scrollTo = (tab: Tab, y: number): Promise<void> =>
  evaluate(tab, (root, y) => (root as Document).defaultView?.scrollTo({ top: y, behavior: 'instant' }), y);
