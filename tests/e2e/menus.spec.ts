import type { Tab } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { find, textOf } from './screens/controls';
import { openLibrary, storiesIn } from './screens/library';
import { articleTextOf, headlineOf, openPopup } from './screens/popup';
import { readerIs, readerTextOf } from './screens/reader';
import { expect, test } from './test';

const noMenu = 'This browser does not let a test open its menus.';

/** Selects the whole of what `css` finds. */
const select = (tab: Tab, css: string) =>
  evaluate(
    tab,
    (root, css) => {
      const page = root as Document;
      page.getSelection()?.selectAllChildren(page.querySelector(css) ?? page.body);
    },
    css,
  );

test('the menu opens the page in the reader', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  test.skip(!(await extension.chooseFromMenu(tab, 'h1', 'Open in the reader')), noMenu);
  await readerIs(tab, 'open');
});

test('the menu saves the page', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  test.skip(!(await extension.chooseFromMenu(tab, 'h1', 'Save to the library')), noMenu);
  await expect
    .poll(async () => storiesIn(await openLibrary(extension)))
    .toEqual(['Old swing bridge reopens after nine years']);
});

test('what is selected is read, under its page’s name, until the page is read again', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await select(tab, '.newsletter');
  test.skip(!(await extension.chooseFromMenu(tab, '.newsletter', 'Read the selection')), noMenu);
  await readerIs(tab, 'open');
  expect(await textOf(tab.reader, '#headline')).toBe('Old swing bridge reopens after nine years');
  const text = await readerTextOf(tab);
  expect(text).not.toContain('4,000 people');
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  expect(await articleTextOf(await openPopup(extension, tab))).toContain('4,000 people');
});

test('what a link of the same site leads to is read over the page it stands on, and gone with the reader', async ({
  extension,
  site,
}) => {
  const front = site.url('front-page');
  const tab = await extension.open(front);
  test.skip(!(await extension.chooseFromMenu(tab, 'a', 'Read the linked article')), noMenu);
  await readerIs(tab, 'open');
  expect(await textOf(tab.reader, '#headline')).toBe('Old swing bridge reopens after nine years');
  expect(await readerTextOf(tab)).toContain('4,000 people');
  await tab.press('s');
  await find(tab.reader, { role: 'button', name: 'Saved' });
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  expect(await tab.url()).toBe(front);
  const popup = await openPopup(extension, tab);
  expect(await headlineOf(popup)).toBe('No article here');
  await popup.close();
  expect(await storiesIn(await openLibrary(extension))).toEqual(['Old swing bridge reopens after nine years']);
});

test('a link to another site, or to no article, opens beside its page', async ({ extension, site }) => {
  const tab = await extension.open(site.url('front-page'));
  const elsewhere = await evaluate(tab, (root) => {
    const link = root.querySelector<HTMLAnchorElement>('a');
    if (link) link.host = link.host.replace('127.0.0.1', 'localhost');
    return link?.href ?? '';
  });
  test.skip(!(await extension.chooseFromMenu(tab, 'a', 'Read the linked article')), noMenu);
  await extension.tabAt(elsewhere);
  await tab.activate();
  await extension.chooseFromMenu(tab, 'li:last-child a', 'Read the linked article');
  await extension.tabAt(site.url('front-page').replace('plain/front-page', 'f'));
});

test('a selection on a page that has no article is read all the same', async ({ extension, site }) => {
  const tab = await extension.open(site.url('front-page'));
  await select(tab, 'main p, p');
  test.skip(!(await extension.chooseFromMenu(tab, 'main p, p', 'Read the selection')), noMenu);
  await readerIs(tab, 'open');
});
