import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { plainText } from '@/utils/article/plain-text';
import type { Forest } from '@/utils/clean/forest';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';
import { judgePage, readArticle } from '@/utils/read-article';
import { atOnce } from '@/utils/steps';
import { textOfHtml } from './text-of-html';
import { withoutNames } from './without-names';

learnLanguages(allLanguages.values());

/** What a reader makes of a page: the story's text, what it says of it, and the milliseconds of the reading alone. */
export interface Result {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly ms: number;
  /** The part of them until every block is judged, for our own. */
  readonly judgedMs?: number;
}

const parse = (html: string, url: string): Document => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = url;
  page.head.prepend(base);
  return page;
};

const timed = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};

/** The readers that run in a page, each on a parsed copy of its own. */
const readers = {
  nutgraf(html: string, url: string, forest?: Forest): Result {
    const page = parse(html, url);
    const [reading, ms] = timed(() => readArticle(page, { url, ...(forest && { forest }) }));
    if ('problem' in reading) return { text: '', title: '', author: '', date: '', ms };
    const { title, byline = '', publishedAt = '' } = reading.article;
    return { text: plainText(reading.article), title, author: byline, date: publishedAt, ms };
  },
  readability(html: string, url: string): Result {
    const page = parse(html, url);
    const [found, ms] = timed(() => new Readability(page).parse());
    const { content, title, byline, publishedTime } = found ?? {};
    return { text: textOfHtml(content ?? ''), title: title ?? '', author: byline ?? '', date: publishedTime ?? '', ms };
  },
  defuddle(html: string, url: string): Result {
    const page = parse(html, url);
    const [found, ms] = timed(() => new Defuddle(page, { url }).parse());
    return { text: textOfHtml(found.content), title: found.title, author: found.author, date: found.published, ms };
  },
};

/** Milliseconds until every block is judged, for our own: asked by itself, so that nothing else is cleared away meanwhile. */
const judgedIn = (html: string, url: string, forest?: Forest): number => {
  const page = parse(html, url);
  return timed(() => atOnce(judgePage(page, { url, ...(forest && { forest }) })))[1];
};

/** The page without the names of its boxes. */
const nameless = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  withoutNames(page);
  return `<!doctype html>${page.documentElement.outerHTML}`;
};

const inPage = { readers, judgedIn, nameless, textOfHtml };

declare global {
  var bench: typeof inPage;
}
globalThis.bench = inPage;
