import { paragraphsIn, readingLine } from './paragraphs';

/** Where somebody reads: what is on top in the view. */
export interface Spot {
  readonly paragraph: HTMLElement;
  /** How much of it has come above the reading line, 0 to 1. */
  readonly share: number;
  /** How far below the line it begins, in CSS pixels. */
  readonly gap: number;
}

/** Where somebody reads in a scroller; undefined at its very top, where all of it begins. */
export const spotIn = (scroller: Element): Spot | undefined => {
  if (scroller.scrollTop <= 0) return undefined;
  const line = readingLine(scroller);
  const paragraph = paragraphsIn(scroller).find((each) => each.getBoundingClientRect().bottom > line);
  if (!paragraph) return undefined;
  const { top, height } = paragraph.getBoundingClientRect();
  return { paragraph, share: Math.max(0, line - top) / height, gap: Math.max(0, top - line) };
};

/** Scrolls to where somebody read, however the text is laid out now. */
export const bringTo = (scroller: Element, { paragraph, share, gap }: Spot): void => {
  const { top, height } = paragraph.getBoundingClientRect();
  const by = top + share * height - gap - readingLine(scroller);
  scroller.scrollTo({ top: scroller.scrollTop + by, behavior: 'instant' });
};
