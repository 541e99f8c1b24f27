import { type BenchPage, dataFolder } from '@/tests/bench/quality/pages';
import { quantile } from '@/tests/bench/quality/scores';
import type { Browser, Tab } from '@/tests/e2e/browsers/browser';
import { launchChromium } from '@/tests/e2e/browsers/chromium';
import { launchFirefox } from '@/tests/e2e/browsers/firefox';
import { click } from '@/tests/e2e/screens/controls';
import { type Site, startSite } from '@/tests/e2e/site';
import { progressBar } from '@/tests/support/progress-bar';
import { paintedAfter, watchPage } from './stopwatch';

type Waits = Record<'popup' | 'page held' | 'reader' | 'Reader View', (number | undefined)[]>;

const readerOf = async (browser: Browser, tab: Tab, waits: Waits) => {
  const longestHold = browser.name === 'chromium' ? await watchPage(tab) : undefined;
  let start = Date.now();
  const popup = await browser.clickToolbar(tab);
  const shown = await paintedAfter(start, popup, '#headline');
  waits.popup.push(shown);
  if (longestHold) waits['page held'].push(await longestHold());
  if (shown === undefined) return;
  await click(popup, { role: 'button', name: /reader/i });
  start = Date.now();
  waits.reader.push(await paintedAfter(start, tab.reader, '#headline'));
};

const measure = async (browser: Browser, site: Site, ids: readonly string[]): Promise<Waits> => {
  const waits: Waits = { popup: [], 'page held': [], reader: [], 'Reader View': [] };
  const progress = progressBar(`Opening in ${browser.name}`, ids.length);
  for (const [index, id] of ids.entries()) {
    const tab = await browser.open(site.url(id, 'strict'));
    await readerOf(browser, tab, waits);
    await tab.close();
    if (browser.name === 'firefox') {
      const other = await browser.open(site.url(id, 'strict'));
      const start = Date.now();
      await browser.pressCommand(other, 'Control+Alt+r');
      waits['Reader View'].push(
        await paintedAfter(start, other, '.reader-show-element .page p, .reader-show-element p'),
      );
      await other.close();
    }
    progress.at(index + 1);
  }
  await browser.quit();
  return waits;
};

/**
 * Prints how long a reader waits, in real browsers on real pages: from a click on the toolbar until the popup shows the
 * article, how long the page was held up in one go meanwhile (0 where never for 50 ms), from a press on the popup's button
 * until the reader lies over the page, and, in Firefox, from a press on its own keys until Reader View is there. The same
 * pages, in turn, with their own scripts off. Both builds have to be there.
 */
export const benchPaint = async (pages: readonly BenchPage[]): Promise<void> => {
  const site = await startSite(`${dataFolder}/wcxb-dev/html`);
  const ids = pages.map(({ id }) => id);
  console.log(
    `${ids.length} pages, milliseconds from the press until it is painted: median, p95, pages where it never was`,
  );
  for (const launch of [launchChromium, launchFirefox]) {
    const browser = await launch();
    for (const [name, times] of Object.entries(await measure(browser, site, ids))) {
      const there = times.flatMap((time) => time ?? []);
      if (times.length === 0) continue;
      const figures = [quantile(there, 0.5), quantile(there, 0.95)].map((ms) => ms.toFixed(0).padStart(6));
      console.log(`${browser.name.padEnd(9)} ${name.padEnd(12)} ${figures.join(' ')} ${times.length - there.length}`);
    }
  }
  site.close();
};
