import { chromium } from 'playwright';
import { chromiumPath } from '@/tests/e2e/browsers/find';
import { bundleForBrowser } from '@/tests/support/browser-bundle';
import type { Forest } from '@/utils/clean/forest';
import { goOffline, nodeReaders } from './in-node';
import type { Result } from './in-page';
import type { ReaderName } from './reader-names';

/** All readers behind one question: what does this one make of a page? Texts are taken from HTML one way for all. */
export const openReaders = async () => {
  const script = await bundleForBrowser('tests/bench/quality/in-page.ts');
  const browser = await chromium.launch({ executablePath: chromiumPath() ?? '' });
  const page = await (await browser.newContext({ offline: true })).newPage();
  await page.evaluate(script);
  const goOnline = goOffline();

  return {
    nameless: (html: string): Promise<string> => page.evaluate((html) => bench.nameless(html), html),
    /** Throws what the reader throws. `forest` is for our own alone. */
    async read(name: ReaderName, html: string, url: string, forest?: Forest): Promise<Result> {
      if (name === 'postlight' || name === 'extractus') {
        const { html: content, ...rest } = await nodeReaders[name](html, url);
        return { ...rest, text: await page.evaluate((content) => bench.textOfHtml(content), content) };
      }
      const own = name === 'nutgraf' ? forest : undefined;
      const asked = [name, html, url, own] as const;
      const result = await page.evaluate(([name, html, url, forest]) => bench.readers[name](html, url, forest), asked);
      if (name !== 'nutgraf') return result;
      const judgedMs = await page.evaluate(([, html, url, forest]) => bench.judgedIn(html, url, forest), asked);
      return { ...result, judgedMs };
    },
    async close() {
      goOnline();
      await browser.close();
    },
  };
};
