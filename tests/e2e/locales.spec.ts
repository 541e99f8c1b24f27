import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPseudoLocale } from '@/tests/support/pseudo-locale';
import { camera } from '@/tests/support/take-screens';
import type { Popup, Surface, Tab } from './browsers/browser';
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

/** Two rules, one of each kind, for the settings to list. */
const teachRules = async () => {
  const site = 'courier.example';
  const box = 'newsletter-signup newsletter-signup--inline';
  await browser.storage.local.set({
    rules: (['hide', 'keep'] as const).map((does) => ({ site, does, box: `${box} ${does}` })),
  });
};

/** Popup, reader, library, settings and their panels, each by the words that name them; what is cut, surface by surface. With pictures, if `shots` says where. */
const walk = async (extension: Chromium, site: Site, words: (key: string) => string, shots?: string) => {
  const take = shots ? camera(extension, shots) : async () => undefined;
  const cut: string[] = [];
  const look = async (surface: Surface, shown: Tab | Popup, name: string) => {
    cut.push(...(await cutTexts(surface)));
    await take(shown, name);
  };
  const tab = await extension.open(site.url('old-bridge'));
  const popup = await openPopup(extension, tab);
  await find(popup, { role: 'button', name: words('save') });
  const spoken = await evaluate(popup, (root) => {
    const { lang, dir } = (root as Document).documentElement;
    return { lang, dir };
  });
  await look(popup, popup, 'popup');
  await click(popup, '.meta button');
  await find(popup, '#removed-list li');
  await look(popup, popup, 'removed');
  await popup.press('Escape');
  await click(popup, { role: 'button', name: words('save') });
  await find(popup, { role: 'button', name: words('saved') });
  cut.push(...(await cutTexts(popup)));
  await click(popup, { role: 'button', name: words('reader') });
  await readerIs(tab, 'open');
  await look(tab.reader, tab, 'reader');
  const panels = [
    ['a', '.more summary', 'appearance'],
    ['o', '.outline a', 'outline'],
    ['?', '.keys', 'keys'],
  ] as const;
  for (const [key, shown, name] of panels) {
    await tab.press(key);
    if (name === 'appearance') await click(tab.reader, shown);
    else await find(tab.reader, shown);
    await look(tab.reader, tab, name);
    await tab.press('Escape');
  }
  for (const key of ['j', 'h']) await tab.press(key);
  await find(tab.reader, '.highlight-tools');
  await look(tab.reader, tab, 'highlight-tools');
  await tab.press('Enter');
  await find(tab.reader, 'mark.highlight');
  await extension.pageOf(tab).setViewportSize({ width: 320, height: 700 });
  await look(tab.reader, tab, 'reader-narrow');
  await click(tab.reader, '.meta button[aria-haspopup]:last-of-type');
  await look(tab.reader, tab, 'highlights-narrow');
  const library = await openLibrary(extension);
  await find(library, '.story h3');
  await look(library, library, 'library');
  const options = await extension.open(extension.pageUrl('options.html'));
  await evaluate(options, teachRules);
  await find(options, 'li');
  await look(options, options, 'options');
  await extension.pageOf(options).setViewportSize({ width: 320, height: 700 });
  await look(options, options, 'options-narrow');
  return { ...spoken, cut };
};

for (const folder of readdirSync('public/_locales')) {
  const tag = folder.replace('_', '-');
  test(`popup, reader and library speak ${tag}, and nothing is cut`, async ({ site }) => {
    const browser = await launchChromium({ language: tag });
    const words = wordsOf(`public/_locales/${folder}`);
    const shots = tag === 'ar' ? 'test-results/locales/ar' : undefined;
    const { lang, dir, cut } = await walk(browser, site, (key) => words[key]?.message ?? '', shots);
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
