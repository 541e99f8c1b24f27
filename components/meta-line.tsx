import type { Article } from '@/utils/article/article';
import { removedBlocks } from '@/utils/article/kept-blocks';
import { interfaceLanguage, tCount } from '@/utils/i18n';
import { StateNote } from './state-note';

/** The day as the page wrote it, wherever the reader is. */
const dayOf = (iso: string, dateStyle: 'medium' | 'long') =>
  new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle }).format(new Date(`${iso.slice(0, 10)}T12:00:00`));

interface MetaLineProps {
  readonly article: Article;
  /** Reading time. */
  readonly minutes: number;
  readonly dateStyle: 'medium' | 'long';
  readonly onRemoved: () => void;
  /** How much was marked in it, and the way to the list of that. */
  readonly highlights?: { readonly count: number; readonly onOpen: () => void };
}

/** Who wrote it, where, when, how long it takes, and the way to what was removed. */
export const MetaLine = ({ article, minutes, dateStyle, onRemoved, highlights }: MetaLineProps) => {
  const { byline, siteName, publishedAt } = article;
  const count = removedBlocks(article).length;
  return (
    <>
      <div class="meta">
        {byline && (
          <span>
            <bdi>{byline}</bdi>
          </span>
        )}
        {siteName && !byline && (
          <span>
            <bdi>{siteName}</bdi>
          </span>
        )}
        {publishedAt && <time dateTime={publishedAt}>{dayOf(publishedAt, dateStyle)}</time>}
        <span>{tCount('minutes', minutes)}</span>
        {highlights && highlights.count > 0 && (
          <span>
            <button type="button" class="text-button" aria-haspopup="dialog" onClick={highlights.onOpen}>
              {tCount('highlights', highlights.count)}
            </button>
          </span>
        )}
        {count > 0 && (
          <span>
            <button type="button" class="text-button" aria-haspopup="dialog" onClick={onRemoved}>
              {tCount('removed', count)}
            </button>
          </span>
        )}
      </div>
      <StateNote article={article} />
    </>
  );
};
