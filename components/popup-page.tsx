import type { ComponentChildren } from 'preact';
import type { Article, Removal } from '@/utils/article/article';
import type { Settings } from '@/utils/browser/settings';
import { t } from '@/utils/i18n';
import { ArticleText } from './article-text';
import { Icon, Nut } from './icon';
import { KeyFacts } from './key-facts';
import { type Keys, pressKey } from './keys';
import { looksOf } from './looks';
import { MetaLine } from './meta-line';
import type { PictureSource } from './picture';
import { RemovedList } from './removed-list';
import { type Message, Messages } from './toast';
import { useDesk } from './use-desk';

/** The line on top: the site that is read, by its own address, and the way to the library. */
export const PopupTop = ({ site, onLibrary }: { readonly site: string; readonly onLibrary: () => void }) => (
  <header class="top">
    <Nut />
    <span class="site">
      <bdi>{site}</bdi>
    </span>
    <button type="button" class="button" onClick={onLibrary}>
      <Icon name="library" />
      {t('library')}
    </button>
  </header>
);

interface PopupActionsProps {
  readonly saved?: boolean;
  readonly onReader?: () => void;
  readonly onSave?: () => void;
  readonly onCopy?: () => void;
}

/** What can be done with the article. While there is none, nothing. */
export const PopupActions = ({ saved = false, onReader, onSave, onCopy }: PopupActionsProps) => (
  <div class="actions" role="toolbar" aria-label={t('articleActions')}>
    <button type="button" class="button button--solid" disabled={!onReader} onClick={onReader}>
      <Icon name="reader" />
      {t('reader')}
    </button>
    <button type="button" class={`button${saved ? ' is-on' : ''}`} disabled={!onSave} onClick={onSave}>
      <Icon name={saved ? 'check' : 'save'} />
      {t(saved ? 'saved' : 'save')}
    </button>
    <button type="button" class="button" disabled={!onCopy} onClick={onCopy}>
      <Icon name="copy" />
      {t('copy')}
    </button>
  </div>
);

/** The popup around something that is no article: what is waited for, or why there is none. */
export const PopupFrame = ({
  site,
  onLibrary,
  children,
}: Parameters<typeof PopupTop>[0] & { children: ComponentChildren }) => (
  <div class="popup">
    <PopupTop site={site} onLibrary={onLibrary} />
    {children}
  </div>
);

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
