import { classOf } from './copying';

/** What style libraries and publishing systems call words that are there to be heard and not to be seen. */
const onlyHeard =
  /(?:^|\s)(?:(?!not-)[\w-]*(?:sr-?only|screen-?reader-?(?:only|text)|visually-?hidden|hidden-?visually)[\w-]*|screen-?reader|a11y-hidden|assistive-text|element-invisible)(?=$|\s)/i;
/** Seen from a width on that every desktop has. */
const seenWhereWide = /(?:^|\s)(?:sm|md|lg|xl|2xl):not-sr-only(?=$|\s)/;

/** Whether an element is there for screen readers alone: "opens in a new tab", "skip to content". Nobody sees it on the page. */
export const isOnlyHeard = (element: Element): boolean => {
  const words = classOf(element);
  return onlyHeard.test(words) && !seenWhereWide.test(words);
};
