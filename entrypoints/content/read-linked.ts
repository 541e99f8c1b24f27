import { isStory } from '@/utils/article/is-story';
import { fetchPage } from './fetch-page';
import type { Page } from './page';

/**
 * Takes the article of another page of this site, as the reader's own session gets it, for what is read here; undefined where
 * it hands out none. The page stays where it is.
 */
export const readLinked = async (page: Page, url: string): Promise<{ readonly unused: number } | undefined> => {
  const html = await fetchPage(url, new AbortController().signal);
  const reading = html === undefined ? undefined : page.readOther(html, url);
  if (!reading || 'problem' in reading || !isStory(reading.article)) return undefined;
  page.take(reading.article);
  return reading;
};
