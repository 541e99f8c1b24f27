import { wordsOf } from '@/utils/text/words';
import type { Metadata } from './metadata';

/** The page's own count takes in captions and boxes, so a whole story may have this share of it. */
const wholeShare = 0.8;
/** Where the page does not count: a story that is not free and has fewer words than this is its beginning. */
const fewWords = 300;

/** Whether a page shows only the beginning: it says that its story is not free, and there is little of it. */
export const isOnlyTeaser = ({ isTeaser, wordCount }: Metadata, text: string, language: string): boolean =>
  isTeaser === true && wordsOf(text, language).length < (wordCount === undefined ? fewWords : wordCount * wholeShare);
