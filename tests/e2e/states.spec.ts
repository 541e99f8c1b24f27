import { setTimeout as sleep } from 'node:timers/promises';
import { find, isShown, textOf } from './screens/controls';
import { headlineOf, openPopup } from './screens/popup';
import { expect, test } from './test';

/** A browser page that keeps extensions out. */
const forbidden = { chromium: 'chrome://version/', firefox: 'about:config' } as const;

test('a list of stories is called no article, with the next step', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('front-page')));
  expect(await headlineOf(popup)).toBe('No article here');
  expect(await textOf(popup, 'main')).toContain('Open one of them');
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
