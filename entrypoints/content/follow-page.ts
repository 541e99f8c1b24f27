import { bareWordsOf } from '@/components/bare-words';
import { paragraphsIn } from '@/components/paragraphs';
import { bringTo, spotIn } from '@/components/spot';
import { wordsOnPage } from './words-on-page';

/** Where on the page reading goes on, in CSS pixels: above it lie the bars that pages keep on top. */
const lineOn = (page: Document) => Math.min(120, (page.defaultView ?? window).innerHeight / 5);

/** What scrolls the text at `node`: the window, or on some pages a frame in it. */
const scrollerOf = (node: Node, page: Document): Element => {
  for (let each = node.parentElement; each && each !== page.body; each = each.parentElement) {
    const scrolls = /auto|scroll/.test(page.defaultView?.getComputedStyle(each).overflowY ?? '');
    if (scrolls && each.scrollHeight > each.clientHeight) return each;
  }
  return page.scrollingElement ?? page.documentElement;
};

/** Opens the reader at the paragraph that is at the line on the page. Before the story begins, it opens at its top. */
const openAtLine = (reader: Element, page: Document): void => {
  const find = wordsOnPage(page);
  const line = lineOn(page);
  let last: HTMLElement | undefined;
  for (const paragraph of paragraphsIn(reader)) {
    const box = find(bareWordsOf(paragraph))?.getBoundingClientRect();
    if (!box) continue;
    if (box.bottom > line) {
      const share = Math.max(0, line - box.top) / box.height;
      if (last || share > 0) bringTo(reader, { paragraph, share, gap: 0 });
      return;
    }
    last = paragraph;
  }
  if (last) bringTo(reader, { paragraph: last, share: 0, gap: 0 });
};

/** How the page comes to show what is on top in the reader; where that is not on the page, the nearest that is. */
const wayTo = (reader: Element, page: Document): (() => void) | undefined => {
  const all = paragraphsIn(reader);
  const spot = spotIn(reader);
  const top = spot ? all.indexOf(spot.paragraph) : 0;
  const find = wordsOnPage(page);
  for (const paragraph of [...all.slice(top), ...all.slice(0, top).reverse()]) {
    const range = find(bareWordsOf(paragraph));
    if (!range) continue;
    const { top, height } = range.getBoundingClientRect();
    const share = paragraph === spot?.paragraph ? spot.share : 0;
    const scroller = scrollerOf(range.startContainer, page);
    const place = scroller.scrollTop + top + share * height - lineOn(page);
    return () => scroller.scrollTo({ top: place, behavior: 'instant' });
  }
  return undefined;
};

/**
 * Opens the reader where the page is read, and answers with what finds the way back: asked before the reader goes, it
 * gives what scrolls the page once it is gone. Undefined where nobody scrolled in the reader: then the page is right.
 */
export const followPage = (reader: Element, page: Document): (() => (() => void) | undefined) => {
  openAtLine(reader, page);
  const opened = reader.scrollTop;
  return () => (reader.scrollTop === opened ? undefined : wayTo(reader, page));
};
