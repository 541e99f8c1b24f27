import { browser } from 'wxt/browser';
import type { Language } from '@/utils/knowledge/language';
import { languageOf, learnLanguages } from '@/utils/knowledge/languages';
import { loadAllLanguages, loadLanguage } from '@/utils/knowledge/load-language';
import { languageOfText } from '@/utils/text/detect-language';
import { hasConsentFrame } from './consent-frame';
import type { PageProblem, Reading, Wanting } from './messages';
import { type PopupView, viewOf } from './popup-view';

/** The files that read a page and lay the reader over it, as the build names them. */
const contentScript = '/content-scripts/content.js';
const readerScript = '/content-scripts/reader.js';

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
  /** How the popup of this article was left, where it was open before. */
  readonly view?: PopupView | undefined;
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

const isWanting = (value: unknown): value is Wanting => typeof Object(value).sample === 'string';

/** The row for what a page is written in; null where there is none. */
const rowFor = async ({ language, sample }: Wanting): Promise<Language | null> => {
  if (language) return (await loadLanguage(language)) ?? null;
  learnLanguages(await loadAllLanguages());
  return languageOf(languageOfText(sample) ?? '') ?? null;
};

const readTaught = async (tabId: number, wanting: Wanting): Promise<unknown> => {
  const args: [Language | null] = [await rowFor(wanting)];
  const func = (row: Language | null) => globalThis.nutgrafPage?.read(row);
  return (await browser.scripting.executeScript({ target: { tabId }, func, args }))[0]?.result;
};

/** Reads a page; one in a language that the script has not learnt is read once it was taught. */
const inject = async (tabId: number, address: string | undefined): Promise<Reading> => {
  const target = { tabId };
  const answers = await browser.scripting.executeScript({ target, files: [contentScript] });
  const [frame] = answers;
  // Firefox answers with no frame, or with null for one, where it does not let us in and where the page went away.
  if (!frame) return problem(/^https?:/.test(address ?? '') ? 'left' : 'not-allowed');
  const answer: unknown = frame.result;
  const reading = isWanting(answer) ? await readTaught(tabId, answer) : answer;
  if (!isReading(reading)) return problem('left');
  const isBare = 'problem' in reading && reading.problem === 'no-article' && !reading.state;
  return isBare && (await hasConsentFrame(tabId)) ? { ...reading, state: 'consent' } : reading;
};

/** Where a tab is, as far as the click lets us see it. Firefox lets nobody in between two pages. */
const placeOf = async (tabId: number) => {
  const { url, status } = (await browser.tabs.get(tabId).catch(() => undefined)) ?? {};
  return { url, isOnItsWay: status === 'loading' };
};

/**
 * Reads the page in a tab by injecting the content script, which the click allowed. Never throws and never waits longer
 * than ten seconds; `signal` ends the wait sooner. No answer at all means that the page went elsewhere meanwhile.
 */
export const readPage = async (tabId: number, signal?: AbortSignal): Promise<Reading> => {
  const before = await placeOf(tabId);
  try {
    const reading = await Promise.race([inject(tabId, before.url), late(patience, signal)]);
    return reading === 'late' ? problem('busy') : reading;
  } catch (error) {
    const now = await placeOf(tabId);
    const hasMoved = before.isOnItsWay || now.isOnItsWay || now.url !== before.url;
    return problem(hasLeft(error) || hasMoved ? 'left' : 'not-allowed');
  }
};

/** Whether anything is selected on a page that was read. */
export const hasSelection = async (tabId: number): Promise<boolean> => {
  const func = () => document.getSelection()?.isCollapsed === false;
  return (await browser.scripting.executeScript({ target: { tabId }, func }))[0]?.result === true;
};

/** Takes what is selected on a page that was read for its article, and lays the reader over it. */
export const readSelection = async (tabId: number): Promise<Reading> => {
  const target = { tabId };
  const func = () => globalThis.nutgrafPage?.select();
  const reading: unknown = (await browser.scripting.executeScript({ target, func }))[0]?.result;
  if (!isReading(reading)) return problem('left');
  if ('article' in reading) await toggleReader(tabId);
  return reading;
};

/** Lays the reader over a page that was read, with the article that a link to its own site leads to; says whether it did. */
export const readLinked = async (tabId: number, link: string): Promise<boolean> => {
  const target = { tabId };
  const func = (link: string) => {
    if (globalThis.nutgrafPage) globalThis.nutgrafPage.wantsLink = link;
  };
  await browser.scripting.executeScript({ target, func, args: [link] });
  const [frame] = await browser.scripting.executeScript({ target, files: [readerScript] });
  return Object(frame?.result).open === true;
};

/** The reader, when it opens next on a page that was read, reads all pages of its story. */
export const wishForPages = async (tabId: number): Promise<void> => {
  const func = () => {
    if (globalThis.nutgrafPage) globalThis.nutgrafPage.wantsPages = true;
  };
  await browser.scripting.executeScript({ target: { tabId }, func });
};

/** Lays the reader over a page that was read, or takes it away. */
export const toggleReader = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: [readerScript] });
};

/** The script that brings the dyslexia-friendly face: the font itself, as bytes. Pages may forbid fonts, and cannot forbid this. */
const faceScript = '/content-scripts/dyslexic-face.js';

/** Brings the dyslexia-friendly face to a page that the reader lies over. */
export const bringFace = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: [faceScript] });
};

/** The same for this page of ours. */
export const bringFaceHere = async (): Promise<void> => {
  await import(/* @vite-ignore */ faceScript);
};

const hostOf = (url = '') => (URL.canParse(url) ? new URL(url).host : '');

/** Reads the page of the active tab. */
export const readTab = async (signal?: AbortSignal): Promise<TabReading> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { reading: problem('not-allowed'), isPrivate: false };
  const host = hostOf(tab.url);
  const reading = await readPage(tab.id, signal);
  const view = 'article' in reading ? await viewOf(tab.id, reading.article.url) : undefined;
  return { reading, view, tabId: tab.id, isPrivate: tab.incognito, ...(host && { host }) };
};
