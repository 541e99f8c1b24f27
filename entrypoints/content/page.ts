import { browser } from 'wxt/browser';
import type { Article, Removal } from '@/utils/article/article';
import { plainText } from '@/utils/article/plain-text';
import { answerAs, isOwnPage } from '@/utils/browser/ask';
import type { Reading, Wanting } from '@/utils/browser/messages';
import type { Language } from '@/utils/knowledge/language';
import { learnLanguages } from '@/utils/knowledge/languages';
import { wantedLanguage } from '@/utils/page/wanted-language';
import { readArticle } from '@/utils/read-article';
import { minutesFor } from '@/utils/text/reading-time';
import { takePictures } from './take-pictures';

/** What the content script holds of its page: the last article, and the reader while it is open. */
export interface Page {
  /** Reads the page, or says which language it would have to learn first. */
  ask(): Reading | Wanting;
  /** Reads the page with what is known and with `row`, where there is one for its language. */
  read(row?: Language | null): Reading;
  article(): Article | undefined;
  /** Reading time of the last article. */
  minutes(): number;
  setRemovals(removals: readonly Removal[]): void;
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
  let held: Article | undefined;
  const page: Page = {
    ask() {
      if (!isPage()) return { problem: 'not-allowed' };
      return wantedLanguage(document) ?? page.read();
    },
    read(row) {
      if (row) learnLanguages([row]);
      const reading = readArticle(document, { url: location.href });
      if ('problem' in reading) return reading;
      const { article } = reading;
      // What the reader put back stays put back while the page says the same.
      const unchanged = held && JSON.stringify(held.blocks) === JSON.stringify(article.blocks);
      held = unchanged && held ? { ...article, removals: held.removals } : article;
      return { article: held, minutes: page.minutes() };
    },
    article: () => held,
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
