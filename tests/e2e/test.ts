import { rm } from 'node:fs/promises';
import { test as base } from 'playwright/test';
import type { Browser } from './browsers/browser';
import { launchChromium } from './browsers/chromium';
import { evaluate } from './browsers/evaluate';
import { launchFirefox } from './browsers/firefox';
import { type Site, startSite } from './site';

interface PerTest {
  /** Nothing to use: it leaves the browser as new for the next test. */
  readonly cleared: undefined;
}
interface PerRun {
  /** Folder of real pages, `<id>.html.gz`. Most machines have none. */
  readonly realPages: string;
  readonly extension: Browser;
  readonly site: Site;
}

/** Empties the extension's own stores from one of its pages. */
const emptyStores = async () => {
  await browser.storage.local.clear();
  await browser.storage.sync.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const stores = [...database.objectStoreNames];
        const clearing = stores.length > 0 ? database.transaction(stores, 'readwrite') : undefined;
        for (const store of stores) clearing?.objectStore(store).clear();
        const done = () => resolve(database.close());
        if (clearing) clearing.oncomplete = done;
        else done();
      };
    });
  }
};

/** A test with the extension in a real browser and a site of our own; each begins with empty stores and no open tabs. */
export const test = base.extend<PerTest, PerRun>({
  realPages: ['../shared/data/wcxb-dev/html', { option: true, scope: 'worker' }],
  site: [
    async ({ realPages }, use) => {
      const site = await startSite(realPages);
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ headless }, use, { project }) => {
      const options = { headless: headless !== false };
      const browser = await (project.name === 'firefox' ? launchFirefox(options) : launchChromium(options));
      await use(browser);
      await browser.quit();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  cleared: [
    async ({ extension }, use) => {
      await use(undefined);
      await extension.closeTabs();
      await extension.prefer('light');
      await evaluate(await extension.open(extension.pageUrl('library.html')), emptyStores);
      await extension.closeTabs();
      await rm(extension.downloads, { recursive: true, force: true });
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
