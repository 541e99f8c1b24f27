import { useEffect, useMemo, useState } from 'preact/hooks';
import { useKeptHighlights } from '@/components/highlights/use-kept-highlights';
import { LibraryNotice } from '@/components/library-page';
import { ReadingPage } from '@/components/reading-page';
import { savingMessage } from '@/components/saving-message';
import { browserSpeech } from '@/components/speech/speech-engine';
import type { Message } from '@/components/toast';
import type { Article } from '@/utils/article/article';
import type { ReadingPlace } from '@/utils/article/reading-place';
import type { SavedArticle } from '@/utils/article/saved-article';
import { saveSettings } from '@/utils/browser/settings';
import { useSettings } from '@/utils/browser/use-settings';
import markdown from '@/utils/export/formats/markdown';
import { t } from '@/utils/i18n';
import { learnLanguages } from '@/utils/knowledge/languages';
import { loadLanguage } from '@/utils/knowledge/load-language';
import { watchLibrary } from '@/utils/library/changes';
import { dropHighlight, highlightsOf, keepHighlight } from '@/utils/library/highlights';
import { placeOf } from '@/utils/library/places';
import { openArticle } from '@/utils/library/read-library';
import { saveArticle, takeBackSave } from '@/utils/library/save-article';
import { toSaved } from '@/utils/library/to-saved';
import { downloadMarkdown } from './files';
import { usePlace } from './use-place';

interface ReadingProps {
  readonly saved: SavedArticle;
  /** Where it was left. */
  readonly place: ReadingPlace | undefined;
  readonly onClose: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * A saved article to read. What the reader hides or puts back is kept at once, in this copy: it teaches nothing about a site
 * whose pages may be built otherwise by now.
 */
const Reading = ({ saved: { story, body, highlights: initial = [] }, place, onClose, failed }: ReadingProps) => {
  const settings = useSettings();
  usePlace(story.id, place, failed);
  const [article, setArticle] = useState(body.article);
  const [message, say] = useState<Message>();
  const speech = useMemo(() => browserSpeech(window), []);

  useEffect(() => {
    const before = document.title;
    document.title = `${story.title} · Nutgraf`;
    return () => {
      document.title = before;
    };
  }, [story]);

  const keep = (next: Article) => saveArticle(toSaved(next, body.pictures, new Date().toISOString()));
  const save = async () => {
    const onUndo = () => void takeBackSave(story.id).catch(failed);
    const onExport = () => downloadMarkdown(article, highlights.highlights);
    say(savingMessage(await keep(article), { onUndo, onRetry: () => void save().catch(failed), onExport }));
  };
  const notCopied = {
    kind: 'failed',
    says: t('notCopied'),
    because: t('notCopiedText'),
    actions: [{ word: t('exportFileInstead'), act: () => downloadMarkdown(article, highlights.highlights) }],
  } as const;

  const copy = (text: string, says: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say({ kind: 'done', says }),
      () => say(notCopied),
    );
  const highlights = useKeptHighlights({
    initial,
    keep: (highlight) => keepHighlight(story.id, highlight),
    drop: (id) => dropHighlight(story.id, id),
    say,
    onExport: () => downloadMarkdown(article, highlights.highlights),
    onCopyQuote: (words) => copy(words, t('quoteCopied')),
  });
  // The reader on the story's own page marks the same story.
  const { catchUp } = highlights;
  useEffect(
    () => watchLibrary((ids) => ids.includes(story.id) && void catchUp(() => highlightsOf(story.id)).catch(failed)),
    [story.id, failed],
  );

  return (
    <ReadingPage
      highlights={highlights}
      article={article}
      minutes={story.minutes}
      pictureSource={(src) => (Object.hasOwn(body.pictures, src) ? body.pictures[src] : undefined)}
      settings={settings}
      speech={speech}
      saved
      close={{ word: t('backToLibrary'), icon: 'back' }}
      message={message}
      onClose={onClose}
      onSave={() => void save().catch(failed)}
      onCopy={() => copy(markdown.write(article, highlights.highlights), t('copied'))}
      onSettings={(chosen) => void saveSettings(chosen)}
      onRemovals={(removals) => {
        const next = { ...article, removals };
        setArticle(next);
        keep(next).then((saving) => {
          if ('problem' in saving) void save().catch(failed);
        }, failed);
      }}
    />
  );
};

interface Opened {
  readonly id: string;
  readonly saved: SavedArticle | undefined;
  readonly place: ReadingPlace | undefined;
}

interface OpenedProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly failed: (error: unknown) => void;
}

/** The story that the address asks for, over the list; or that it is not there. */
export const OpenedStory = ({ id, onClose, failed }: OpenedProps) => {
  const [opened, setOpened] = useState<Opened>();
  useEffect(() => {
    const open = async () => {
      const [saved, place] = await Promise.all([openArticle(id), placeOf(id)]);
      // What is put back changes the reading time, and that goes by the language.
      const row = saved && (await loadLanguage(saved.story.language));
      if (row) learnLanguages([row]);
      setOpened({ id, saved, place });
    };
    open().catch(failed);
  }, [id, failed]);

  if (opened?.id !== id) return null;
  if (opened.saved)
    return <Reading key={id} saved={opened.saved} place={opened.place} onClose={onClose} failed={failed} />;
  return (
    <main class="reading absent">
      <LibraryNotice title={t('notHereTitle')} text={t('notHereText')} action={t('openLibrary')} onAction={onClose} />
    </main>
  );
};
