import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FoundStory } from '@/components/library-list';
import type { Shelf } from '@/utils/library/read-library';
import { type Found, openSearch } from '@/utils/library/search';

/** A pause in typing, in milliseconds, after which the question is taken as asked. */
const pause = 120;

interface Search {
  /** Undefined while nothing is asked. The last answer stays until the next is there. */
  readonly found: readonly FoundStory[] | undefined;
  /** For when a question is about to be asked. */
  readonly prepare: () => void;
}

/** What the library holds for a question. */
export const useSearch = (query: string, shelf: Shelf | undefined, failed: (error: unknown) => void): Search => {
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
  const found = answer?.flatMap(({ id, ...marked }) => {
    const story = byId.get(id);
    return story ? [{ story, ...marked }] : [];
  });
  const prepare = useCallback(() => search.current?.prepare(), []);
  return { found: asked === '' ? undefined : found, prepare };
};
