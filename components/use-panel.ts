import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusedIn } from './focused-in';

/** A panel that takes the focus when it opens and gives it back when it closes. */
export interface Panel {
  readonly isOpen: boolean;
  readonly ref: RefObject<HTMLElement | null>;
  open(): void;
  close(): void;
  toggle(): void;
  /** Closes it, and the focus goes on to another place than where it came from. */
  leaveFor(place: HTMLElement): void;
}

/** A panel of the view in `page`, which gets the focus where what opened the panel is no longer there. */
export const usePanel = (page: RefObject<HTMLElement | null>): Panel => {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    if (isOpen) ref.current?.focus({ preventScroll: true });
    else if (opener.current) {
      const back = opener.current.isConnected ? opener.current : page.current;
      opener.current = undefined;
      back?.focus({ preventScroll: true });
    }
  }, [isOpen, page]);
  const open = () => {
    opener.current = focusedIn(page.current) ?? page.current ?? undefined;
    setOpen(true);
  };
  const close = () => setOpen(false);
  return {
    isOpen,
    ref,
    open,
    close,
    toggle: isOpen ? close : open,
    leaveFor(place) {
      place.tabIndex = -1;
      opener.current = place;
      setOpen(false);
    },
  };
};
