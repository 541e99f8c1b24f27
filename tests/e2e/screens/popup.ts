import type { Browser, Popup, Tab } from '@/tests/e2e/browsers/browser';
import { until } from '@/tests/e2e/browsers/until';
import { findAll, isShown, textOf } from './controls';

/** What the popup can say instead of an article. */
const heading = '#headline, main h1, [role=alert]';

/** Clicks the toolbar button on `tab` and waits until the popup says something: an article, or why there is none. */
export const openPopup = async (browser: Browser, tab: Tab, patience = 10_000): Promise<Popup> => {
  const popup = await browser.clickToolbar(tab);
  await until('the popup to say something', async () => (await isShown(popup, heading)) || undefined, patience);
  return popup;
};

/** The popup's headline: the article's, or that of an honest state. */
export const headlineOf = (popup: Popup): Promise<string> => textOf(popup, heading);

/** The cleaned article as a person sees it in the popup. */
export const articleTextOf = (popup: Popup): Promise<string> =>
  textOf(popup, 'section[aria-labelledby="article-text"]');

/** The key facts, word for word, in order. */
export const factsOf = async (popup: Popup): Promise<readonly string[]> =>
  (await findAll(popup, '[aria-labelledby="key-facts"] ol a')).map(({ text }) => text);
