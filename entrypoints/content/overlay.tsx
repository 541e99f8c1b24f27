import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { handFile } from '@/components/hand-file';
import { type Kept, useKeptHighlights } from '@/components/highlights/use-kept-highlights';
import { entryKeys } from '@/components/live/live-report';
import { News } from '@/components/live/use-live';
import type { PictureSource } from '@/components/picture';
import { ReadingPage } from '@/components/reading-page';
import { savingMessage } from '@/components/saving-message';
import { browserSpeech } from '@/components/speech/speech-engine';
import type { Message } from '@/components/toast';
import type { Article, Removal } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { HighlightKept, Saving } from '@/utils/browser/messages';
import type { Settings } from '@/utils/browser/settings';
import { forgetRules, teachRules } from '@/utils/browser/site-rules';
import { useNews } from '@/utils/browser/use-news';
import { fileName } from '@/utils/export/file-name';
import markdown from '@/utils/export/formats/markdown';
import { t } from '@/utils/i18n';
import { storyId } from '@/utils/library/story-id';
import { copyText } from './copy-text';
import { leadImage, shownAddress } from './page-images';
import { type PagesSource, usePages } from './use-pages';

const book = { teach: teachRules, forget: forgetRules };

/** What the reader is opened with, and whom it tells. */
export interface OverlayProps {
  readonly article: Article;
  /** Reading time. */
  readonly minutes: number;
  readonly settings: Settings;
  readonly isSaved: boolean;
  /** How many rules for the site were not used on this article. */
  readonly unused: number;
  /** Set where the story comes in several pages. */
  readonly pages?: PagesSource | undefined;
  readonly onSave: (article: Article) => Promise<Saving>;
  readonly onUnsave: (id: string) => Promise<void>;
  /** What was marked in the article, and who keeps it. */
  readonly highlights: readonly Highlight[];
  readonly onKeepHighlight: (highlight: Highlight) => Promise<HighlightKept>;
  readonly onDropHighlight: (id: string) => Promise<void>;
  readonly onSettings: (settings: Settings) => void;
  readonly onRemovals: (removals: readonly Removal[]) => void;
  /** The dyslexia-friendly face was chosen, and has to be brought. */
  readonly onFace: () => void;
  /** The reader was left by its own button or key, and is gone. */
  readonly onClose: () => void;
}

/** The page's own pictures, those of the story and the one over it that it has loaded: the reader asks nobody for any other. */
const picturesOf = (article: Article, page: Document): PictureSource => {
  const story = new Set(article.blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])));
  const lead = leadImage(article, page);
  return (src) => {
    if (story.has(src)) return src;
    return lead && src === article.lead?.src ? shownAddress(lead) : undefined;
  };
};

/** The reader over a page: keeps what was chosen, asks others to save, and says what became of it. */
export const Overlay = (props: OverlayProps) => {
  const { onSave, onUnsave, onSettings, onRemovals, onFace, onClose } = props;
  const [article, setArticle] = useState(props.article);
  const [settings, setSettings] = useState(props.settings);
  const [saved, setSaved] = useState(props.isSaved);
  const [message, say] = useState<Message>();
  const [minutes, setMinutes] = useState(props.minutes);
  const pages = usePages(props.pages, (reading) => {
    setArticle(reading.article);
    setMinutes(reading.minutes);
  });
  useEffect(() => {
    if (settings.face === 'dyslexic') onFace();
  }, [settings.face]);
  const isPrivate = browser.extension.inIncognitoContext;
  const news = useNews(article.url, isPrivate ? [] : entryKeys(props.article));
  const speech = useMemo(() => browserSpeech(window), []);
  const pictureSource = useMemo(() => picturesOf(article, document), [article.blocks]);

  const exportFile = () =>
    handFile(
      fileName(article.title, markdown.extension),
      markdown.mediaType,
      markdown.write(article, highlights.highlights),
    );
  const refuse = () => say({ kind: 'failed', says: t('notSaved'), because: t('notSavedText') });

  const save = async () => {
    const saving = await onSave(article);
    const onUndo = () => {
      if ('problem' in saving) return;
      onUnsave(saving.saved.id).then(() => setSaved(!saving.isNew), refuse);
    };
    if (!('problem' in saving)) setSaved(true);
    say(savingMessage(saving, { onUndo, onRetry: save, onExport: exportFile }));
  };
  const copy = (text: string, says: string) =>
    say(
      copyText(text) ? { kind: 'done', says } : { kind: 'failed', says: t('notCopied'), because: t('notCopiedText') },
    );

  /** Only what lies in the library can carry highlights, so the first one brings the article there. */
  const keepHighlight = async (highlight: Highlight): Promise<Kept> => {
    const saving = saved ? undefined : await onSave(article);
    if (saving && 'problem' in saving) return saving;
    setSaved(true);
    const kept = await props.onKeepHighlight(highlight);
    return 'problem' in kept ? kept : { ...kept, isNew: saving?.isNew === true };
  };
  const highlights = useKeptHighlights({
    initial: props.highlights,
    keep: keepHighlight,
    drop: async (id, withStory) => {
      await props.onDropHighlight(id);
      if (!withStory) return;
      await onUnsave(storyId(article));
      setSaved(false);
    },
    say,
    onExport: exportFile,
    onCopyQuote: (words) => copy(words, t('quoteCopied')),
  });

  return (
    <News.Provider value={news}>
      <ReadingPage
        highlights={highlights}
        inDialog
        speech={speech}
        article={article}
        minutes={minutes}
        pages={pages}
        book={isPrivate ? undefined : book}
        unused={props.unused}
        pictureSource={pictureSource}
        settings={settings}
        saved={saved}
        close={{ word: t('close'), name: t('closeReader'), icon: 'close' }}
        message={message}
        onClose={onClose}
        onSave={save}
        onCopy={() => copy(markdown.write(article, highlights.highlights), t('copied'))}
        onSettings={(chosen) => {
          setSettings(chosen);
          onSettings(chosen);
        }}
        onRemovals={(removals) => {
          setArticle({ ...article, removals });
          onRemovals(removals);
        }}
      />
    </News.Provider>
  );
};
