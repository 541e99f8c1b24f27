import type { PageState } from '@/utils/article/article';
import type { PageProblem } from '@/utils/browser/messages';
import { t, type WordKey } from '@/utils/i18n';
import { Notice } from './notice';
import { stateWords } from './state-note';

/** Why a page has no article to show; `stopped` is the reader's own wish, and nobody has asked on the page yet. */
export type ReadingProblem = PageProblem | 'stopped' | 'not-asked';

const words: Readonly<Record<ReadingProblem, readonly [title: WordKey, text: WordKey]>> = {
  'no-article': ['noArticleTitle', 'noStoryText'],
  'not-allowed': ['notAllowedTitle', 'notAllowedText'],
  'not-asked': ['notAskedTitle', 'notAskedText'],
  busy: ['busyTitle', 'busyText'],
  left: ['leftTitle', 'leftText'],
  stopped: ['stoppedTitle', 'stoppedText'],
};

/** Where reading again may end otherwise. */
const worthAnother: readonly ReadingProblem[] = ['busy', 'left', 'stopped'];

interface PageNoticeProps {
  readonly problem: ReadingProblem;
  /** What the page shows instead of an article, where that is known. */
  readonly state?: PageState | undefined;
  /** Shows what was found on the page all the same, where anything was. */
  readonly onShow?: (() => void) | undefined;
  /** Set where something is selected on the page. */
  readonly onSelection?: (() => void) | undefined;
  /** Set where a block of the page can be chosen. */
  readonly onPick?: (() => void) | undefined;
  readonly onReadAgain: () => void;
  readonly onLibrary: () => void;
}

/** Why there is no article, with the best next step. */
export const PageNotice = (props: PageNoticeProps) => {
  const { problem, state, onShow, onSelection, onPick, onReadAgain, onLibrary } = props;
  const [title, text] = words[problem];
  const isConsent = state === 'consent';
  const isWorthAnother = isConsent || worthAnother.includes(problem);
  const again = { word: t('readAgain'), act: onReadAgain, solid: true };
  const show = onShow && { word: t('showFound'), act: onShow };
  const selection = onSelection && { word: t('menuSelection'), act: onSelection, solid: !isWorthAnother };
  const pick = onPick && { word: t('pickBlock'), act: onPick };
  const library = { word: t('openLibrary'), act: onLibrary };
  return (
    <main class="centre">
      <Notice
        title={t(isConsent ? 'consentTitle' : title)}
        text={t(state ? stateWords[state] : text)}
        actions={[...(isWorthAnother ? [again] : []), selection, show, pick, ...(show || pick ? [] : [library])].filter(
          (action) => action !== undefined,
        )}
      />
    </main>
  );
};
