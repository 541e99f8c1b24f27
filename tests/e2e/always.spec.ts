import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from './browsers/chromium';
import { click, find, isShown } from './screens/controls';
import { openPopup } from './screens/popup';
import { isReaderOpen, readerIs } from './screens/reader';
import { expect, test } from './test';

/** The built extension as it is once its reader has said yes for this machine: the browser's own question is out of reach. */
const buildGranted = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-always-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = { ...JSON.parse(readFileSync(path, 'utf8')), host_permissions: ['http://127.0.0.1/*'] };
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
};

/** Long enough for a reader that opens by itself to have opened. */
const settled = 1_500;

test('a site that is always read opens in the reader, but not by Back, and not where there is no article', async ({
  extension,
  site,
}) => {
  test.skip(extension.name === 'firefox', 'Chromium alone takes a manifest that was granted what is optional.');
  const folder = buildGranted();
  const browser = await launchChromium({ extension: folder });
  const tab = await browser.open(site.url('old-bridge'));
  await readerIs(tab, 'open');
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  await tab.goto(site.url('front-page'));
  await sleep(settled);
  expect(await isReaderOpen(tab)).toBe(false);
  await browser.pageOf(tab).goBack();
  await sleep(settled);
  expect(await isReaderOpen(tab)).toBe(false);
  const options = await browser.open(browser.pageUrl('options.html'));
  await find(options, { role: 'button', name: 'Remove: 127.0.0.1' });
  await browser.quit();
  rmSync(folder, { recursive: true, force: true });
});

test('a site is opened as it is until its reader asks otherwise, and the popup offers that', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await sleep(settled);
  expect(await isReaderOpen(tab)).toBe(false);
  const popup = await openPopup(extension, tab);
  expect(await isShown(popup, '.always input:not(:checked)')).toBe(true);
});

test('a site is asked for once, by name, opens in the reader from then on, and is given back', async ({
  extension,
  site,
}) => {
  test.skip(extension.name === 'chromium', 'Chromium does not let a test answer its questions.');
  const tab = await extension.open(site.url('old-bridge'));
  const asking = await openPopup(extension, tab);
  await click(asking, '.always input');
  const asked = await extension.allow();
  expect(asked).toContain('127.0.0.1');
  await asking.close();
  await tab.goto(site.url('night-train'));
  await readerIs(tab, 'open');
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  const popup = await openPopup(extension, tab);
  await find(popup, '.always input:checked');
  await click(popup, '.always input');
  await find(popup, '.always input:not(:checked)');
  await popup.close();
  await tab.goto(site.url('old-bridge'));
  await sleep(settled);
  expect(await isReaderOpen(tab)).toBe(false);
});
