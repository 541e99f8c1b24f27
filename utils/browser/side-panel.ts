import { browser } from 'wxt/browser';

/**
 * Shows the side panel (Chrome) or the sidebar (Firefox) beside a tab. Browsers allow it only while they handle a press of
 * the reader, so nothing may be waited for before.
 */
export const openPanel = (tabId: number): Promise<void> =>
  browser.sidePanel ? browser.sidePanel.open({ tabId }) : Object(browser).sidebarAction.open();
