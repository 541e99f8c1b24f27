import { useContext } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import { removedBlocks } from '@/utils/article/kept-blocks';
import type { Settings } from '@/utils/browser/settings';
import { t, tCount } from '@/utils/i18n';
import { ArticleText } from './article-text';
import { Headline } from './headline';
import type { Highlighting } from './highlights/use-highlighting';
import { KeyFacts } from './key-facts';
import { LinkNotes, linkNotesOf } from './link-notes';
import { MetaLine } from './meta-line';
import { NotesInView } from './notes';
import { PrintedLinks } from './out-link';
import { type Pages, PagesLine } from './pages-line';
import type { PictureSource } from './picture';
import { UnusedRules } from './unused-rules';
import type { Desk } from './use-desk';

interface ReadingSheetProps {
  readonly article: Article;
  /** Reading time. */
  readonly minutes: number;
  readonly pictureSource: PictureSource;
  readonly desk: Desk;
  /** Set where the story comes in several pages. */
  readonly pages?: Pages | undefined;
  readonly unused?: number | undefined;
  readonly settings: Settings;
  readonly highlighting: Highlighting;
  readonly onHighlights: () => void;
  readonly onTop: () => void;
  readonly onKeys: () => void;
}

const noNotes: ReadonlyMap<string, unknown> = new Map();

/** The article on the reader's page: its opening, its facts beside it or above it, its text, and its end. */
export const ReadingSheet = (props: ReadingSheetProps) => {
  const { article, minutes, pictureSource, desk, pages, unused, settings, highlighting, onHighlights, onTop, onKeys } =
    props;
  const notes = useContext(NotesInView)?.of ?? noNotes;
  const links = settings.printLinks ? linkNotesOf(article, notes) : undefined;
  const { list, found, sources } = desk;
  const count = removedBlocks(article).length;
  return (
    <article class="sheet" aria-labelledby="headline">
      <header class="opening">
        <Headline article={article} marks={highlighting.marks} />
        <MetaLine
          article={article}
          minutes={minutes}
          dateStyle="long"
          onRemoved={list.open}
          highlights={{ count: highlighting.found.length, onOpen: onHighlights }}
        />
        <UnusedRules count={unused} />
        {pages && <PagesLine {...pages} />}
      </header>
      <KeyFacts article={article} sources={sources} found={found} onFind={desk.find} />
      <div id="text" class="story" tabIndex={-1}>
        {settings.lineFocus && <div class="line-focus" aria-hidden="true" />}
        <PrintedLinks.Provider value={links}>
          <ArticleText
            article={article}
            sources={sources}
            found={found}
            pictureSource={pictureSource}
            onReturn={desk.goBack}
            onPutBack={desk.putBack}
            onHide={desk.hide}
            highlighting={highlighting}
          />
        </PrintedLinks.Provider>
        {pages && <PagesLine {...pages} />}
        <footer class="closing">
          <span>{t('endOfArticle')}</span>
          {count > 0 && (
            <button type="button" class="text-button" aria-haspopup="dialog" onClick={list.open}>
              {tCount('removed', count)}
            </button>
          )}
          <a href={article.url} target="_blank" rel="noopener noreferrer nofollow">
            {t('openOriginal')}
          </a>
          <button type="button" class="text-button" onClick={onTop}>
            {t('backToTop')}
          </button>
          <button type="button" class="text-button" aria-haspopup="dialog" onClick={onKeys}>
            {t('keys')}
          </button>
        </footer>
        {links && <LinkNotes numbers={links} />}
        <p class="address">
          <bdi>{article.url}</bdi>
        </p>
      </div>
    </article>
  );
};
