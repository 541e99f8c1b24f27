import { browser } from 'wxt/browser';
import type { Article, Removal } from '@/utils/article/article';
import { plainText } from '@/utils/article/plain-text';
import type { SiteRule } from '@/utils/article/site-rule';
import type { ReadPart } from '@/utils/article/stitch';
import { answerAs, isOwnPage } from '@/utils/browser/ask';
import type { Reading, Wanting } from '@/utils/browser/messages';
import { findFacts } from '@/utils/facts/find-facts';
import type { Language } from '@/utils/knowledge/language';
import { languages, learnLanguages } from '@/utils/knowledge/languages';
import english from '@/utils/knowledge/languages/en';
import { findPages, type Paging } from '@/utils/page/find-pages';
import { wantedLanguage } from '@/utils/page/wanted-language';
import { readArticle, readArticleInTurns, readSelection } from '@/utils/read-article';
import { minutesFor } from '@/utils/text/reading-time';
import { loadedFrom } from './address';
import { selectionOf } from './selection-of';
import { takePictures } from './take-pictures';

/** What the content script holds of its page: the last article, and the reader while it is open. */
export interface Page {
  /** The languages that the page's script knows, for the scripts that come after it. */
  languages(): Iterable<Language>;
  /** Reads the page by what was taught about its site, or says which language it would have to learn first. */
  ask(rules: readonly SiteRule[]): Promise<Reading | Wanting>;
  /** Reads the page with what is known and with `row`, where there is one for its language. */
  read(row?: Language | null): Promise<Reading>;
  /** Takes what the reader selected of the page, or chose otherwise, for the article, until the page is read again. */
  select(chosen?: Document): Reading;
  article(): Article | undefined;
  /** Reading time of the last article. */
  minutes(): number;
  /** How many rules for the site were not used on it. */
  unused(): number;
  setRemovals(removals: readonly Removal[]): void;
  /** What this page by itself says of the story. */
  own(): Article | undefined;
  /** The pages that the story comes in; undefined where it stands alone. */
  paging(): Paging | undefined;
  /** Reads another page of the site, which was fetched. */
  readOther(html: string, url: string): ReturnType<typeof readArticle>;
  /** Takes a story with its other pages for what this page says, and finds its facts. */
  take(story: Omit<Article, 'facts'>): Reading;
  /** The other pages that were read. */
  others: readonly ReadPart[];
  /** Whether all pages are to be read as soon as the reader opens. */
  wantsPages?: boolean;
  /** Set where the reader is to open with what a link of this site leads to. */
  wantsLink?: string | undefined;
  /** The reader while it lies over the page. */
  reader?: { readonly close: () => void } | undefined;
}

declare global {
  /** The script is injected at every click; what it holds lives once. */
  var nutgrafPage: Page | undefined;
}

/** Documents that are no page: the browser's own viewers. */
const isPage = () => /html|xml/.test(document.contentType) && document.body instanceof HTMLElement;

const startPage = (): Page => {
  // Its inserts stand on pages of every language.
  learnLanguages([english]);
  let own: Article | undefined;
  let held: Article | undefined;
  let isSelection = false;
  /** How often the page was read or chosen from: reading takes turns, and what began last counts. */
  let turns = 0;
  let rules: readonly SiteRule[] = [];
  let unused = 0;
  const answer = (article: Article): Reading => {
    held = article;
    const count = page.paging()?.pages.length;
    const pages = count && { count, read: 1 + (article.parts?.length ?? 0) };
    return { article, minutes: page.minutes(), ...(pages && { pages }), ...(unused > 0 && { unused }) };
  };
  const page: Page = {
    languages: () => languages.values(),
    others: [],
    async ask(taught) {
      rules = taught;
      if (!isPage()) return { problem: 'not-allowed' };
      return wantedLanguage(document) ?? page.read();
    },
    async read(row) {
      if (row) learnLanguages([row]);
      isSelection = false;
      turns += 1;
      const turn = turns;
      const reading = await readArticleInTurns(document, { url: location.href, loadedFrom: loadedFrom(), rules });
      if (turn !== turns && held) return answer(held);
      if ('problem' in reading) return reading;
      unused = reading.unused;
      const { article } = reading;
      // What the reader put back stays put back while the page says the same.
      const unchanged = own?.url === article.url && JSON.stringify(own.blocks) === JSON.stringify(article.blocks);
      own = article;
      if (!unchanged) page.others = [];
      if (!unchanged || held?.url !== article.url) return answer(article);
      return answer(held.parts ? held : { ...article, removals: held.removals });
    },
    select(selected = selectionOf(document)) {
      const reading = selected && readSelection(document, selected, { url: location.href, loadedFrom: loadedFrom() });
      if (!reading || 'problem' in reading) return { problem: 'no-article' };
      turns += 1;
      page.reader?.close();
      page.reader = undefined;
      own = undefined;
      unused = 0;
      isSelection = true;
      return answer(reading.article);
    },
    own: () => own,
    paging: () => (isSelection ? undefined : findPages(document, location.href, document.baseURI)),
    readOther: (html, url) => readArticle(new DOMParser().parseFromString(html, 'text/html'), { url, rules }),
    take: (story) => answer({ ...story, facts: findFacts(story, story.removals) }),
    article: () => held,
    unused: () => unused,
    minutes: () => (held ? minutesFor(plainText(held), held.language) : 0),
    setRemovals(removals) {
      if (held) held = { ...held, removals };
    },
  };
  answerAs(
    'content',
    {
      pictures: async () => (held ? takePictures(held, document) : {}),
      setRemovals: async ([removals]) => page.setRemovals(removals as readonly Removal[]),
    },
    isOwnPageOrBackground,
  );
  return page;
};

/** Questions come from our own pages and our own background; no web page can reach this listener. */
const isOwnPageOrBackground: Parameters<typeof answerAs>[2] = (sender) =>
  isOwnPage(sender) || (sender.id === browser.runtime.id && sender.tab === undefined);

/** This page as the script holds it, started at the first click. */
export const openPage = (): Page => {
  globalThis.nutgrafPage ??= startPage();
  return globalThis.nutgrafPage;
};
