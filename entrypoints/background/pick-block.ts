import { browser } from 'wxt/browser';

const pickerScript = '/content-scripts/picker.js';

/** Lets the reader choose a block of a page that was read. The choice itself is not waited for: this page may die before. */
export const startPicking = async (tabId: number): Promise<void> => {
  void browser.scripting.executeScript({ target: { tabId }, files: [pickerScript] });
};
