import { classOf } from './copying';

/** What style libraries and publishing systems call words that are there to be heard and not to be seen. */
const onlyHeard =
  /(?:^|\s)(?:(?!not-)[\w-]*(?:sr-?only|screen-?reader-?(?:only|text)|visually-?hidden|hidden-?visually)[\w-]*|screen-?reader|a11y-hidden|assistive-text|element-invisible)(?=$|\s)/i;
/** Words are taken out of sight by being taken out of the flow; a class that a page no longer means does not do so. */
export const isOutOfFlow = (element: Element, view: Window): boolean =>
  /^(?:absolute|fixed)$/.test(view.getComputedStyle(element).position);

/**
 * Whether an element is there for screen readers alone: "opens in a new tab", "skip to content". Nobody sees it on the
 * page. Where a window shows the page, its style has to agree.
 */
export const isOnlyHeard = (element: Element, view: Window | null): boolean =>
  onlyHeard.test(classOf(element)) && (view === null || isOutOfFlow(element, view));
