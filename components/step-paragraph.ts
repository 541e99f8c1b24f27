import { focusedIn } from './focused-in';
import { paragraphsIn, readingLine } from './paragraphs';

/** What a browser's rounding may make of a place. */
const slack = 2;

const topOf = (paragraph: Element) => paragraph.getBoundingClientRect().top;

/**
 * Brings the next paragraph (the one before, for -1) under the upper edge of its scroller, and the focus to it, so that a
 * screen reader reads on there. Counts from the paragraph that has the focus while it is in view, else from what is on top.
 * Says whether there was one.
 */
export const stepParagraph = (page: HTMLElement | null, by: 1 | -1): boolean => {
  const all = page ? paragraphsIn(page) : [];
  const [first] = all;
  const scroller = first?.closest('.scroller');
  if (!scroller) return false;
  const edge = scroller.getBoundingClientRect().top;
  const focus = focusedIn(page) ?? null;
  const focused = focus ? all.findIndex((each) => each.contains(focus)) : -1;
  const inView = focused >= 0 && isIn(all[focused], edge, edge + scroller.clientHeight);
  const line = readingLine(scroller);
  const next = inView
    ? all[focused + by]
    : by > 0
      ? all.find((each) => topOf(each) > line + slack)
      : all.findLast((each) => topOf(each) < line - slack);
  if (!next) return false;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  scroller.scrollTo({ top: scroller.scrollTop + topOf(next) - line });
  return true;
};

const isIn = (paragraph: Element | undefined, start: number, end: number) => {
  const box = paragraph?.getBoundingClientRect();
  return box !== undefined && box.bottom > start && box.top < end;
};
