import { browser } from 'wxt/browser';

/** A site as browsers ask about it. Match patterns have no port in Firefox. */
const originsOf = (url: string): { origins: string[] } => {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
};

const isWeb = (url: string) => /^https?:/.test(url);

/** Whether the site of this address is always read in the reader: the browser's own permission is all that is kept of it. */
export const isAlways = async (url: string): Promise<boolean> =>
  isWeb(url) && browser.permissions.contains(originsOf(url));

/**
 * Asks the reader's browser to let us read this one site without a click, or gives that back; says what holds then. It may
 * be asked only while a press is handled, so nothing may be waited for before.
 */
export const setAlways = async (url: string, wanted: boolean): Promise<boolean> => {
  if (wanted) return browser.permissions.request(originsOf(url));
  await browser.permissions.remove(originsOf(url));
  return isAlways(url);
};

/** The sites that are always read in the reader, as match patterns of one site each. */
export const alwaysSites = async (): Promise<readonly string[]> =>
  ((await browser.permissions.getAll()).origins ?? []).filter(isWeb).sort();

/** Calls whenever a site is added to those, or taken out; returns how to stop. */
export const watchAlways = (changed: () => void): (() => void) => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
};
