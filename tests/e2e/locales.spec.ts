import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPseudoLocale } from '@/tests/support/pseudo-locale';
import { camera } from '@/tests/support/take-screens';
import { type Chromium, launchChromium } from './browsers/chromium';
import { evaluate } from './browsers/evaluate';
import { cutTexts } from './cut-texts';
import { click, find } from './screens/controls';
import { openLibrary } from './screens/library';
import { openPopup } from './screens/popup';
import { readerIs } from './screens/reader';
import type { Site } from './site';
import { expect, test } from './test';

test.skip(({ extension }) => extension.name === 'firefox', 'Firefox speaks the language that is installed with it');

const built = '.output/chrome-mv3';
const wordsOf = (folder: string): Record<string, { readonly message: string }> =>
  JSON.parse(readFileSync(join(folder, 'messages.json'), 'utf8'));

/** Popup, removed list, reader, its panel and library, each by the words that name them; what is cut, surface by surface. */
const walk = async (browser: Chromium, site: Site, words: (key: string) => string, shots: string) => {
  const take = camera(browser, shots);
  const cut: string[] = [];
  const tab = await browser.open(site.url('old-bridge'));
  const popup = await openPopup(browser, tab);
  await find(popup, { role: 'button', name: words('save') });
  const spoken = await evaluate(popup, (root) => {
    const { lang, dir } = (root as Document).documentElement;
    return { lang, dir };
  });
  cut.push(...(await cutTexts(popup)));
  await take(popup, 'popup');
  await click(popup, '.meta button');
  await find(popup, '#removed-list li');
  cut.push(...(await cutTexts(popup)));
  await take(popup, 'removed');
  await popup.close();
  const again = await openPopup(browser, tab);
  await click(again, { role: 'button', name: words('save') });
  await find(again, { role: 'button', name: words('saved') });
  cut.push(...(await cutTexts(again)));
  await click(again, { role: 'button', name: words('reader') });
  await readerIs(tab, 'open');
  cut.push(...(await cutTexts(tab.reader)));
  await take(tab, 'reader');
  await click(tab.reader, { role: 'button', name: words('appearance') });
  await click(tab.reader, '.more summary');
  cut.push(...(await cutTexts(tab.reader)));
  await take(tab, 'appearance');
  await browser.pageOf(tab).setViewportSize({ width: 360, height: 700 });
  cut.push(...(await cutTexts(tab.reader)));
  await take(tab, 'reader-narrow');
  const library = await openLibrary(browser);
  await find(library, '.story h3');
  cut.push(...(await cutTexts(library)));
  await take(library, 'library');
  return { ...spoken, cut };
};

for (const folder of readdirSync('public/_locales')) {
  const tag = folder.replace('_', '-');
  test(`popup, reader and library speak ${tag}, and nothing is cut`, async ({ site }) => {
    const browser = await launchChromium({ language: tag });
    const words = wordsOf(`public/_locales/${folder}`);
    const { lang, dir, cut } = await walk(
      browser,
      site,
      (key) => words[key]?.message ?? '',
      `test-results/locales/${tag}`,
    );
    await browser.quit();
    expect(lang.split('-')[0]).toBe(tag.split('-')[0]);
    expect(dir).toBe(tag === 'ar' ? 'rtl' : 'ltr');
    expect(cut).toEqual([]);
  });
}

test('words half again as long as in English fit', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-pseudo-'));
  buildPseudoLocale(built, folder);
  const browser = await launchChromium({ extension: folder });
  const words = wordsOf(join(folder, '_locales/en'));
  const { cut } = await walk(browser, site, (key) => words[key]?.message ?? '', 'test-results/locales/pseudo');
  await browser.quit();
  rmSync(folder, { recursive: true, force: true });
  expect(cut).toEqual([]);
});
