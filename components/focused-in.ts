/** What has the focus inside an element, in a shadow root too. */
export const focusedIn = (frame: HTMLElement | null): HTMLElement | undefined => {
  const root = frame?.getRootNode();
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement && frame?.contains(focused) ? focused : undefined;
};
