import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scheme, Surface, Tab } from '@/tests/e2e/browsers/browser';
import { launchChromium } from '@/tests/e2e/browsers/chromium';
import { click, find } from '@/tests/e2e/screens/controls';
import { openLibrary, savePage } from '@/tests/e2e/screens/library';
import { openPopup } from '@/tests/e2e/screens/popup';
import { openReader, readerIs } from '@/tests/e2e/screens/reader';
import { startSite } from '@/tests/e2e/site';
import { runCommand } from '@/tests/support/run-command';
import { camera } from '@/tests/support/take-screens';

/** Pictures for the README, of the product as it is. */
const folder = '.github/pictures';

const { ok, output } = await runCommand('wxt build');
if (!ok) throw new Error(output);
rmSync(folder, { recursive: true, force: true });

/** A name for the server of the invented newspaper, as it is to be read in the pictures. */
const host = 'northern-courier.example';

const site = await startSite();
const { host: address } = new URL(site.url(''));
const browser = await launchChromium({ names: { [host]: address } });
const urlOf = (name: string) => site.url(name).replace(address, host);
const take = camera(browser, folder);
const shoot = async (surface: Surface, name: string) => console.log(await take(surface, name));

/** Large enough for both columns of the reader, small enough for a page of text. */
const size = { width: 1090, height: 620 };

const story = await browser.open(urlOf('kim-visit'));
await browser.pageOf(story).setViewportSize(size);
const popupShot = async (tab: Tab, name: string) => {
  const popup = await openPopup(browser, tab);
  await shoot(popup, name);
  await popup.close();
};

const schemes: readonly Scheme[] = ['dark', 'light'];

for (const scheme of schemes) {
  await browser.prefer(scheme);
  await popupShot(story, `popup-${scheme}`);
  await openReader(browser, story);
  await shoot(story, `reader-${scheme}`);
  await story.press('Escape');
  await readerIs(story, 'closed');
}

const listing = await openPopup(browser, story);
await listing.press('r');
await find(listing, '#removed-list');
await shoot(listing, 'removed');
// A list that is left open is open again next time.
await listing.press('Escape');
await listing.close();

await openReader(browser, story);
await click(story.reader, { role: 'button', name: /appearance/i });
await click(story.reader, { role: 'radio', name: 'Sepia' });
await shoot(story, 'reader-sepia');
await click(story.reader, { role: 'radio', name: 'Auto' });
await story.press('Escape');
await story.press('Escape');
await readerIs(story, 'closed');

const keeper = await browser.open(urlOf('lock-keeper'));
await browser.pageOf(keeper).setViewportSize(size);
await openReader(browser, keeper);
for (const [key, shown, name] of [
  ['o', '.outline a', 'headings'],
  ['a', '.panel--looks', 'appearance'],
  ['?', '.keys', 'keys'],
] as const) {
  await keeper.press(key);
  await find(keeper.reader, shown);
  await shoot(keeper, name);
  await keeper.press('Escape');
}
for (const key of ['j', 'h']) await keeper.press(key);
await find(keeper.reader, '.highlight-tools');
await shoot(keeper, 'highlight');
for (let press = 0; press < 2; press += 1) await keeper.press('Escape');
await readerIs(keeper, 'closed');

const way = await openPopup(browser, keeper);
await click(way, { role: 'button', name: 'Side panel' });
const panel = await browser.sidePanel();
await find(panel, '#headline');
await shoot(panel, 'side-panel');
await way.close();
await popupShot(await browser.open(urlOf('consent-notice')), 'consent');
await popupShot(await browser.open(urlOf('front-page')), 'no-article');
await popupShot(await browser.open('chrome://version/'), 'not-allowed');

for (const name of ['night-train', 'old-bridge', 'kim-visit']) {
  await savePage(browser, await browser.open(urlOf(name)));
}
const library = await openLibrary(browser);
await browser.pageOf(library).setViewportSize(size);
await find(library, '.story h3');
for (const scheme of schemes) {
  await browser.prefer(scheme);
  await shoot(library, `library-${scheme}`);
}

const options = await browser.open(browser.pageUrl('options.html'));
await browser.pageOf(options).setViewportSize(size);
const taught = { 'newsletter-signup': 'hide', 'related-links': 'hide', timeline: 'keep' };
const rules = Object.entries(taught).map(([box, does]) => ({ site: host, does, box }));
const file = join(browser.downloads, 'rules.json');
mkdirSync(browser.downloads, { recursive: true });
writeFileSync(file, JSON.stringify({ format: 'nutgraf-settings', version: 1, settings: {}, rules }));
await options.chooseFile('input[type=file]', file);
await find(options, 'li');
await shoot(options, 'settings');

await browser.quit();
site.close();
