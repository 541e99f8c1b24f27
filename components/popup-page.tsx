import type { Article, Removal } from '@/utils/article/article';
import type { Settings } from '@/utils/browser/settings';
import { ArticleText } from './article-text';
import { KeyFacts } from './key-facts';
import { type Keys, pressKey } from './keys';
import { looksOf } from './looks';
import { MetaLine } from './meta-line';
import type { PictureSource } from './picture';
import { PopupActions, type PopupActionsProps, PopupTop } from './popup-frame';
import { RemovedList } from './removed-list';
import { type Message, Messages } from './toast';
import { useDesk } from './use-desk';

interface PopupPageProps extends Required<PopupActionsProps> {
  readonly article: Article;
  readonly site: string;
  /** Reading time. */
  readonly minutes: number;
  readonly pictureSource: PictureSource;
  readonly settings: Settings;
  /** The latest thing to say. A new object is a new message. */
  readonly message?: Message | undefined;
  readonly onLibrary: () => void;
  readonly onRemovals: (removals: readonly Removal[]) => void;
}

/** The popup with an article: headline, key facts, text, and what can be done with it. */
export const PopupPage = (props: PopupPageProps) => {
  const { article, site, minutes, pictureSource, settings, message, onLibrary, onRemovals, ...actions } = props;
  const desk = useDesk({ article, message, onRemovals });
  const { page, list, found } = desk;
  const { language, direction } = article;
  const { style } = looksOf(settings);

  const press = (id: string) => page.current?.querySelector<HTMLElement>(`#${id}`)?.click();
  const keys: Keys = {
    // Where nothing of ours is open, Escape is the browser's, and closes the popup.
    Escape: () => {
      const leave = [list.isOpen && list.close, found && desk.clear].find(Boolean);
      return leave ? leave() : false;
    },
    ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, () => press(`f${number}`)])),
    Backspace: () => (found ? desk.goBack() : false),
    s: actions.onSave,
    c: actions.onCopy,
    r: () => (article.removals.length > 0 ? list.open() : false),
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys work wherever the focus is in the popup
    <div class="popup" ref={page} tabIndex={-1} style={style} onKeyDown={(event) => pressKey(keys, event)}>
      <div class="popup" inert={list.isOpen}>
        <PopupTop site={site} onLibrary={onLibrary} />
        <main class="scroller">
          <article aria-labelledby="headline">
            <h1 id="headline" lang={language === 'und' ? undefined : language} dir={direction}>
              {article.title}
            </h1>
            <MetaLine article={article} minutes={minutes} dateStyle="medium" onRemoved={list.open} />
            <KeyFacts article={article} sources={desk.sources} found={found} onFind={desk.find} />
            <ArticleText
              article={article}
              sources={desk.sources}
              found={found}
              pictureSource={pictureSource}
              onReturn={desk.goBack}
              onPutBack={desk.putBack}
            />
          </article>
        </main>
        <PopupActions {...actions} />
      </div>
      {list.isOpen && <RemovedList article={article} panel={list.ref} onPutBack={desk.putBack} onClose={list.close} />}
      <Messages message={desk.said} onClose={desk.hush} />
    </div>
  );
};
