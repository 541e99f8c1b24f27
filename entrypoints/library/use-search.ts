import { useEffect, useRef, useState } from 'preact/hooks';
import type { FoundStory } from '@/components/library-list';
import type { Shelf } from '@/utils/library/read-library';
import { type Found, openSearch } from '@/utils/library/search';

/** A pause in typing, in milliseconds, after which the question is taken as asked. */
const pause = 120;

/** What the library holds for a question; undefined while nothing is asked. The last answer stays until the next is there. */
export const useSearch = (
  query: string,
  shelf: Shelf | undefined,
  failed: (error: unknown) => void,
): readonly FoundStory[] | undefined => {
  const search = useRef<ReturnType<typeof openSearch>>(undefined);
  const [answer, setAnswer] = useState<readonly Found[]>();
  const asked = query.trim();

  useEffect(() => {
    search.current = openSearch();
    return () => search.current?.close();
  }, []);

  useEffect(() => {
    if (asked === '' || !shelf) {
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

  const byId = new Map(shelf?.stories.map((story) => [story.id, story]));
  return asked === ''
    ? undefined
    : answer?.flatMap(({ id, ...marked }) => {
        const story = byId.get(id);
        return story ? [{ story, ...marked }] : [];
      });
};
