import { inDigits, t, tCount } from '@/utils/i18n';

/** The most pages that one press reads. */
export const mostPagesAtOnce = 20;

/** Why a further page of a story was not read. */
export type PageFailure = 'unreachable' | 'no-article' | 'same';

/** How far the reading of a story has come that comes in several pages. */
export type PagesState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'reading'; readonly page: number }
  | { readonly kind: 'part'; readonly read: number; readonly failed?: FailedPage }
  | { readonly kind: 'whole' };

export interface FailedPage {
  readonly page: number;
  readonly url: string;
  readonly why: PageFailure;
}

export interface Pages {
  /** All pages of the story. */
  readonly count: number;
  readonly state: PagesState;
  readonly onRead: () => void;
  readonly onCancel?: () => void;
}

const why = {
  unreachable: 'pageUnreachable',
  'no-article': 'pageNoArticle',
  same: 'pageSame',
} as const satisfies Record<PageFailure, string>;

const Read = ({ word, onRead }: { readonly word: string; readonly onRead: () => void }) => (
  <button type="button" class="text-button text-button--act" onClick={onRead}>
    {word}
  </button>
);

const Says = ({ count, state, onRead, onCancel }: Pages) => {
  switch (state.kind) {
    case 'offered':
      return (
        <Read
          word={
            count > mostPagesAtOnce
              ? t('readFirstPages', inDigits(mostPagesAtOnce), inDigits(count))
              : tCount('readAllPages', count)
          }
          onRead={onRead}
        />
      );
    case 'reading':
      return (
        <>
          <span>{t('readingPage', inDigits(state.page), inDigits(count))}</span>
          <progress max={count} value={state.page - 1} aria-label={t('readingPages')} />
          <Read word={t('cancel')} onRead={() => onCancel?.()} />
        </>
      );
    case 'part':
      return (
        <>
          <span>{tCount('pagesHere', count, inDigits(state.read))}</span>
          {state.failed && <span>{t(why[state.failed.why], inDigits(state.failed.page))}</span>}
          <Read word={t(state.failed ? 'tryAgain' : 'readOtherPages')} onRead={onRead} />
          {state.failed && (
            <a href={state.failed.url} target="_blank" rel="noopener noreferrer nofollow">
              {t('openPage', inDigits(state.failed.page))}
            </a>
          )}
        </>
      );
    case 'whole':
      return <span>{tCount('allPagesHere', count)}</span>;
  }
};

/** That the story comes in several pages, and the way to the others: offer, progress, what came of it. */
export const PagesLine = (pages: Pages) => (
  <div class="pages" role="status">
    <Says {...pages} />
  </div>
);
