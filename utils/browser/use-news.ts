import { useEffect, useState } from 'preact/hooks';
import { newsSince } from './live-seen';

const none: ReadonlySet<string> = new Set();

/** Which of a live report's entries came since it was read before. Nothing is asked or kept where there are none. */
export const useNews = (url: string, entries: readonly string[]): ReadonlySet<string> => {
  const [news, setNews] = useState(none);
  useEffect(() => {
    if (entries.length > 0) newsSince(url, entries, Date.now()).then(setNews, console.error);
  }, [url, entries.join()]);
  return news;
};
