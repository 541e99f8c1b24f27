import type { Article } from '@/utils/article/article';
import type { SavedArticle, SavedStory } from '@/utils/article/saved-article';
import { reading } from './database';
import { readWhole } from './rows';

/** What lies in the library: every story without its body, newest first, and the room they take on disk. */
export interface Shelf {
  readonly stories: readonly SavedStory[];
  /** Bytes of text and pictures, as they would be in a file. */
  readonly bytes: number;
}

const newestFirst = (a: SavedStory, b: SavedStory) =>
  a.savedAt === b.savedAt ? (a.id < b.id ? -1 : 1) : a.savedAt < b.savedAt ? 1 : -1;

/** The list of the library. Touches no body, so thousands of stories open at once. */
export const readShelf = async (): Promise<Shelf> => {
  const rows = await reading((transaction) => transaction.objectStore('stories').getAll());
  return {
    stories: rows.map(({ story }) => story).sort(newestFirst),
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
  };
};

/** Whether the story is in the library. */
export const isSaved = async (id: string): Promise<boolean> =>
  (await reading((transaction) => transaction.objectStore('stories').getKey(id))) !== undefined;

/** A story with its body, pictures and highlights; undefined where it is not in the library. */
export const openArticle = (id: string): Promise<SavedArticle | undefined> =>
  reading((transaction) => readWhole(transaction, id));

/** The articles alone, without pictures, in the order of the ids; those that are not there are left out. */
export const readArticles = async (ids: readonly string[]): Promise<ReadonlyMap<string, Article>> =>
  reading(async (transaction) => {
    const bodies = await Promise.all(ids.map((id) => transaction.objectStore('bodies').get(id)));
    return new Map(bodies.flatMap((body) => (body ? [[body.id, body.article]] : [])));
  });

/** Shows every article in turn to `visit`, one in memory at a time. */
export const visitArticles = (visit: (id: string, article: Article) => void): Promise<void> =>
  reading(async (transaction) => {
    for await (const { value } of transaction.objectStore('bodies')) visit(value.id, value.article);
  });
