import type { Article } from '@/utils/article/article';
import { type PassagePlace, wordsAt } from '@/utils/article/passage';
import { plainText } from '@/utils/article/plain-text';
import { addressOfQuote } from '@/utils/text/text-fragment';

const occursOnce = (text: string, words: string) => text.indexOf(words) === text.lastIndexOf(words);

/** An address that leads to what stands at some places of an article, on the page it is from. */
export const addressOfPlace = (article: Article, places: readonly PassagePlace[]): string => {
  const { url, language } = article;
  const text = places.map((place) => wordsAt(article, place)).join('\n');
  const [first] = places;
  const before = first ? wordsAt(article, { ...first, start: 0, end: first.start ?? 0 }) : '';
  return addressOfQuote(url, { text, before, isOnly: occursOnce(plainText(article), text), language });
};
