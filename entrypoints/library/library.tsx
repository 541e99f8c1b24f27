import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { daysOf } from '@/components/library-days';
import { LibraryDays, LibraryFound } from '@/components/library-list';
import { LibraryMessage, type Message } from '@/components/library-message';
import { LibraryHeading, LibraryNotice, LibrarySide, LibraryTools } from '@/components/library-page';
import type { SavedStory } from '@/utils/article/saved-article';
import { t, tCount } from '@/utils/i18n';
import { useActions } from './use-actions';
import { hrefOf, useRoute } from './use-route';
import { useSearch } from './use-search';
import { useShelf } from './use-shelf';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/** “/” goes to the search, as long as nobody is typing. */
const useSlash = (focus: () => void) =>
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      focus();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [focus]);

/** The library page: what is in it, what was found, what can be done. */
export const Library = () => {
  const [message, say] = useState<Message>();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useRoute();

  const quiet = useCallback(() => say(undefined), []);
  const choose = useCallback(() => chooser.current?.click(), []);
  const search = useCallback(() => field.current?.focus(), []);
  const failed = useCallback((error: unknown) => {
    console.error(error);
    const action = { word: t('tryAgain'), act: () => location.reload() };
    say({ kind: 'failed', says: t('libraryFailed'), because: t('libraryFailedText'), action });
  }, []);

  const shelf = useShelf(failed);
  const answer = useSearch(query, shelf, failed);
  const { importFile, remove, download, exportAll } = useActions({ say, failed, choose });
  useSlash(search);
  useEffect(() => {
    document.title = `${t('libraryTitle')} · Nutgraf`;
  }, [id]);

  const stories = shelf?.stories ?? [];
  const byId = new Map(stories.map((story) => [story.id, story]));
  const found = answer?.flatMap(({ id: foundId, ...marked }) => {
    const story = byId.get(foundId);
    return story ? [{ story, ...marked }] : [];
  });
  const minutes = stories.reduce((sum, story) => sum + story.minutes, 0);
  const events = {
    hrefOf: (story: SavedStory) => hrefOf(story.id),
    onDownload: download,
    onDelete: remove,
  };

  return (
    <div class="library" hidden={id !== undefined}>
      <LibrarySide count={stories.length} bytes={shelf?.bytes ?? 0} />
      {shelf && stories.length === 0 && (
        <main class="empty">
          <h1 class="hidden-label">{t('libraryTitle')}</h1>
          <LibraryNotice title={t('emptyTitle')} text={t('emptyText')} action={t('importLibrary')} onAction={choose} />
        </main>
      )}
      {shelf && stories.length > 0 && (
        <main>
          <LibraryTools
            count={stories.length}
            query={query}
            field={field}
            onQuery={setQuery}
            onImport={choose}
            onExport={() => exportAll(stories)}
          />
          <LibraryHeading
            says={
              found
                ? tCount('found', found.length)
                : tCount('articlesAndMinutes', stories.length, tCount('minutes', minutes))
            }
          />
          {found && found.length > 0 && <LibraryFound found={found} {...events} />}
          {found && found.length === 0 && (
            <LibraryNotice
              title={t('noMatchTitle')}
              text={t('noMatchText', query.trim())}
              action={t('clearSearch')}
              onAction={() => {
                setQuery('');
                search();
              }}
            />
          )}
          {!found && <LibraryDays days={daysOf(stories, new Date())} {...events} />}
        </main>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('importLibrary')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, once it is mended.
          if (file) importFile(file);
          currentTarget.value = '';
        }}
      />
      <LibraryMessage message={message} onClose={quiet} />
    </div>
  );
};
