import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';

/**
 * Words that a surface cuts off or lets run out of their place, a line each: in a box that hides what is too wide, in a
 * control wider than itself, or beyond the window's edge. What scrolls by itself is not cut; a site's name may be shortened.
 */
export const cutTexts = (surface: Surface): Promise<readonly string[]> =>
  evaluate(surface, (root) => {
    const page = root.ownerDocument ?? (root as Document);
    const view = page.defaultView ?? window;
    const says = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
    const shown = [...root.querySelectorAll('*')].filter(
      (element) =>
        element instanceof view.HTMLElement &&
        says(element) !== '' &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest('.hidden-label, .site, [inert], style, script'),
    );
    /** A box of one pixel is for ears alone. */
    const isHeard = (element: Element) => element.clientWidth <= 1;
    const hides = (element: Element) => /hidden|clip/.test(view.getComputedStyle(element).overflowX);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(view.getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const isControl = (element: Element) => element.matches('button, label, legend, summary, option');
    const tooWide = shown.filter(
      (element) =>
        !isHeard(element) && (hides(element) || isControl(element)) && element.scrollWidth > element.clientWidth + 1,
    );
    const outside = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return (
        isControl(element) && width > 0 && (left < -1 || right > view.innerWidth + 1) && !scrolls(element.parentElement)
      );
    });
    return [...new Set([...tooWide, ...outside])].map(
      (element) => `${element.localName}.${element.className}: ${says(element)}`,
    );
  });
