/** Holds the page where it is while something lies over it; the returned function lets go, with the page at its place. */
export const keepScroll = (page: Document): (() => void) => {
  const view = page.defaultView ?? window;
  const { scrollX: left, scrollY: top } = view;
  const hold = () => {
    if (view.scrollX !== left || view.scrollY !== top) view.scrollTo({ left, top, behavior: 'instant' });
  };
  view.addEventListener('scroll', hold);
  return () => {
    view.removeEventListener('scroll', hold);
    hold();
  };
};
