import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { PopupList, PopupView } from '@/utils/browser/popup-view';
import { goToPlace, placeIn } from './reading-place';
import type { Panel } from './use-panel';

/** How long the view has to rest before it is kept, in milliseconds. */
const rest = 100;

interface KeptViewProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly lists: Readonly<Record<PopupList, Panel>>;
  /** How it was left; the fact that was open is opened by whoever shows facts. */
  readonly view: PopupView | undefined;
  /** Unset where nothing may be kept. */
  readonly onView: ((view: PopupView) => void) | undefined;
}

const names: readonly PopupList[] = ['removed', 'highlights', 'keys'];

/** Lays the popup out as it was left, and tells how it stands now whenever it has come to rest. */
export const useKeptView = ({ page, lists, view, onView }: KeptViewProps): void => {
  const list = names.find((name) => lists[name].isOpen);
  // Whoever listens is told of the view as it is then, not as it was when the listening began.
  const now = useRef({ list, onView });
  now.current = { list, onView };
  const rested = useRef<() => void>(undefined);

  useLayoutEffect(() => {
    const scroller = page.current?.querySelector('.scroller');
    if (!scroller || !view) return;
    for (const marker of scroller.querySelectorAll<HTMLDetailsElement>('.ghost'))
      marker.open = view.markers.includes(marker.dataset.blocks ?? '');
    if (view.place) goToPlace(scroller, view.place);
    if (view.list) lists[view.list].open();
  }, []);

  useEffect(() => {
    const scroller = page.current?.querySelector('.scroller');
    if (!scroller) return;
    const tell = () =>
      now.current.onView?.({
        place: placeIn(scroller),
        fact: scroller.querySelector('.key-facts [aria-current]')?.id,
        markers: [...scroller.querySelectorAll<HTMLElement>('.ghost[open]')].map(({ dataset }) => dataset.blocks ?? ''),
        list: now.current.list,
      });
    let clock: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(clock);
      clock = setTimeout(tell, rest);
    };
    rested.current = wait;
    scroller.addEventListener('scroll', wait, { passive: true });
    scroller.addEventListener('toggle', wait, { capture: true });
    addEventListener('pagehide', tell);
    return () => {
      clearTimeout(clock);
      tell();
      scroller.removeEventListener('scroll', wait);
      scroller.removeEventListener('toggle', wait, { capture: true });
      removeEventListener('pagehide', tell);
    };
  }, []);

  // Facts and lists are opened by a rendering, which no event tells of.
  useEffect(() => rested.current?.());
};
