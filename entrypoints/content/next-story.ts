import type { Article } from '@/utils/article/article';
import { isStory } from '@/utils/article/is-story';
import type { Page } from './page';

/** A single-page app fetches its next story: how often it is looked for, in milliseconds, and how many times. */
const often = 500;
const looks = 6;

/** Reads the page until it shows another story than `last`, while that `isWanted`; says whether it does. */
export const readNextStory = async (page: Page, last: Article, isWanted: () => boolean): Promise<boolean> => {
  for (let look = 0; look < looks && isWanted(); look += 1) {
    await new Promise((resolve) => setTimeout(resolve, often));
    const reading = isWanted() ? await page.read() : undefined;
    // The address changes first, often the headline next, and the story last.
    if (reading && 'article' in reading && isStory(reading.article)) {
      const { title, blocks } = reading.article;
      if (title !== last.title && JSON.stringify(blocks) !== JSON.stringify(last.blocks)) return true;
    }
  }
  return false;
};
