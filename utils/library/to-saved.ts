import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textAt } from '@/utils/article/place';
import type { Pictures, SavedArticle } from '@/utils/article/saved-article';
import { textOf, wholeTextOf } from '@/utils/article/text-of';
import { minutesFor } from '@/utils/text/reading-time';
import { wordsOf } from '@/utils/text/words';
import { storyId } from './story-id';

/** Room for a long first sentence; the list is not the place to read the story. */
const longestNutgraf = 400;

const nutgrafOf = (article: Article): string => {
  const point = article.facts.find(({ kind }) => kind === 'point');
  const first = keptBlocks(article).find(({ block }) => block.kind === 'paragraph' && textOf(block).trim() !== '');
  const text = point ? textAt(article.blocks, point.at) : first ? textOf(first.block) : '';
  return text.length <= longestNutgraf ? text : `${text.slice(0, longestNutgraf).replace(/\s+\S*$/u, '')} …`;
};

/** An article as the library keeps it, saved at `now` (ISO 8601). */
export const toSaved = (article: Article, pictures: Pictures, now: string): SavedArticle => {
  const { url, title, byline, siteName, publishedAt, language, direction } = article;
  const id = storyId(article);
  const text = keptBlocks(article)
    .map(({ block }) => wholeTextOf(block))
    .join('\n');
  return {
    story: {
      id,
      url,
      title,
      ...(byline !== undefined && { byline }),
      ...(siteName !== undefined && { siteName }),
      ...(publishedAt !== undefined && { publishedAt }),
      language,
      direction,
      nutgraf: nutgrafOf(article),
      words: wordsOf(text, language).length,
      minutes: minutesFor(text, language),
      savedAt: now,
      updatedAt: now,
    },
    body: { id, article, pictures },
  };
};
