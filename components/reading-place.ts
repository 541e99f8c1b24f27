import type { ReadingPlace } from '@/utils/article/reading-place';
import { bareWordsOf } from './bare-words';
import { paragraphsIn } from './paragraphs';
import { bringTo, spotIn } from './spot';

/** So many letters tell a paragraph of a story from its others. */
const telling = 60;

/** How far somebody has read; undefined at the very top. Where a picture without words is on top, what follows it counts. */
export const placeIn = (scroller: Element): ReadingPlace | undefined => {
  const spot = spotIn(scroller);
  if (!spot) return undefined;
  const all = paragraphsIn(scroller);
  for (const paragraph of all.slice(all.indexOf(spot.paragraph))) {
    const begins = bareWordsOf(paragraph).slice(0, telling);
    if (begins && paragraph !== spot.paragraph) return { begins, share: 0 };
    if (begins) return { begins, share: spot.share, ...(spot.gap > 0 && { gap: spot.gap }) };
  }
  return undefined;
};

/** Scrolls to where somebody had read, if that is still there. */
export const goToPlace = (scroller: Element, { begins, share, gap = 0 }: ReadingPlace): void => {
  const paragraph = paragraphsIn(scroller).find((each) => bareWordsOf(each).startsWith(begins));
  if (paragraph) bringTo(scroller, { paragraph, share, gap });
};
