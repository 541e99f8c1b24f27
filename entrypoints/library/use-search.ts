import { useEffect, useRef, useState } from 'preact/hooks';
import type { Shelf } from '@/utils/library/read-library';
import { type Found, openSearch } from '@/utils/library/search';

/** A pause in typing, in milliseconds, after which the question is taken as asked. */
const pause = 120;

/** What the library holds for a question; undefined while nothing is asked. The last answer stays until the next is there. */
export const useSearch = (
  query: string,
  shelf: Shelf | undefined,
  failed: (error: unknown) => void,
): readonly Found[] | undefined => {
  const search = useRef<ReturnType<typeof openSearch>>(undefined);
  const [answer, setAnswer] = useState<readonly Found[]>();
  const asked = query.trim();

  useEffect(() => {
    search.current = openSearch();
    return () => search.current?.close();
  }, []);

  // A change of the shelf asks anew.
  useEffect(() => {
    if (asked === '') {
      setAnswer(undefined);
      return;
    }
    let isStale = false;
    const clock = setTimeout(() => {
      search.current?.find(asked).then((found) => isStale || setAnswer(found), failed);
    }, pause);
    return () => {
      isStale = true;
      clearTimeout(clock);
    };
  }, [asked, shelf, failed]);

  return asked === '' ? undefined : answer;
};
