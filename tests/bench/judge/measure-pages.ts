import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import type { BenchPage } from '@/tests/bench/quality/pages';
import { chromiumPath } from '@/tests/e2e/browsers/find';
import { bundleForBrowser } from '@/tests/support/browser-bundle';
import { progressBar } from '@/tests/support/progress-bar';
import { views } from './hidden-phrases';
import type { PageTraits } from './traits-in-page';

const folder = '.bench/judge/measured';

/**
 * The traits of saved pages, measured in a real browser by the product's own code, each through one of the `views` of the
 * phrases, with the names of their boxes or `nameless`. What was measured is kept until that code changes, so that training
 * again costs no reading.
 */
export const measurePages = async (pages: readonly BenchPage[], nameless = false): Promise<readonly PageTraits[]> => {
  const script = await bundleForBrowser('tests/bench/judge/traits-in-page.ts');
  const version = createHash('sha256').update(script).digest('hex');
  if (!existsSync(`${folder}/${version}`)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/${version}`, { recursive: true });
  const pathOf = (id: string) => `${folder}/${version}/${id}${nameless ? '-nameless' : ''}.json`;
  const missing = pages.filter(({ id }) => !existsSync(pathOf(id)));
  if (missing.length > 0) {
    const browser = await chromium.launch({ executablePath: chromiumPath() ?? '' });
    const context = await browser.newContext({ offline: true });
    const tabs = await Promise.all(
      Array.from({ length: views }, async (_, view) => {
        const tab = await context.newPage();
        await tab.evaluate(script);
        await tab.evaluate((view) => traitsInPage.lookThrough(view), view);
        return tab;
      }),
    );
    const progress = progressBar('Measuring', missing.length);
    for (const [index, { id, html, url }] of missing.entries()) {
      const asked = [html(), url, nameless] as const;
      const traits = await tabs[Number(id) % views]?.evaluate((asked) => traitsInPage.measure(...asked), asked);
      writeFileSync(pathOf(id), JSON.stringify(traits));
      progress.at(index + 1);
    }
    await browser.close();
  }
  return pages.map(({ id }) => {
    const { bytes, ...rest } = JSON.parse(readFileSync(pathOf(id), 'utf8'));
    return { ...rest, values: new Float32Array(new Uint8Array(Buffer.from(bytes, 'base64')).buffer) };
  });
};
