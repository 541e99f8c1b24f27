import { setTimeout as sleep } from 'node:timers/promises';
import { accessibilityFaults } from './accessibility-faults';
import { click, find, isShown, textOf } from './screens/controls';
import { articleTextOf, headlineOf, openPopup } from './screens/popup';
import { openReader, readerIs, readerTextOf } from './screens/reader';
import { expect, test } from './test';

/** A browser page that keeps extensions out. */
const forbidden = { chromium: 'chrome://version/', firefox: 'about:config' } as const;

test('a list of stories is called no article, with the next step', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('front-page')));
  expect(await headlineOf(popup)).toBe('No article here');
  expect(await textOf(popup, 'main')).toContain('Open one of them');
});

test('a consent notice in place of the story is said to be one, and shown to those who want it', async ({
  extension,
  site,
}) => {
  const popup = await openPopup(extension, await extension.open(site.url('consent-notice')));
  expect(await headlineOf(popup)).toBe('A consent notice is in the way');
  await find(popup, { role: 'button', name: 'Read again' });
  await click(popup, { role: 'button', name: 'Show what was found' });
  expect(await articleTextOf(popup)).toContain('We keep your answer for six months');
  expect(await textOf(popup, 'article')).toContain('cookie notice instead of the story');
});

test('a consent notice in a frame of another origin is said to be one', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('consent-frame')));
  expect(await headlineOf(popup)).toBe('A consent notice is in the way');
  await find(popup, { role: 'button', name: 'Read again' });
});

test('a gallery is shown with its pictures, and called one', async ({ extension, site }) => {
  const tab = await extension.open(site.url('six-days'));
  await openReader(extension, tab);
  expect(await readerTextOf(tab)).toMatch(/a picture gallery with few words.*the first bolt.*the river is open/s);
});

test('a live report says its order and can be turned round, and says what is new when it is read again', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('live-bridge'));
  await openReader(extension, tab);
  expect(await readerTextOf(tab)).toMatch(/Newest first.*14:40.*12:05.*9:15/s);
  await click(tab.reader, { role: 'button', name: 'Turn the order around' });
  expect(await readerTextOf(tab)).toMatch(/Oldest first.*9:15.*12:05.*14:40/s);
  expect(await isShown(tab.reader, '.entry-new')).toBe(false);
  await tab.close();

  const again = await extension.open(site.url('live-bridge'));
  const popup = await openPopup(extension, again);
  await click(popup, { role: 'button', name: 'New since you were here: 1' });
  expect(await accessibilityFaults(popup)).toEqual([]);
  await click(popup, { role: 'button', name: 'Reader' });
  await readerIs(again, 'open');
  await expect.poll(() => readerTextOf(again)).toMatch(/New since you were here: 1.*New.*16:05.*14:40/s);
  expect(await accessibilityFaults(again.reader)).toEqual([]);
});

test("on the browser's own pages the popup says that it may not look, and offers the library", async ({
  extension,
}) => {
  const popup = await openPopup(extension, await extension.open(forbidden[extension.name]));
  expect(await headlineOf(popup)).toBe('Nutgraf cannot look here');
  expect(await textOf(popup, 'main')).toContain('Nothing was read');
  expect(await isShown(popup, 'main button, main a')).toBe(true);
});

test('a page that does not answer for ten seconds is said to be busy, and can be read again', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(`${site.url('busy')}?for=13000`);
  await tab.press('b');
  await sleep(500);
  const since = Date.now();
  const popup = await openPopup(extension, tab, 20_000);
  expect(await headlineOf(popup)).toBe('The page did not answer');
  expect(Date.now() - since).toBeLessThan(13_000);
  await find(popup, { role: 'button', name: 'Read again' });
});

test('a page that goes elsewhere while it is read is said to have left', async ({ extension, site }) => {
  const tab = await extension.open(site.url('leaving'));
  await tab.press('b');
  await sleep(500);
  const popup = await openPopup(extension, tab);
  expect(await headlineOf(popup)).toBe('The page went elsewhere');
  await find(popup, { role: 'button', name: 'Read again' });
});
