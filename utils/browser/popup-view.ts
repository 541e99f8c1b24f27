import { browser } from 'wxt/browser';
import type { ReadingPlace } from '@/utils/article/reading-place';

/** What can lie over the popup's article. */
export type PopupList = 'removed' | 'highlights' | 'keys';

/** How the popup of a page was left. */
export interface PopupView {
  readonly place: ReadingPlace | undefined;
  /** The fact that was opened, by the id of its link. */
  readonly fact: string | undefined;
  /** The markers that were opened, each by the numbers of its blocks. */
  readonly markers: readonly string[];
  readonly list: PopupList | undefined;
}

interface KeptView {
  readonly url: string;
  readonly view: PopupView;
}

const keyOf = (tabId: number) => `popup-${tabId}`;

const isKept = (value: unknown): value is KeptView => typeof Object(value).url === 'string';

/** How the popup of a tab was left, as long as the tab shows the article of that address. */
export const viewOf = async (tabId: number, url: string): Promise<PopupView | undefined> => {
  const key = keyOf(tabId);
  const { [key]: kept } = await browser.storage.session.get(key);
  return isKept(kept) && kept.url === url ? kept.view : undefined;
};

/** Keeps that in the browser's memory, which is never written to a disk. */
export const keepView = (tabId: number, url: string, view: PopupView): Promise<void> =>
  browser.storage.session.set({ [keyOf(tabId)]: { url, view } satisfies KeptView });

/** A tab that is closed leaves nothing behind. */
export const forgetView = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
