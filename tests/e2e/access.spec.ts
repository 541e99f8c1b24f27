import { evaluate } from './browsers/evaluate';
import { headlineOf, openPopup } from './screens/popup';
import { expect, test } from './test';

/** Asks, from one of the extension's pages, to read every open tab: the titles it got. */
const titlesWithinReach = async () => {
  const tabs = await browser.tabs.query({});
  const titles = await Promise.all(
    tabs.map(async ({ id = -1 }) =>
      browser.scripting
        .executeScript({ target: { tabId: id }, func: () => document.title })
        .then(([found]) => found?.result ?? '')
        .catch(() => ''),
    ),
  );
  return titles.filter(Boolean);
};

test('before the click the extension can read no page, and after it only that one', async ({ extension, site }) => {
  const clicked = await extension.open(site.url('old-bridge'));
  await extension.open(site.url('night-train'));
  const ours = await extension.open(extension.pageUrl('library.html'));
  expect(await evaluate(ours, titlesWithinReach)).toEqual([]);
  expect(await headlineOf(await openPopup(extension, clicked))).toContain('Old swing bridge');
  expect(await evaluate(ours, titlesWithinReach)).toEqual(['Old swing bridge reopens after nine years - Ilse Courier']);
});

test('a page that nobody clicked on is left alone', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  const traces = await evaluate(tab, (root) =>
    [...root.querySelectorAll('*')]
      .filter(({ localName }) => localName.includes('-'))
      .map(({ localName }) => localName),
  );
  expect(traces).toEqual([]);
});
