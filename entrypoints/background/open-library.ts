import { browser } from 'wxt/browser';

/** Shows the library: the tab that has it, else a new one. */
export const openLibrary = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
};
