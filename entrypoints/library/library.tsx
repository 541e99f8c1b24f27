import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { FileChooser } from '@/components/file-chooser';
import { focusBeside } from '@/components/focus-beside';
import { KeySheet } from '@/components/key-sheet';
import { daysOf } from '@/components/library-days';
import { LibraryDays, LibraryFound } from '@/components/library-list';
import { LibraryHeading, LibraryNotice, LibrarySide, LibraryTools } from '@/components/library-page';
import { type Message, Messages } from '@/components/toast';
import { useHeldFocus } from '@/components/use-held-focus';
import { usePanel } from '@/components/use-panel';
import type { SavedStory } from '@/utils/article/saved-article';
import { saveSettings } from '@/utils/browser/settings';
import { useSettings } from '@/utils/browser/use-settings';
import { t, tCount } from '@/utils/i18n';
import { OpenedStory } from './opened-story';
import { useActions } from './use-actions';
import { useKeys } from './use-keys';
import { hrefOf, useRoute } from './use-route';
import { useSearch } from './use-search';
import { useShelf } from './use-shelf';

/** The library page: what is in it, what was found, what can be done. */
export const Library = () => {
  const [message, say] = useState<Message>();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const { id, leave } = useRoute();
  const page = useRef<HTMLDivElement>(null);
  const settings = useSettings();
  const sheet = usePanel(page);
  const keys = useKeys({ field, sheet, single: settings.singleKeys, on: id === undefined });

  useHeldFocus(page);

  const quiet = useCallback(() => say(undefined), []);
  const choose = useCallback(() => chooser.current?.click(), []);
  const failed = useCallback((error: unknown) => {
    console.error(error);
    const again = { word: t('tryAgain'), act: () => location.reload() };
    say({ kind: 'failed', says: t('libraryFailed'), because: t('libraryFailedText'), actions: [again] });
  }, []);

  const shelf = useShelf(failed);
  const { found, prepare } = useSearch(query, shelf, failed);
  const { importFile, remove, download, exportAll } = useActions({ say, failed, choose });
  useEffect(quiet, [id, quiet]);
  useEffect(() => {
    document.title = `${t('libraryTitle')} · Nutgraf`;
  }, []);

  const clear = () => {
    setQuery('');
    field.current?.focus();
  };
  const events = {
    hrefOf: (story: SavedStory) => hrefOf(story.id),
    onDownload: download,
    onDelete: (story: SavedStory) => {
      const links = document.querySelectorAll<HTMLElement>('.library h3 a');
      focusBeside(links, (link) => link.getAttribute('href') === hrefOf(story.id));
      remove(story);
    },
  };
  const stories = shelf?.stories ?? [];
  const minutes = stories.reduce((sum, story) => sum + story.minutes, 0);
  const foundWords = found ? tCount('found', found.length) : '';

  return (
    <>
      <div class="library" inert={id !== undefined || sheet.isOpen} ref={page} tabIndex={-1}>
        <LibrarySide count={stories.length} bytes={shelf?.bytes ?? 0} />
        {shelf && stories.length === 0 && (
          <main class="empty">
            <h1 class="hidden-label">{t('libraryTitle')}</h1>
            <LibraryNotice
              title={t('emptyTitle')}
              text={t('emptyText')}
              action={t('importLibrary')}
              onAction={choose}
            />
          </main>
        )}
        {shelf && stories.length > 0 && (
          <main>
            <LibraryTools
              count={stories.length}
              query={query}
              field={field}
              onQuery={setQuery}
              onSearch={prepare}
              onImport={choose}
              onExport={() => exportAll(stories)}
            />
            <LibraryHeading says={tCount('articlesAndMinutes', stories.length, tCount('minutes', minutes))} />
            <p class="hidden-label" role="status">
              {foundWords}
            </p>
            {!found && <LibraryDays days={daysOf(stories, new Date())} {...events} />}
            {found && found.length > 0 && <LibraryFound found={found} says={foundWords} {...events} />}
            {found?.length === 0 && (
              <LibraryNotice
                title={t('noMatchTitle')}
                text={t('noMatchText', query.trim())}
                action={t('clearSearch')}
                onAction={clear}
              />
            )}
          </main>
        )}
        <FileChooser chooser={chooser} name={t('importLibrary')} onFile={importFile} />
        <Messages message={message} onClose={quiet} />
      </div>
      {sheet.isOpen && (
        <KeySheet rows={keys} panel={sheet} settings={settings} onSettings={(chosen) => void saveSettings(chosen)} />
      )}
      {id !== undefined && <OpenedStory id={id} onClose={leave} failed={failed} />}
    </>
  );
};
