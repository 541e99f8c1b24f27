import type { Article, Removal } from '@/utils/article/article';
import type { PopupView } from '@/utils/browser/popup-view';
import type { Settings } from '@/utils/browser/settings';
import { type Always, AlwaysLine } from './always-line';
import { ArticleText } from './article-text';
import { ChooseLine, type Choosing } from './choose-line';
import { Headline } from './headline';
import { HighlightList } from './highlights/highlight-list';
import { type HighlightKeeping, useHighlighting } from './highlights/use-highlighting';
import { KeyFacts } from './key-facts';
import { KeySheet } from './key-sheet';
import { type KeyRow, pressKey } from './keys';
import { looksOf } from './looks';
import { MetaLine } from './meta-line';
import { type Pages, PagesLine } from './pages-line';
import type { PictureSource } from './picture';
import { PopupActions, type PopupActionsProps, PopupTop } from './popup-frame';
import { readingKeys } from './reading-keys';
import { RemovedList } from './removed-list';
import { ShownLine } from './shown-line';
import { SummaryBox, type SummaryState } from './summary-box';
import { type Message, Messages } from './toast';
import { UnusedRules } from './unused-rules';
import { type RuleBook, useDesk } from './use-desk';
import { useHeldFocus } from './use-held-focus';
import { useKeptView } from './use-kept-view';
import { usePanel } from './use-panel';

interface PopupPageProps extends Required<PopupActionsProps> {
  readonly article: Article;
  readonly site: string;
  /** Reading time. */
  readonly minutes: number;
  readonly pictureSource: PictureSource;
  readonly settings: Settings;
  /** The latest thing to say. A new object is a new message. */
  readonly message?: Message | undefined;
  /** Set where the story comes in several pages. */
  readonly pages?: Pages | undefined;
  /** Set where the browser's own model can write a summary. */
  readonly summary?: { readonly state: SummaryState; readonly onSummarize: () => void } | undefined;
  /** Set where a site can be opened in the reader always. */
  readonly always?: Always | undefined;
  /** Set where a page can be read otherwise. */
  readonly choosing?: Choosing | undefined;
  /** Set where restoring teaches something about the site. */
  readonly book?: RuleBook | undefined;
  /** How many rules for the site were not used, since they would have taken parts of the story. */
  readonly unused?: number | undefined;
  /** Set where text can be marked. */
  readonly highlights?: HighlightKeeping | undefined;
  /** How it was left when it was open before. */
  readonly view?: PopupView | undefined;
  /** Set where it is kept how it is left. */
  readonly onView?: ((view: PopupView) => void) | undefined;
  readonly onLibrary: () => void;
  readonly onPanel?: (() => void) | undefined;
  readonly onRemovals: (removals: readonly Removal[]) => void;
  readonly onSettings: (settings: Settings) => void;
}

/** The popup with an article: headline, key facts, text, and what can be done with it. */
export const PopupPage = (props: PopupPageProps) => {
  const {
    article,
    site,
    minutes,
    pictureSource,
    settings,
    message,
    pages,
    summary,
    always,
    choosing,
    book,
    unused,
    highlights,
    view,
    onView,
    onLibrary,
    onPanel,
    onRemovals,
    onSettings,
    ...actions
  } = props;
  const desk = useDesk({ article, message, onRemovals, book, fact: view?.fact });
  const { page, list, found } = desk;
  const sheet = usePanel(page);
  const marked = usePanel(page);
  const highlighting = useHighlighting({ article, page, keeping: highlights });
  useHeldFocus(page);
  useKeptView({ page, lists: { removed: list, highlights: marked, keys: sheet }, view, onView });
  const { style } = looksOf(settings);

  const { onSave, onCopy } = actions;
  const leave = () => {
    // Where nothing of ours is open, Escape is the browser's, and closes the popup.
    const close = [sheet, list, marked, highlighting].find(({ isOpen }) => isOpen)?.close ?? (found && desk.clear);
    return close ? close() : false;
  };
  const keys: readonly KeyRow[] = [
    ...readingKeys({ article, desk, sheet, highlighting: highlights && highlighting, onSave, onCopy }),
    { keys: ['Escape'], does: 'keyLeave', act: leave },
  ];

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys work wherever the focus is in the popup
    <div
      class="popup"
      ref={page}
      tabIndex={-1}
      style={style}
      onKeyDown={(event) => pressKey(keys, event, settings.singleKeys)}
    >
      <div class="popup" inert={list.isOpen || sheet.isOpen || marked.isOpen}>
        <PopupTop site={site} onLibrary={onLibrary} onPanel={onPanel} />
        <main class="scroller">
          <article aria-labelledby="headline">
            <Headline article={article} marks={highlighting.marks} />
            <MetaLine
              article={article}
              minutes={minutes}
              dateStyle="medium"
              onRemoved={list.open}
              highlights={{ count: highlighting.found.length, onOpen: marked.open }}
            />
            <ShownLine article={article} onReview={list.open} />
            <UnusedRules count={unused} />
            {pages && <PagesLine {...pages} />}
            <KeyFacts article={article} sources={desk.sources} found={found} onFind={desk.find} />
            {summary && <SummaryBox {...summary} language={article.language} />}
            <ArticleText
              article={article}
              sources={desk.sources}
              found={found}
              pictureSource={(src) => (settings.pictures ? pictureSource(src) : undefined)}
              onReturn={desk.goBack}
              onPutBack={desk.putBack}
              highlighting={highlighting}
            />
          </article>
          <ChooseLine {...choosing} />
          {always && <AlwaysLine {...always} />}
        </main>
        <PopupActions {...actions} />
      </div>
      {list.isOpen && <RemovedList article={article} panel={list.ref} onPutBack={desk.putBack} onClose={list.close} />}
      {marked.isOpen && <HighlightList highlighting={highlighting} panel={marked.ref} onClose={marked.close} />}
      {sheet.isOpen && <KeySheet rows={keys} panel={sheet} settings={settings} onSettings={onSettings} />}
      <Messages message={desk.said} onClose={desk.hush} />
    </div>
  );
};
