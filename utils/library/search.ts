import MiniSearch from 'minisearch';
import type { Article } from '@/utils/article/article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { wholeTextOf } from '@/utils/article/text-of';
import { watchLibrary } from './changes';
import { markedText, type Piece, snippetOf } from './marked-text';
import { readArticles, visitArticles } from './read-library';
import { queryTermsOf, termsOf } from './terms';

/** A story that was found. In the best finds, what was found is marked; `snippet` is from the text, if it stands there. */
export interface Found {
  readonly id: string;
  readonly title?: readonly Piece[];
  readonly snippet?: readonly Piece[];
}

/** How many finds are opened to show where they fit: more than a reader looks through. */
const mostOpened = 50;

const textOfArticle = (article: Article) =>
  keptBlocks(article)
    .map(({ block }) => wholeTextOf(block))
    .join('\n');

const toEntry = (id: string, article: Article) => ({
  id,
  title: article.title,
  byline: article.byline ?? '',
  site: article.siteName ?? '',
  text: textOfArticle(article),
});

const makeIndex = () =>
  new MiniSearch<ReturnType<typeof toEntry>>({
    fields: ['title', 'byline', 'site', 'text'],
    tokenize: (text) => termsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (query) => queryTermsOf(query).map(({ term }) => term),
      boost: { title: 4, byline: 2 },
      combineWith: 'AND',
      prefix: true,
      // A slip of a finger, in words long enough to survive one.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });

type Index = ReturnType<typeof makeIndex>;

const build = async (): Promise<Index> => {
  const index = makeIndex();
  await visitArticles((id, article) => index.add(toEntry(id, article)));
  return index;
};

const update = async (index: Index, ids: readonly string[]): Promise<Index> => {
  const articles = await readArticles(ids);
  for (const id of ids) {
    const article = articles.get(id);
    if (index.has(id)) index.discard(id);
    if (article) index.add(toEntry(id, article));
  }
  return index;
};

const show = (id: string, article: Article | undefined, found: ReadonlySet<string>): Found => {
  if (!article) return { id };
  const snippet = snippetOf(textOfArticle(article), found);
  return { id, title: markedText(article.title, found), ...(snippet && { snippet }) };
};

const findIn = async (index: Index, query: string): Promise<readonly Found[]> => {
  const results = index.search(query).map(({ id, terms }) => ({ id: String(id), terms }));
  const articles = await readArticles(results.slice(0, mostOpened).map(({ id }) => id));
  return results.map(({ id, terms }) => show(id, articles.get(id), new Set(terms)));
};

/** A search over everything in the library. The first question builds the index; later changes only update it. */
export const openSearch = () => {
  let index: Promise<Index> | undefined;
  const keep = (next: Promise<Index>): Promise<Index> => {
    index = next;
    // An index that could not be read in full is built anew by the next question.
    next.catch(() => {
      index = undefined;
    });
    return next;
  };
  const stop = watchLibrary((ids) => {
    if (index) keep(index.then((built) => update(built, ids)));
  });
  return {
    /** Builds the index ahead of the first question. */
    prepare: (): void => {
      if (!index) keep(build());
    },
    /** The best finds first. Words are found by their beginning, with a slip of the finger, and all of them must occur. */
    find: async (query: string): Promise<readonly Found[]> => findIn(await (index ?? keep(build())), query),
    close: stop,
  };
};
