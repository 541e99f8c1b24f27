import { useRef } from 'preact/hooks';
import type { Article, Removal } from '@/utils/article/article';
import { removedBlocks } from '@/utils/article/kept-blocks';
import type { Settings } from '@/utils/browser/settings';
import { interfaceLanguage, t, tCount } from '@/utils/i18n';
import { directionOf } from '@/utils/text/direction';
import { Appearance } from './appearance';
import { ArticleText } from './article-text';
import type { IconName } from './icon';
import { KeyFacts } from './key-facts';
import { type Keys, pressKey } from './keys';
import { looksOf } from './looks';
import { MetaLine } from './meta-line';
import type { PictureSource } from './picture';
import { type ReadingActions, ReadingBar, ReadingDock } from './reading-bar';
import { RemovedList } from './removed-list';
import { type Message, Messages } from './toast';
import { useDesk } from './use-desk';
import { usePanel } from './use-panel';

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
  readonly onClose: () => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onRemovals: (removals: readonly Removal[]) => void;
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

/** How far the text has been read, 0 to 1: its last line at the bottom of the window is all of it. */
const shareRead = (scroller: HTMLElement): number => {
  const text = scroller.querySelector('.text')?.getBoundingClientRect();
  const { top, height } = scroller.getBoundingClientRect();
  if (!text) return 0;
  const way = text.bottom - top - height + scroller.scrollTop;
  return way <= 0 ? 1 : Math.min(1, scroller.scrollTop / way);
};

/** An article to read and nothing else: the whole page of the reader, over a web page or in the library. */
export const ReadingPage = (props: ReadingPageProps) => {
  const { article, minutes, pictureSource, settings, close, message, saved } = props;
  const { onClose, onSave, onCopy, onSettings, onRemovals } = props;
  const desk = useDesk({ article, message, onRemovals });
  const { page, list, found } = desk;
  const looks = usePanel(page);
  const progress = useRef<HTMLDivElement>(null);
  const count = removedBlocks(article).length;
  const { language, direction } = article;
  const Main = props.inDialog ? 'div' : 'main';
  const frame = looksOf(settings);
  const actions = { saved, onSave, onCopy };

  const press = (id: string) => page.current?.querySelector<HTMLElement>(`#${id}`)?.click();
  const goTo = (id: string) => {
    const there = page.current?.querySelector<HTMLElement>(`#${id}`);
    there?.scrollIntoView({ block: 'start' });
    there?.focus({ preventScroll: true });
  };
  const keys: Keys = {
    Escape: () => {
      const leave = [looks.isOpen && looks.close, list.isOpen && list.close, found && desk.clear].find(Boolean);
      (leave || onClose)();
    },
    ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, () => press(`f${number}`)])),
    Backspace: () => (found ? desk.goBack() : false),
    s: onSave,
    c: onCopy,
    r: () => (count > 0 ? list.open() : false),
    a: looks.isOpen ? looks.close : looks.open,
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single keys work wherever the focus is in the page
    <div
      class="frame reading scroller"
      ref={page}
      tabIndex={-1}
      lang={interfaceLanguage()}
      dir={directionOf(interfaceLanguage(), '')}
      {...frame}
      onKeyDown={(event) => pressKey(keys, event)}
      onScroll={({ currentTarget }) => progress.current?.style.setProperty('--done', String(shareRead(currentTarget)))}
    >
      <div class="sheet-frame" inert={list.isOpen}>
        <button type="button" class="button button--line skip" onClick={() => goTo('text')}>
          {t('skipToArticle')}
        </button>
        <div class="top">
          <ReadingBar
            {...actions}
            site={hostOf(article.url)}
            close={close}
            looks={looks}
            progress={progress}
            onClose={onClose}
          />
          {looks.isOpen && (
            <>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
              {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape does the same */}
              <div class="outside" onClick={looks.close} />
              <Appearance settings={settings} panel={looks.ref} onSettings={onSettings} />
            </>
          )}
        </div>
        <Main class="page">
          <article class="sheet" aria-labelledby="headline">
            <header class="opening">
              <h1 id="headline" tabIndex={-1} lang={language === 'und' ? undefined : language} dir={direction}>
                {article.title}
              </h1>
              <MetaLine article={article} minutes={minutes} dateStyle="long" onRemoved={list.open} />
            </header>
            <KeyFacts article={article} sources={desk.sources} found={found} onFind={desk.find} />
            <div id="text" class="story" tabIndex={-1}>
              <ArticleText
                article={article}
                sources={desk.sources}
                found={found}
                pictureSource={pictureSource}
                onReturn={desk.goBack}
                onPutBack={desk.putBack}
              />
              <footer class="closing">
                <span>{t('endOfArticle')}</span>
                {count > 0 && (
                  <button type="button" class="text-button" onClick={list.open}>
                    {tCount('removed', count)}
                  </button>
                )}
                <a href={article.url} target="_blank" rel="noopener noreferrer nofollow">
                  {t('openOriginal')}
                </a>
                <button type="button" class="text-button" onClick={() => goTo('headline')}>
                  {t('backToTop')}
                </button>
              </footer>
            </div>
          </article>
        </Main>
        <ReadingDock {...actions} onFacts={() => goTo('key-facts')} />
      </div>
      {list.isOpen && <RemovedList article={article} panel={list.ref} onPutBack={desk.putBack} onClose={list.close} />}
      <Messages message={desk.said} onClose={desk.hush} />
    </div>
  );
};
