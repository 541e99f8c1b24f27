import { rmSync } from 'node:fs';
import type { Popup, Scheme, Tab } from '@/tests/e2e/browsers/browser';
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
const shoot = async (surface: Tab | Popup, name: string) => console.log(await take(surface, name));

/** Large enough for both columns of the reader, small enough for a page of text. */
const size = { width: 1090, height: 620 };

const story = await browser.open(urlOf('kim-visit'));
await browser.pageOf(story).setViewportSize(size);
const popupShot = async (tab: Tab, name: string, before?: (popup: Popup) => Promise<unknown>) => {
  const popup = await openPopup(browser, tab);
  await before?.(popup);
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

await popupShot(story, 'removed', async (popup) => {
  await click(popup, { role: 'button', name: /^\d+ removed$/ });
  await find(popup, { role: 'heading', name: /^\d+ blocks? removed$/ });
});

await openReader(browser, story);
await click(story.reader, { role: 'button', name: /appearance/i });
await click(story.reader, { role: 'radio', name: 'Sepia' });
await shoot(story, 'reader-sepia');
await click(story.reader, { role: 'radio', name: 'Auto' });
await story.press('Escape');
await story.press('Escape');
await readerIs(story, 'closed');

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

await browser.quit();
site.close();
