import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bringTo, type Spot, spotIn } from './spot';

/** Keeps what is on top of the scroller there while `looks` change. */
export const useKeptSpot = (scroller: RefObject<Element | null>, looks: unknown): void => {
  const shown = useRef(looks);
  const spot = useRef<Spot | undefined>(undefined);
  // While a view is rendered anew, the page still lies as it lay.
  if (shown.current !== looks) spot.current = scroller.current ? spotIn(scroller.current) : undefined;
  shown.current = looks;
  useLayoutEffect(() => {
    if (scroller.current && spot.current) bringTo(scroller.current, spot.current);
  }, [looks, scroller]);
};
