import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Choosing } from '@/components/choose-line';
import { handFile } from '@/components/hand-file';
import { useKeptHighlights } from '@/components/highlights/use-kept-highlights';
import { entryKeys } from '@/components/live/live-report';
import { News } from '@/components/live/use-live';
import type { Pages } from '@/components/pages-line';
import { PopupPage } from '@/components/popup-page';
import { savingMessage } from '@/components/saving-message';
import type { Message } from '@/components/toast';
import type { Article, Removal } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { Pictures } from '@/utils/article/saved-article';
import { askBackground, askTab } from '@/utils/browser/ask';
import type { Saving } from '@/utils/browser/messages';
import { keepView, type PopupView } from '@/utils/browser/popup-view';
import { type Settings, saveSettings } from '@/utils/browser/settings';
import { forgetRules, teachRules } from '@/utils/browser/site-rules';
import { toggleReader, wishForPages } from '@/utils/browser/tabs';
import { useNews } from '@/utils/browser/use-news';
import { fileName } from '@/utils/export/file-name';
import markdown from '@/utils/export/formats/markdown';
import { t } from '@/utils/i18n';
import { storyId } from '@/utils/library/story-id';
import { useAlways } from './use-always';
import { useSummary } from './use-summary';

const book = { teach: teachRules, forget: forgetRules };

interface ArticlePopupProps {
  readonly article: Article;
  readonly minutes: number;
  readonly pages?: { readonly count: number; readonly read: number };
  readonly unused?: number;
  readonly site: string;
  readonly choosing: Choosing;
  readonly tabId?: number;
  readonly isPrivate: boolean;
  /** How it was left when it was open before. */
  readonly view?: PopupView | undefined;
  readonly settings: Settings;
  readonly onLibrary: () => void;
  readonly onPanel?: () => void;
  /** The reader lies over the page now. */
  readonly onLeave: () => void;
}

/** The popup with an article: asks the page for pictures, the background to save, and says what became of it. */
export const ArticlePopup = (props: ArticlePopupProps) => {
  const { article: read, tabId = -1, isPrivate, pages, onLeave, ...looks } = props;
  const [article, setArticle] = useState(read);
  const [pictures, setPictures] = useState<Pictures>({});
  const [saved, setSaved] = useState(false);
  const [message, say] = useState<Message>();
  const summary = useSummary(article, looks.settings.summaries);
  const news = useNews(read.url, isPrivate ? [] : entryKeys(read));
  const always = useAlways(read.url);
  const tab = useMemo(() => askTab(tabId), [tabId]);
  const taken = useMemo(() => tab.pictures().catch((): Pictures => ({})), [tab]);
  const id = storyId(read);
  /** Only what lies in the library can carry highlights, so the first one brings the article there. */
  const keepHighlight = async (highlight: Highlight) => {
    const saving = saved ? undefined : await saveIt();
    if (saving && 'problem' in saving) return saving;
    setSaved(true);
    const kept = await askBackground.keepHighlight(id, highlight);
    return 'problem' in kept ? kept : { ...kept, isNew: saving?.isNew === true };
  };
  const highlights = useKeptHighlights({
    initial: [],
    keep: keepHighlight,
    drop: async (highlight, withStory) => {
      await askBackground.dropHighlight(id, highlight);
      if (!withStory) return;
      await askBackground.unsave(id);
      setSaved(false);
    },
    say,
    onExport: () => exportFile(),
    onCopyQuote: (words) => copy(words, t('quoteCopied')),
  });

  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => performance.mark('article-painted')));
    void taken.then(setPictures);
    void askBackground.isSaved(id).then(setSaved);
    void highlights.catchUp(() => askBackground.highlights(id));
  }, [read, taken]);

  /** The page is no longer there to be asked. */
  const left = (error: unknown) => {
    console.error(error);
    say({ kind: 'failed', says: t('leftTitle'), because: t('leftText') });
  };
  const refuse = () => say({ kind: 'failed', says: t('notSaved'), because: t('notSavedText') });
  const exportFile = () =>
    handFile(
      fileName(article.title, markdown.extension),
      markdown.mediaType,
      markdown.write(article, highlights.highlights),
    );

  const saveIt = async (): Promise<Saving> =>
    isPrivate
      ? { problem: 'private' }
      : askBackground.save(article, await taken).catch((): Saving => ({ problem: 'not-saved' }));
  const save = async () => {
    const saving = await saveIt();
    const onUndo = () => {
      if ('problem' in saving) return;
      askBackground.unsave(saving.saved.id).then(() => setSaved(!saving.isNew), refuse);
    };
    if (!('problem' in saving)) setSaved(true);
    say(savingMessage(saving, { onUndo, onRetry: save, onExport: exportFile }));
  };
  const copy = (text: string, says: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say({ kind: 'done', says }),
      () =>
        say({
          kind: 'failed',
          says: t('notCopied'),
          because: t('notCopiedText'),
          actions: [{ word: t('exportFileInstead'), act: exportFile }],
        }),
    );
  const openReader = () => toggleReader(tabId).then(onLeave, left);
  const readPages = () => wishForPages(tabId).then(openReader, left);
  const offered: Pages | undefined =
    pages && pages.read < pages.count
      ? { count: pages.count, state: { kind: 'offered' }, onRead: readPages }
      : undefined;
  const setRemovals = (removals: readonly Removal[]) => {
    setArticle({ ...article, removals });
    tab.setRemovals(removals).catch(left);
  };

  return (
    <News.Provider value={news}>
      <PopupPage
        {...looks}
        article={article}
        pictureSource={(src) => (Object.hasOwn(pictures, src) ? pictures[src] : undefined)}
        pages={offered}
        always={isPrivate ? undefined : always}
        summary={summary}
        saved={saved}
        book={isPrivate ? undefined : book}
        message={message}
        onView={isPrivate ? undefined : (view) => void keepView(tabId, read.url, view)}
        onReader={openReader}
        onSave={save}
        onCopy={() => copy(markdown.write(article, highlights.highlights), t('copied'))}
        highlights={highlights}
        onRemovals={setRemovals}
        onSettings={(chosen) => void saveSettings(chosen)}
      />
    </News.Provider>
  );
};
