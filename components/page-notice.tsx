import type { PageProblem } from '@/utils/browser/messages';
import { t, type WordKey } from '@/utils/i18n';
import { Notice } from './notice';

/** Why a page has no article to show; `stopped` is the reader's own wish, and nobody has asked on the page yet. */
export type ReadingProblem = PageProblem | 'stopped' | 'not-asked';

const words: Readonly<Record<ReadingProblem, readonly [title: WordKey, text: WordKey]>> = {
  'no-article': ['noArticleTitle', 'noArticleText'],
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
  readonly onReadAgain: () => void;
  readonly onLibrary: () => void;
}

/** Why there is no article, with the best next step. */
export const PageNotice = ({ problem, onReadAgain, onLibrary }: PageNoticeProps) => {
  const [title, text] = words[problem];
  const again = { word: t('readAgain'), act: onReadAgain, solid: true };
  const library = { word: t('openLibrary'), act: onLibrary };
  return (
    <main class="centre">
      <Notice title={t(title)} text={t(text)} actions={worthAnother.includes(problem) ? [again, library] : [library]} />
    </main>
  );
};
