import { isStory } from '@/utils/article/is-story';
import { fetchPage } from './fetch-page';
import type { Page } from './page';

/** What is to be said of an article that a link led to. */
export interface Linked {
  /** How many rules for the site were not used, since they would have taken parts of the story. */
  readonly unused: number;
}

/**
 * Takes the article of another page of this site, as the reader's own session gets it, for what is read here; undefined where
 * it hands out none. The page stays where it is.
 */
export const readLinked = async (page: Page, url: string): Promise<Linked | undefined> => {
  const html = await fetchPage(url, new AbortController().signal);
  const reading = html === undefined ? undefined : page.readOther(html, url);
  if (!reading || 'problem' in reading || !isStory(reading.article)) return undefined;
  page.take(reading.article);
  return reading;
};
