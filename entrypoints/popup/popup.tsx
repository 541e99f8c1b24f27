import { PageNotice } from '@/components/page-notice';
import { PopupFrame } from '@/components/popup-frame';
import { Waiting } from '@/components/waiting';
import { askBackground } from '@/utils/browser/ask';
import { ArticlePopup } from './article-popup';
import { useReading } from './use-reading';
import { useSettings } from './use-settings';

/** Shows the library in a tab and makes way for it. */
const openLibrary = async () => {
  await askBackground.openLibrary();
  window.close();
};

/** The popup: what became of reading the page that the button was pressed on. */
export const Popup = () => {
  const settings = useSettings();
  const { outcome, patience, stop, readAgain } = useReading();
  const { reading, host: site = '' } = outcome ?? {};
  if (outcome && reading && 'article' in reading)
    return <ArticlePopup {...outcome} {...reading} site={site} settings={settings} onLibrary={openLibrary} />;
  const problem = reading && 'problem' in reading ? reading.problem : undefined;
  return (
    <PopupFrame site={site} onLibrary={openLibrary}>
      {problem ? (
        <PageNotice problem={problem} onReadAgain={readAgain} onLibrary={openLibrary} />
      ) : (
        <Waiting patience={patience} onStop={stop} />
      )}
    </PopupFrame>
  );
};
