import type { Article } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { SavedArticle } from '@/utils/article/saved-article';

interface FileKind {
  /** As the row's file is called. */
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
}

/** A file of one article, for other programs to read. */
export interface ArticleFormat extends FileKind {
  readonly holds: 'article';
  readonly write: (article: Article, highlights?: readonly Highlight[]) => string;
}

/** What a file of articles held, or the first thing wrong with it, in words. */
export type FileReading = { readonly articles: readonly SavedArticle[] } | { readonly fault: string };

/** A file of a whole library. `read(write(articles))` is `articles`. */
export interface LibraryFormat extends FileKind {
  readonly holds: 'library';
  readonly write: (articles: readonly SavedArticle[]) => string;
  readonly read: (file: string) => FileReading;
}

export type Format = ArticleFormat | LibraryFormat;

/** The proof of a row: what stands in a file it writes and what must not, and files it refuses with words of the fault. */
export interface FormatExamples {
  readonly writes: readonly {
    readonly article: Article;
    readonly contains: readonly string[];
    readonly lacks: readonly string[];
  }[];
  readonly refuses: readonly { readonly file: string; readonly fault: string }[];
}
