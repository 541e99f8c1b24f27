import type { Browser } from 'wxt/browser';
import { parseArticle, parsePictures } from '@/utils/article/parse-article';
import { askTab } from '@/utils/browser/ask';
import type { Saving } from '@/utils/browser/messages';
import { readPage } from '@/utils/browser/tabs';
import { saveArticle } from '@/utils/library/save-article';
import { toSaved } from '@/utils/library/to-saved';
import { showBadge } from './show-badge';

type Tab = Browser.tabs.Tab;

/** A content script may save its own page and no other. */
const isOfTab = (url: string, tab: Tab) => tab.url === undefined || new URL(url).origin === new URL(tab.url).origin;

/**
 * Saves what a page of ours or a content script sends, once every field of it was checked. `tab` is the sender's, where it
 * is a content script. Nothing is kept from private windows. A library that cannot be written is an outcome, not an error.
 */
export const saveReading = async (article: unknown, pictures: unknown, tab?: Tab): Promise<Saving> => {
  if (tab?.incognito) return { problem: 'private' };
  const parsed = parseArticle(article);
  const seen = parsePictures(pictures);
  if ('fault' in parsed || (tab && !isOfTab(parsed.value.url, tab))) return { problem: 'not-saved' };
  try {
    return await saveArticle(toSaved(parsed.value, 'fault' in seen ? {} : seen.value, new Date().toISOString()));
  } catch (error) {
    console.error(error);
    return { problem: 'not-saved' };
  }
};

/** Saves the page of a tab, from the keyboard or the menu. */
export const savePage = async (tab: Tab): Promise<void> => {
  if (tab.id === undefined) return;
  const reading = await readPage(tab.id);
  if ('problem' in reading) return showBadge(tab.id, reading.problem);
  const saving = tab.incognito
    ? ({ problem: 'private' } as const)
    : await saveReading(reading.article, await askTab(tab.id).pictures());
  await showBadge(tab.id, 'problem' in saving ? saving.problem : 'saved');
};
