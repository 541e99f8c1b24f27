import { browser } from 'wxt/browser';
import type { PageProblem, Reading } from './messages';

/** The file that reads a page, as the build names it. */
const contentScript = '/content-scripts/content.js';

/** How long a page may take to answer, in milliseconds. A frozen page would never settle. */
const patience = 10_000;

/** What the toolbar was clicked on, and what became of reading it. */
export interface TabReading {
  readonly reading: Reading;
  readonly tabId?: number;
  /** Host of the tab's own address, never one that the page claims. */
  readonly host?: string;
  /** A private window: nothing of it may be kept. */
  readonly isPrivate: boolean;
}

const late = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<'late'>((resolve) => {
    setTimeout(resolve, milliseconds, 'late');
    signal?.addEventListener('abort', () => resolve('late'));
  });

const isReading = (value: unknown): value is Reading => {
  const { article, problem } = Object(value);
  return typeof article === 'object' || typeof problem === 'string';
};

/** The page went away while it was being read, as browsers word it; any other refusal is the browser's own rule. */
const hasLeft = (error: unknown) =>
  /frame .*removed|no tab with id|no frame with id|tab was closed|destroyed/i.test(String(error));

const problem = (name: PageProblem): Reading => ({ problem: name });

/**
 * Reads the page in a tab by injecting the content script, which the click allowed. Never throws and never waits longer
 * than ten seconds; `signal` ends the wait sooner. No answer at all means that the page went elsewhere meanwhile.
 */
export const readPage = async (tabId: number, signal?: AbortSignal): Promise<Reading> => {
  const injection = browser.scripting.executeScript({ target: { tabId }, files: [contentScript] });
  try {
    const results = await Promise.race([injection, late(patience, signal)]);
    if (results === 'late') return problem('busy');
    // Firefox answers with no frame at all where it does not let us in.
    if (results.length === 0) return problem('not-allowed');
    const result: unknown = results[0]?.result;
    return isReading(result) ? result : problem('left');
  } catch (error) {
    return problem(hasLeft(error) ? 'left' : 'not-allowed');
  }
};

const hostOf = (url = '') => (URL.canParse(url) ? new URL(url).host : '');

/** Reads the page of the active tab. */
export const readTab = async (signal?: AbortSignal): Promise<TabReading> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { reading: problem('not-allowed'), isPrivate: false };
  const host = hostOf(tab.url);
  return { reading: await readPage(tab.id, signal), tabId: tab.id, isPrivate: tab.incognito, ...(host && { host }) };
};
