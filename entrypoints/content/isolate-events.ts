/** What a page listens to for its own shortcuts, menus and pop-unders. */
const events = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit'],
  ...['pointerdown', 'pointerup', 'pointermove', 'mousedown', 'mouseup', 'mousemove', 'click', 'dblclick', 'auxclick'],
  ...['contextmenu', 'touchstart', 'touchmove', 'touchend', 'wheel', 'scroll', 'focusin', 'focusout', 'copy', 'cut'],
] as const;

const stop = (event: Event) => event.stopPropagation();

/** Events inside the reader end at its host: the page's own keys and clicks are not for what lies above it. */
export const isolateEvents = (host: HTMLElement): (() => void) => {
  for (const name of events) host.addEventListener(name, stop, { passive: true });
  return () => {
    for (const name of events) host.removeEventListener(name, stop);
  };
};
