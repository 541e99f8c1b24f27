import type { Article } from './article';

/** Whether what was found on a page is a story: a consent notice and a list of stories are not, though they have words. */
export const isStory = ({ state }: Article): boolean => state !== 'consent' && state !== 'front';
