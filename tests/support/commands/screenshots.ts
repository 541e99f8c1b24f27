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

const site = await startSite();
const browser = await launchChromium();
const take = camera(browser, folder);
const shoot = async (surface: Tab | Popup, name: string) => console.log(await take(surface, name));

const story = await browser.open(site.url('kim-visit'));
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
await story.press('Escape');
await story.press('Escape');

await popupShot(await browser.open(site.url('front-page')), 'no-article');
await popupShot(await browser.open('chrome://version/'), 'not-allowed');

for (const name of ['night-train', 'old-bridge', 'kim-visit']) {
  await savePage(browser, await browser.open(site.url(name)));
}
const library = await openLibrary(browser);
await find(library, '.story h3');
for (const scheme of schemes) {
  await browser.prefer(scheme);
  await shoot(library, `library-${scheme}`);
}

await browser.quit();
site.close();
