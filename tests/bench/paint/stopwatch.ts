import type { Root, Surface } from '@/tests/e2e/browsers/browser';
import { evaluate } from '@/tests/e2e/browsers/evaluate';

/** Longer than any page takes that is not lost, in milliseconds. */
const patience = 20_000;

/** Runs inside the browser: once what is there now is on the screen, the time on the machine's clock. */
const afterPaint = (root: Root) => {
  const view = (root.ownerDocument ?? (root as Document)).defaultView ?? window;
  return new Promise<number>((resolve) => {
    view.requestAnimationFrame(() => view.setTimeout(() => resolve(Date.now()), 0));
  });
};

/**
 * Milliseconds from `start`, on the machine's clock, until `css` finds something that was painted on a surface; asked
 * without a pause, so that an answer is late by one question at most. Undefined where it never was.
 */
export const paintedAfter = async (start: number, surface: Surface, css: string): Promise<number | undefined> => {
  while (Date.now() - start < patience) {
    const isThere = await evaluate(
      surface,
      (root, css) => (root.querySelector(css)?.textContent ?? '') !== '',
      css,
    ).catch(
      () => false, // the surface is not there yet
    );
    if (isThere) return (await evaluate(surface, afterPaint)) - start;
  }
  return undefined;
};

/** Runs on the page: from now on it notes how long it is held up, in one go. */
const watchHolds = () => {
  const holds: number[] = [];
  new PerformanceObserver((list) => holds.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  Object.assign(globalThis, { nutgrafHolds: holds });
};
const longestHold = () => Math.max(0, ...Reflect.get(globalThis, 'nutgrafHolds'));

/** Watches for how long a page cannot be scrolled in one go; the answer is the longest such time, in milliseconds. Chromium alone tells. */
export const watchPage = async (page: Surface): Promise<() => Promise<number>> => {
  await evaluate(page, watchHolds);
  return () => evaluate(page, longestHold);
};
