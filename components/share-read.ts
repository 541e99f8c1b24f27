/** How far the text has been read, 0 to 1: its last line at the bottom of the window is all of it. */
export const shareRead = (scroller: HTMLElement): number => {
  const text = scroller.querySelector('.text')?.getBoundingClientRect();
  const { top, height } = scroller.getBoundingClientRect();
  if (!text) return 0;
  const way = text.bottom - top - height + scroller.scrollTop;
  return way <= 0 ? 1 : Math.min(1, scroller.scrollTop / way);
};
