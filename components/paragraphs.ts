/** What stands by itself in an article: what one step leads over. */
const paragraphs = [
  ...['p', 'h3', 'h4', 'h5', 'h6', 'li', 'pre', 'figure', 'table', '.embed'].map((each) => `.text ${each}`),
].join(', ');

/** How far below the edge of the view a paragraph comes to stand, in CSS pixels: the reader's bar, and air. */
const below = 72;

/** How far down its window line focus stands, of the window's height. */
const focusShare = 0.34;

/** The article's paragraphs, and what else stands by itself, that lie in no other: an item in an item moves with it. */
export const paragraphsIn = (page: Element): readonly HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(paragraphs)].filter(
    (each) => each.getClientRects().length > 0 && !each.parentElement?.closest(paragraphs) && !each.closest('.ghost'),
  );

/** Where in the window reading goes on: what has come above this line was read. */
export const readingLine = (scroller: Element): number =>
  scroller.getBoundingClientRect().top +
  (scroller.hasAttribute('data-line-focus') ? scroller.clientHeight * focusShare : below);
