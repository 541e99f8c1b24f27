import { useMemo } from 'preact/hooks';
import type { Article, Removal } from '@/utils/article/article';
import type { Settings } from '@/utils/browser/settings';
import { interfaceLanguage, t } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Appearance } from './appearance';
import { Enlarge } from './enlarge';
import { HighlightList } from './highlights/highlight-list';
import { type HighlightKeeping, useHighlighting } from './highlights/use-highlighting';
import type { IconName } from './icon';
import { KeySheet } from './key-sheet';
import { type KeyRow, pressKey } from './keys';
import { Lightbox, useLightbox } from './lightbox';
import { looksOf } from './looks';
import { NotePanel, NotesInView, useNotes } from './notes';
import { Outline, outlineOf } from './outline';
import { Outside } from './outside';
import type { Pages } from './pages-line';
import type { PictureSource } from './picture';
import { type ReadingActions, ReadingBar, ReadingDock } from './reading-bar';
import { lookKeys, readingKeys } from './reading-keys';
import { ReadingSheet } from './reading-sheet';
import { RemovedList } from './removed-list';
import { SpanText } from './span-text';
import { ListeningBar } from './speech/listening-bar';
import type { SpeechEngine } from './speech/speech-engine';
import { useListening } from './speech/use-listening';
import { useSpokenMark } from './speech/use-spoken-mark';
import { type Message, Messages } from './toast';
import { type RuleBook, useDesk } from './use-desk';
import { useHeldFocus } from './use-held-focus';
import { useKeptSpot } from './use-kept-spot';
import { usePanel } from './use-panel';
import { usePeek } from './use-peek';

