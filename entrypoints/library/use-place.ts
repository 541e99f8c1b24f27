import { useEffect, useLayoutEffect } from 'preact/hooks';
import { goToPlace, placeIn } from '@/components/reading-place';
import type { ReadingPlace } from '@/utils/article/reading-place';
import { keepPlace } from '@/utils/library/places';

/** Scrolling comes in many small steps, in milliseconds; the place is kept when it rests. */
const rest = 250;

/** Opens the story where it was left, and keeps where it is left. */
export const usePlace = (id: string, place: ReadingPlace | undefined, failed: (error: unknown) => void): void => {
  const pageOf = () => document.querySelector('.reading');
  useLayoutEffect(() => {
    const page = pageOf();
    if (page && place) goToPlace(page, place);
  }, [id]);
  useEffect(() => {
    const page = pageOf();
    if (!page) return undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = () => void keepPlace(id, placeIn(page)).catch(failed);
    const later = () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, rest);
    };
    page.addEventListener('scroll', later);
    return () => {
      clearTimeout(waiting);
      page.removeEventListener('scroll', later);
    };
  }, [id, failed]);
};
