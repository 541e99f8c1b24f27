import { pdfPages } from '@/tests/support/pdf-pages';
import type { Tab } from './browsers/browser';
import type { Chromium } from './browsers/chromium';
import { click, find, isShown } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader, pageStateOf, readerIs, scrollTo } from './screens/reader';
import { expect, test } from './test';

test.skip(({ extension }) => extension.name === 'firefox', 'Only Chromium hands a test what it would print');

/** What comes out of the printer, page by page, with ligatures as letters. */
const printed = async (browser: Chromium, tab: Tab) =>
  pdfPages(await browser.pageOf(tab).pdf({ format: 'A4' })).map((text) => text.normalize('NFKC'));

const first = 'The lock at Hestvik has eleven gates';
const last = 'was singing.';
const controls =
  /Advertisement|Hestvik Courier|Close|Back to library|Copy|Save|removed|End of article|Open the original/;

for (const policy of ['plain', 'strict'] as const)
  test(`the reader prints its sheet and nothing else over a ${policy} page`, async ({ extension, site }) => {
    const browser = extension as Chromium;
    const url = site.url('lock-keeper', policy);
    const tab = await extension.open(url);
    await scrollTo(tab, 1700);
    const before = await pageStateOf(tab);
    await extension.prefer('dark');
    await openReader(extension, tab);
    const pages = await printed(browser, tab);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(5);
    expect(pages[0]).toMatch(/^The keeper of eleven gates/);
    expect(pages[0]).toContain('Tove Lindberg');
    expect(pages[0]).toContain('Key facts');
    expect(pages[0]).toContain(first);
    expect(pages.at(-1)).toContain(last);
    expect(pages.at(-1)).toContain(url);
    expect(pages.join(' ')).not.toMatch(controls);
    for (const text of pages) expect(text.length).toBeGreaterThan(100);

    await tab.press('Escape');
    await readerIs(tab, 'closed');
    expect(await pageStateOf(tab)).toEqual(before);
    expect((await printed(browser, tab)).join(' ')).toContain('Hestvik Courier');
  });

test('links are footnotes on paper for those who choose it', async ({ extension, site }) => {
  const browser = extension as Chromium;
  const tab = await extension.open(site.url('lock-keeper'));
  await openReader(extension, tab);
  expect((await printed(browser, tab)).join(' ')).not.toMatch(/\[1\]|ramnes-mill/);
  await tab.press('a');
  await click(tab.reader, { role: 'button', name: 'More' });
  await click(tab.reader, 'input[name="printLinks"]');
  await tab.press('Escape');
  const pages = await printed(browser, tab);
  expect(pages.join(' ').replaceAll('\u2060', '')).toMatch(/mill in Ramnes ?\[1\].*mill closed ?\[1\].*museum ?\[2\]/s);
  for (const words of [
    '[1]',
    '[2]',
    'https://ramnes-mill.example/1991',
    'https://museum.example/logs?volume=31&page=2',
  ])
    expect(pages.at(-1)).toContain(words);
  expect(pages.join(' ').match(/ramnes-mill/g)).toHaveLength(1);
  expect(await isShown(tab.reader, '.link-notes')).toBe(false);
});

test('a removed block leaves no mark on paper', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await find(tab.reader, '.ghost');
  const paper = (await printed(extension as Chromium, tab)).join(' ');
  expect(paper).toContain('Old swing bridge');
  expect(paper).not.toMatch(/removed|Newsletter|Also read/);
});

test('a saved story prints without the list it lies in', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('lock-keeper')));
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await click(library, { role: 'link', name: /eleven gates/ });
  await find(library, '#headline');
  const pages = await printed(extension as Chromium, library);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages[0]).toMatch(/^The keeper of eleven gates/);
  expect(pages.join(' ')).toContain(last);
  expect(pages.join(' ')).not.toMatch(controls);
  expect(pages.join(' ')).not.toContain('night train');
});
