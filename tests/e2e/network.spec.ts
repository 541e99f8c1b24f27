import type { BrowserContext } from 'playwright';
import { launchChromium } from './browsers/chromium';
import { find } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader } from './screens/reader';
import { expect, test } from './test';

/** Every address that is asked for by a page whose address begins with `ours`. */
const requestsOf = (context: BrowserContext, ours: string) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    // A page on its way has no frame yet.
    if (request.isNavigationRequest()) return;
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith(ours)) asked.push(request.url());
  });
  return asked;
};

test('popup and library ask no server for anything, and the reader nothing that its page had not', async ({
  extension,
  site,
}) => {
  test.skip(extension.name !== 'chromium', 'Only Chromium tells a test which page asks for what.');
  const browser = await launchChromium();
  try {
    const ours = browser.pageUrl('');
    const asked = requestsOf(browser.context, ours);
    const tab = await browser.open(site.url('old-bridge'));
    await savePage(browser, tab);
    await openReader(browser, tab);
    await find(await openLibrary(browser), '.story h3');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith(ours) && !/^(data|blob):/.test(url))).toEqual([]);
  } finally {
    await browser.quit();
  }
});
