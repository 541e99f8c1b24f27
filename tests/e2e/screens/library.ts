import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Tab } from '@/tests/e2e/browsers/browser';
import { until } from '@/tests/e2e/browsers/until';
import { click, find, findAll, isShown } from './controls';
import { openPopup } from './popup';

/** Opens the library by the popup's own way in. */
export const openLibraryFromPopup = async (browser: Browser, tab: Tab): Promise<Tab> => {
  const popup = await openPopup(browser, tab);
  const isLink = await isShown(popup, { role: 'link', name: 'Library' });
  await click(popup, { role: isLink ? 'link' : 'button', name: 'Library' });
  return browser.tabAt(browser.pageUrl('library.html'));
};

/** Opens the library in a tab of its own. */
export const openLibrary = async (browser: Browser): Promise<Tab> => {
  const library = await browser.open(browser.pageUrl('library.html'));
  await find(library, 'main h1, main h2');
  return library;
};

/** Saves the page in `tab` by the popup's button, and waits until the popup says that it is saved. */
export const savePage = async (browser: Browser, tab: Tab): Promise<void> => {
  const popup = await openPopup(browser, tab);
  await click(popup, { role: 'button', name: /^saved?$/i });
  await find(popup, { role: 'button', name: 'Saved' });
  await popup.close();
};

/** The saved stories' headlines, as listed. */
export const storiesIn = async (library: Tab): Promise<readonly string[]> =>
  (await findAll(library, '.story h3')).map(({ text }) => text);

/** The next file whose name fits, once it is whole. */
export const downloaded = (browser: Browser, name: RegExp): Promise<{ name: string; text: string }> =>
  until(`a file ${name}`, async () => {
    const file = (await readdir(browser.downloads).catch(() => [])).find((file) => name.test(file));
    const text = file ? await readFile(join(browser.downloads, file), 'utf8') : '';
    return file && text ? { name: file, text } : undefined;
  });
