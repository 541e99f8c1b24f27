import { browser } from 'wxt/browser';
import type { Sender } from '@/utils/browser/ask';
import { readLinked, readPage } from '@/utils/browser/tabs';

const isOfSite = (link: string, page = '') => URL.canParse(page) && new URL(link).origin === new URL(page).origin;

/**
 * Reads what a link leads to, over the page that it stands on: so far goes what the menu allows. On another site, and where
 * nothing was read, the link opens beside its page as any link does.
 */
export const openLinked = async (tab: NonNullable<Sender['tab']>, link: string): Promise<void> => {
  if (tab.id === undefined) return;
  if (isOfSite(link, tab.url)) {
    // The page may have no article of its own, and is asked for nothing but to fetch the other.
    await readPage(tab.id);
    if (await readLinked(tab.id, link).catch(() => false)) return;
  }
  await browser.tabs.create({ url: link, index: tab.index + 1, openerTabId: tab.id });
};
