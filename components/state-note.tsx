import type { Article, PageState } from '@/utils/article/article';
import { plainText } from '@/utils/article/plain-text';
import { inDigits, t, type WordKey } from '@/utils/i18n';
import { wordsOf } from '@/utils/text/words';

/** What is said of a page that shows another thing than a story. */
export const stateWords: Readonly<Record<PageState, WordKey>> = {
  consent: 'consentText',
  front: 'noArticleText',
  live: 'stateLive',
  video: 'stateVideo',
  gallery: 'stateGallery',
};

/** A count that is about right: to two figures, as a person would say it. */
const about = (count: number): string => inDigits(Number(count.toPrecision(2)));

const teaserWords = (article: Article): string =>
  article.wordCount === undefined
    ? t('teaser')
    : t('teaserCounted', about(wordsOf(plainText(article), article.language).length), about(article.wordCount));

/** Where an article is not the whole of a story, or no story: what it is instead. */
export const StateNote = ({ article }: { readonly article: Article }) => {
  const { state, isTeaser } = article;
  return (
    <>
      {state && <p class="quiet teaser">{t(stateWords[state])}</p>}
      {isTeaser && <p class="quiet teaser">{teaserWords(article)}</p>}
    </>
  );
};
