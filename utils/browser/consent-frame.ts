import { browser } from 'wxt/browser';

/**
 * Whether a frame of a consent provider covers a page. Runs in the page, where it has nothing but itself. What stands in such
 * a frame is of another origin and cannot be read: how the frame is named and addressed, how large it is and that it lies on
 * top has to do.
 */
export const coversPage = (): boolean => {
  const leastShare = 1 / 4;
  const provider =
    /(?:^|[^a-z])(?:consent|gdpr|cmp|privacy-(?:mgmt|center)|sp_message|onetrust|didomi|usercentrics|trust(?:arc|e)|cookiebot|quantcast|sourcepoint|fundingchoices|iubenda|contentpass)/i;
  return [...document.querySelectorAll('iframe')].some((frame) => {
    // Frames of advertisements carry everybody's consent in the queries of their addresses.
    const address = frame.src.replace(/[?#].*$/s, '');
    if (!provider.test([address, frame.id, frame.name, frame.title, frame.className].join(' '))) return false;
    const { left, top, right, bottom } = frame.getBoundingClientRect();
    const [start, end] = [Math.max(0, left), Math.min(innerWidth, right)];
    const [above, below] = [Math.max(0, top), Math.min(innerHeight, bottom)];
    if (end <= start || below <= above) return false;
    if ((end - start) * (below - above) < leastShare * innerWidth * innerHeight) return false;
    return document.elementFromPoint((start + end) / 2, (above + below) / 2) === frame;
  });
};

/** Whether a page that was read, and had no article, lies behind a consent notice in a frame. */
export const hasConsentFrame = async (tabId: number): Promise<boolean> => {
  const answers = await browser.scripting.executeScript({ target: { tabId }, func: coversPage });
  return answers[0]?.result === true;
};
