import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { focusedIn } from './focused-in';

/**
 * What has the focus may go, as a button that has done its work does. The page has it then, and with it the keys; browsers
 * would leave it nowhere. To be used after whatever brings the focus elsewhere.
 */
export const useHeldFocus = (page: RefObject<HTMLElement | null>): void => {
  // While a view is rendered anew, the page still stands as it stood.
  const wasIn = focusedIn(page.current) !== undefined;
  useLayoutEffect(() => {
    if (wasIn && !focusedIn(page.current)) page.current?.focus({ preventScroll: true });
  });
};
