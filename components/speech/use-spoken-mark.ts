import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { textsIn } from '@/components/texts-in';
import type { Spoken } from './spoken-sentences';

/** The name that style sheets know the spoken sentence by. */
const highlightName = 'nutgraf-spoken';
/** Bars and players above and below the text, in CSS pixels. */
const bars = 80;
/** Where a sentence comes to rest that was out of view, as a share of the window's height. */
const restingPlace = 0.3;

/** A sentence as a range of what is shown. */
const rangeOf = (words: Element, { start, end }: Spoken): Range => {
  const range = words.ownerDocument.createRange();
  range.selectNodeContents(words);
  let at = 0;
  for (const text of textsIn(words)) {
    const next = at + text.length;
    if (start >= at && start < next) range.setStart(text, start - at);
    if (end > at && end <= next) range.setEnd(text, end - at);
    at = next;
  }
  return range;
};

/** Marks the sentence that is spoken, without touching a node, and brings it into view where it is not. */
export const useSpokenMark = (page: RefObject<HTMLElement | null>, spoken: Spoken | undefined): void => {
  useLayoutEffect(() => {
    const words = spoken && page.current?.querySelector(`[data-block="${spoken.block}"]`);
    if (!words) return;
    const range = rangeOf(words, spoken);
    const canMark = typeof Highlight === 'function' && CSS.highlights !== undefined;
    const { top, bottom } = (canMark ? range : words).getBoundingClientRect();
    if (top < bars || bottom > innerHeight - bars) page.current?.scrollBy?.({ top: top - innerHeight * restingPlace });
    if (!canMark) return;
    CSS.highlights.set(highlightName, new Highlight(range));
    return () => void CSS.highlights.delete(highlightName);
  }, [page, spoken?.block, spoken?.start, spoken?.end]);
};
