import type { Article } from '@/utils/article/article';
import { type Place, textAt } from '@/utils/article/place';
import { plainText } from '@/utils/article/plain-text';
import { interfaceLanguage } from '@/utils/i18n';
import { addressOfQuote } from '@/utils/text/text-fragment';

const dayOf = (iso: string) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(new Date(`${iso.slice(0, 10)}T12:00:00`));

const occursOnce = (text: string, words: string) => text.indexOf(words) === text.lastIndexOf(words);

/** A quote to be pasted elsewhere: its words, who wrote them, where and when, and an address that leads to them. */
export const quoteWords = (article: Article, places: readonly Place[]): string => {
  const { blocks, url, byline, siteName, publishedAt, language, title } = article;
  const text = places.map((place) => textAt(blocks, place)).join('\n');
  const [first] = places;
  const before = first ? textAt(blocks, { block: first.block, end: first.start ?? 0 }) : '';
  const source = [byline, title && `“${title}”`, siteName ?? new URL(url).hostname, publishedAt && dayOf(publishedAt)];
  return [
    `“${text.trim()}”`,
    `— ${source.filter(Boolean).join(', ')}`,
    addressOfQuote(url, { text, before, isOnly: occursOnce(plainText(article), text), language }),
  ].join('\n');
};
