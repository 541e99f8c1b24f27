import type { Article } from '@/utils/article/article';
import { shareShown } from '@/utils/clean/share-shown';
import { interfaceLanguage, t } from '@/utils/i18n';

/** Where less is shown, it is worth a look at what was left out. */
const low = 0.9;

/** A share as a reader counts it, never rounded up to the whole. */
const percent = (share: number) =>
  new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' }).format(Math.floor(share * 100) / 100);

interface ShownLineProps {
  readonly article: Article;
  readonly onReview: () => void;
}

/** How much of the story's text is shown and, where that is little, the way to the rest. */
export const ShownLine = ({ article, onReview }: ShownLineProps) => {
  const share = shareShown(article);
  return (
    <p class="quiet shown">
      {t('textShown', percent(share))}
      {share < low && (
        <>
          {' '}
          <button type="button" class="text-button text-button--act" aria-haspopup="dialog" onClick={onReview}>
            {t('review')}
          </button>
        </>
      )}
    </p>
  );
};
