import { useEffect, useState } from 'preact/hooks';
import { PageNotice } from '@/components/page-notice';
import { PopupFrame } from '@/components/popup-frame';
import { Waiting } from '@/components/waiting';
import { isStory } from '@/utils/article/is-story';
import { announceAccess, watchActiveTab } from '@/utils/browser/active-tab';
import { askBackground } from '@/utils/browser/ask';
import { openPanel } from '@/utils/browser/side-panel';
import { useSettings } from '@/utils/browser/use-settings';
import { ArticlePopup } from './article-popup';
import { useChoosing } from './use-choosing';
import { useReading } from './use-reading';

interface PopupProps {
  /** Set in the side panel: it stays where it is, and follows the window from page to page. */
  readonly inPanel?: boolean;
}

/** The popup: what became of reading the page that the button was pressed on. */
export const Popup = ({ inPanel = false }: PopupProps) => {
  const settings = useSettings();
  const { outcome, patience, stop, readAgain } = useReading();
  const { reading, host: site = '', tabId } = outcome ?? {};

  useEffect(() => (inPanel ? watchActiveTab(readAgain) : undefined), [inPanel]);
  useEffect(() => {
    if (outcome && !inPanel) announceAccess();
  }, [outcome, inPanel]);

  /** A popup makes way for what it has opened. */
  const leave = () => {
    if (!inPanel) window.close();
  };
  const openLibrary = () => void askBackground.openLibrary().then(leave);
  const frame = {
    site,
    onLibrary: openLibrary,
    ...(!inPanel && tabId !== undefined && { onPanel: () => void openPanel(tabId).then(leave) }),
  };

  const [wanted, setWanted] = useState<typeof reading>();
  const article = reading && 'article' in reading ? reading.article : undefined;
  // What was found is no story then, and is shown to those who want it.
  const isOther = article !== undefined && !isStory(article);
  const hasNone = reading && 'problem' in reading && reading.problem === 'no-article';
  const choosing = useChoosing(article || hasNone ? tabId : undefined, leave, readAgain);
  if (outcome && reading && 'article' in reading && (!isOther || wanted === reading || outcome.view))
    return (
      <ArticlePopup {...outcome} {...reading} {...frame} choosing={choosing} settings={settings} onLeave={leave} />
    );
  const problem = reading && ('problem' in reading ? reading.problem : 'no-article');
  const state = reading && ('problem' in reading ? 'state' in reading && reading.state : reading.article.state);
  return (
    <PopupFrame {...frame}>
      {problem ? (
        <PageNotice
          // Nobody has pressed anything on this page yet: that is another thing than a page that is closed to us.
          problem={inPanel && problem === 'not-allowed' ? 'not-asked' : problem}
          state={state || undefined}
          onShow={article && (() => setWanted(reading))}
          {...choosing}
          onReadAgain={readAgain}
          onLibrary={openLibrary}
        />
      ) : (
        <Waiting patience={patience} onStop={stop} />
      )}
    </PopupFrame>
  );
};
