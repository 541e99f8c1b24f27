import type { Part } from '@/utils/article/article';
import { inDigits, t } from '@/utils/i18n';

/** Stands where a further page of the story begins, and leads to it. */
export const PageMark = ({ page, url }: Part) => (
  <p class="page-mark">
    <a href={url} target="_blank" rel="noopener noreferrer nofollow">
      {t('pageMark', inDigits(page))}
    </a>
  </p>
);
