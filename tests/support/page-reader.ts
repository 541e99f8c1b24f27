import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { chromiumPath } from '@/tests/e2e/browsers/find';
import { bundleForBrowser } from './browser-bundle';
import type { FileReading } from './read-for-file';

/** How long a page may take, in milliseconds. */
const patience = 30_000;

/** A page that gave nothing, and why. */
export const unread = (
  file: string,
  problem: string,
  url = `https://example.org/${encodeURIComponent(file)}`,
  ms = 0,
): FileReading => ({
  url,
  ms,
  article: null,
  problem,
  text: '',
  captions: [],
});

/** A headless Chromium that reads saved pages, one at a time, without loading anything. */
export const openPageReader = async () => {
  const script = await bundleForBrowser('tests/support/read-for-file.ts');
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? '' });
  const context = await browser.newContext({ offline: true });
  await context.route('**', (route) => route.abort());

  const openPage = async () => {
    const page = await context.newPage();
    await page.evaluate(script);
    return page;
  };
  let page = await openPage();

  const readIn = (where: Page, html: string, file: string, address?: string) =>
    where.evaluate(([html, file, address]) => bundle.readForFile(html, file, address), [html, file, address] as const);

  return {
    /** Never throws: a page that fails, or takes more than 30 s, is a reading with its problem. */
    async read(html: string, file: string, address?: string): Promise<FileReading> {
      const since = Date.now();
      const late = sleep(patience, unread(file, 'timeout', address, patience), { ref: false });
      const failed = (error: unknown) =>
        unread(file, `error: ${String(error).split('\n')[0]}`, address, Date.now() - since);
      const reading = await Promise.race([readIn(page, html, file, address).catch(failed), late]);
      if (reading.problem && reading.problem !== 'no-article') {
        // It may hang, or have crashed; closing it may hang too.
        void page.close().catch(() => undefined);
        page = await openPage();
      }
      return reading;
    },
    close: () => browser.close(),
  };
};
