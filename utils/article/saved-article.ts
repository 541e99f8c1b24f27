import type { Article } from './article';
import type { Highlight } from './highlight';

/** What the library's list shows of a story. Small, so that a list of thousands opens at once. */
export interface SavedStory {
  /** The canonical address; saving the same story again updates it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  readonly publishedAt?: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The first key point, word for word; else the first paragraph. */
  readonly nutgraf: string;
  readonly words: number;
  /** Minutes of reading, at least 1. */
  readonly minutes: number;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly updatedAt: string;
}

/** Pictures by their address in the article, each as a `data:` address, as the page had loaded them. */
export type Pictures = Readonly<Record<string, string>>;

/** The story itself, kept in a store of its own. */
export interface SavedBody {
  readonly id: string;
  readonly article: Article;
  readonly pictures: Pictures;
}

/** A story with its body: what is saved, opened, exported and imported. */
export interface SavedArticle {
  readonly story: SavedStory;
  readonly body: SavedBody;
  /** What the reader marked in it, where they did. */
  readonly highlights?: readonly Highlight[];
}
