import type { Article } from '@/utils/article/article';
import { type PassagePlace, wordsAt } from '@/utils/article/passage';
import { addressOfPlace } from '@/utils/export/address-of-place';
import { interfaceLanguage } from '@/utils/i18n';

const dayOf = (iso: string) =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(new Date(`${iso.slice(0, 10)}T12:00:00`));

/** A quote to be pasted elsewhere: its words, who wrote them, where and when, and an address that leads to them. */
export const quoteWords = (article: Article, places: readonly PassagePlace[]): string => {
  const { url, byline, siteName, publishedAt, title } = article;
  const text = places.map((place) => wordsAt(article, place)).join('\n');
  const source = [byline, title && `“${title}”`, siteName ?? new URL(url).hostname, publishedAt && dayOf(publishedAt)];
  return [`“${text.trim()}”`, `— ${source.filter(Boolean).join(', ')}`, addressOfPlace(article, places)].join('\n');
};