interface ReadingPageProps extends ReadingActions {
  readonly article: Article;
  /** Reading time. */
  readonly minutes: number;
  /** What may be shown for a picture: the page's own address on the page, a kept copy elsewhere, or nothing. */
  readonly pictureSource: PictureSource;
  readonly settings: Settings;
  /** Set where a dialog holds the page: there, the window's main landmark is somebody else's. */
  readonly inDialog?: boolean;
  /** How the way out is called; `name` where the word alone does not say it. */
  readonly close: { readonly word: string; readonly name?: string; readonly icon: IconName };
  /** The latest thing to say: saved, copied, failed. A new object is a new message. */
  readonly message?: Message | undefined;
  /** What reads aloud, where anything does. */
  readonly speech?: SpeechEngine | undefined;
  /** Set where the story comes in several pages. */
  readonly pages?: Pages | undefined;
  /** Set where hiding and restoring teach something about the site. */
  readonly book?: RuleBook | undefined;
  /** How many rules for the site were not used, since they would have taken parts of the story. */
  readonly unused?: number | undefined;
  /** Set where text can be marked. */
  readonly highlights?: HighlightKeeping | undefined;
  readonly onClose: () => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onRemovals: (removals: readonly Removal[]) => void;
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** An article to read and nothing else: the whole page of the reader, over a web page or in the library. */
export const ReadingPage = (props: ReadingPageProps) => {
  const { article, minutes, settings, close, message, saved } = props;
  const { onClose, onSave, onCopy, onSettings, onRemovals } = props;
  const desk = useDesk({ article, message, onRemovals, book: props.book });
  const { page, list, found } = desk;
  const looks = usePanel(page);
  const sheet = usePanel(page);
  const outline = usePanel(page);
  const lightbox = useLightbox(page);
  const notes = useNotes(page, article);
  const headings = useMemo(() => outlineOf(article), [article]);
  const marked = usePanel(page);
  const highlighting = useHighlighting({ article, page, keeping: props.highlights });
  useKeptSpot(page, settings);
  useHeldFocus(page);
  const { isPeeking, peek } = usePeek();
  const Main = props.inDialog ? 'div' : 'main';
  const Top = props.inDialog ? 'div' : 'header';
  const frame = looksOf(settings);
  const pictureSource: PictureSource = (src) => (settings.pictures ? props.pictureSource(src) : undefined);
  const listening = useListening({ article, engine: props.speech, settings, onSettings });
  useSpokenMark(page, listening?.isOpen ? listening.spoken : undefined);
  const actions = { saved, onSave, onCopy, listening };

  const goTo = (id: string) => {
    const there = page.current?.querySelector<HTMLElement>(`#${id}`);
    there?.scrollIntoView({ block: 'start' });
    there?.focus({ preventScroll: true });
  };
  const leave = () => {
    const open = [lightbox.panel, notes.panel, sheet, looks, outline, list, marked, highlighting].find(
      ({ isOpen }) => isOpen,
    );
    (open?.close ?? (found ? desk.clear : onClose))();
  };
  const keys: readonly KeyRow[] = [
    ...readingKeys({
      article,
      desk,
      sheet,
      listening,
      highlighting: props.highlights && highlighting,
      onSave,
      onCopy,
    }),
    ...(headings.length > 0 ? [{ keys: ['o'], does: 'outline' as const, act: outline.toggle }] : []),
    ...lookKeys({ looks, settings, onSettings }),
    ...(props.inDialog ? [{ keys: ['p'], does: 'keyPeek' as const, act: peek }] : []),
    { keys: ['Escape'], does: 'keyLeave', act: leave },
  ];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys work wherever the focus is in the page
    <div
      class={`frame reading scroller${isPeeking ? ' is-peeking' : ''}`}
      ref={page}
      tabIndex={-1}
      lang={interfaceLanguage()}
      dir={directionOf(interfaceLanguage(), '')}
      {...frame}
      onKeyDown={(event) => pressKey(keys, event, settings.singleKeys)}
    >
      <div class="sheet-frame" inert={lightbox.panel.isOpen || list.isOpen || sheet.isOpen || marked.isOpen}>
        <button type="button" class="button button--line skip" onClick={() => goTo('text')}>
          {t('skipToArticle')}
        </button>
        <Top class="top">
          <ReadingBar
            {...actions}
            site={hostOf(article.url)}
            close={close}
            looks={looks}
            outline={headings.length > 0 ? outline : undefined}
            page={page}
            minutes={minutes}
            onClose={onClose}
          />
          {outline.isOpen && (
            <>
              <Outside look="outside" onClose={outline.close} />
              <Outline entries={headings} article={article} page={page} panel={outline} />
            </>
          )}
          {looks.isOpen && (
            <>
              <Outside look="outside" onClose={looks.close} />
              <Appearance settings={settings} panel={looks.ref} onSettings={onSettings} />
            </>
          )}
        </Top>
        <Main class="page">
          <NotesInView.Provider value={notes}>
            <Enlarge.Provider value={lightbox.enlarge}>
              <ReadingSheet
                article={article}
                minutes={minutes}
                pictureSource={pictureSource}
                desk={desk}
                pages={props.pages}
                unused={props.unused}
                settings={settings}
                highlighting={highlighting}
                onHighlights={marked.open}
                onTop={() => goTo('headline')}
                onKeys={sheet.open}
              />
            </Enlarge.Provider>
          </NotesInView.Provider>
        </Main>
        {listening?.isOpen && <ListeningBar listening={listening} />}
        <ReadingDock {...actions} onFacts={() => goTo('key-facts')} />
      </div>
      {list.isOpen && <RemovedList article={article} panel={list.ref} onPutBack={desk.putBack} onClose={list.close} />}
      {notes.note && (
        <NotePanel note={notes.note} article={article} panel={notes.panel}>
          <SpanText spans={notes.note.spans} />
        </NotePanel>
      )}
      {lightbox.panel.isOpen && (
        <Lightbox {...lightbox} article={article} pictureSource={pictureSource} onShow={lightbox.show} />
      )}
      {marked.isOpen && <HighlightList highlighting={highlighting} panel={marked.ref} onClose={marked.close} />}
      {sheet.isOpen && <KeySheet rows={keys} panel={sheet} settings={settings} onSettings={onSettings} />}
      <Messages message={desk.said} onClose={desk.hush} />
    </div>
  );
};
