import { browser } from 'wxt/browser';

/** Among the extension's own pages: the reader of this browser has just let us read a tab. */
const news = 'nutgraf-access';

/** Tells a side panel that a tab was opened to us, by the toolbar button, a key or a menu. */
export const announceAccess = (): void => {
  const channel = new BroadcastChannel(news);
  channel.postMessage(true);
  channel.close();
};

/** Calls whenever this window shows another page, or its page was opened to us; returns how to stop. */
export const watchActiveTab = (changed: () => void): (() => void) => {
  const here = browser.windows.getCurrent();
  const activated = async ({ windowId }: { windowId: number }) => {
    if (windowId === (await here).id) changed();
  };
  const updated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = async (_, change, tab) => {
    const isElsewhere = change.status === 'complete' || (change.url !== undefined && tab.status === 'complete');
    if (tab.active && isElsewhere && tab.windowId === (await here).id) changed();
  };
  const channel = new BroadcastChannel(news);
  channel.onmessage = changed;
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    channel.close();
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
};
