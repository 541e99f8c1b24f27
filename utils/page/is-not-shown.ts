import {
  allBelow,
  attributeOf,
  closestAround,
  localNameOf,
  nextElementOf,
  previousElementOf,
  textContentOf,
} from './dom';
import { isOnlyHeard, isOutOfFlow } from './is-only-heard';
import { isInlineName } from './raw-blocks';
import { isStreamed } from './streamed-parts';

const hiddenInline = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Hidden from screen readers while a notice is open, pages mark their whole story so; below this it is decoration. */
const fewWords = 40;

/** What holds nothing but words. */
export const textLine = 'h1,h2,h3,h4,h5,h6,p';

/** Not displayed, or a tooltip: words in a line that wait beside it until somebody points at them. */
const isUnseen = (element: Element, view: Window | null): boolean => {
  if (view === null) return false;
  const { display, visibility } = view.getComputedStyle(element);
  const isInWaiting = visibility === 'hidden' && isInlineName(localNameOf(element)) && isOutOfFlow(element, view);
  return display === 'none' || isInWaiting;
};

/** Scripts that move the letters, words or lines of a text set each apart, and write the whole on its line to be heard. */
const isPartOfLine = (element: Element, words: string): boolean => {
  const line = closestAround(element, textLine);
  return line !== null && attributeOf(line, 'aria-label')?.includes(words) === true;
};

/**
 * Whether what is not to be heard is seen all the same: words right beside others that say it to be heard, as a first letter
 * set large or "€4m", parts of a line whose label says it whole, and what holds a picture, as in a slider.
 */
const isOnlySeen = (element: Element, words: string, view: Window | null): boolean =>
  allBelow(element, 'img').length > 0 ||
  (/[\p{L}\p{N}]/u.test(words) &&
    (isPartOfLine(element, words) ||
      [previousElementOf(element), nextElementOf(element)].some(
        (beside) => beside !== null && isOnlyHeard(beside, view),
      )));

/**
 * Whether nobody sees an element on the page. `names` are those of its attributes. Where a window shows the page, its
 * style says whether what is marked `hidden` is.
 */
export const isNotShown = (element: Element, names: readonly string[], view: Window | null): boolean => {
  if (names.length === 0) return isUnseen(element, view);
  const said = (name: string) => (names.includes(name) ? attributeOf(element, name) : null);
  if (isStreamed(said('id'))) return false;
  const hidden = said('hidden');
  if (hidden !== null && hidden !== 'until-found' && view === null) return true;
  if (hiddenInline.test((said('style') ?? '').slice(0, 2_000))) return true;
  if (isOnlyHeard(element, view)) return true;
  if (said('aria-hidden') === 'true') {
    const words = (textContentOf(element) ?? '').trim();
    if (words.split(/\s+/, fewWords).length < fewWords && !isOnlySeen(element, words, view)) return true;
  }
  return isUnseen(element, view);
};
