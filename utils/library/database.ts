import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Article } from '@/utils/article/article';
import type { Highlight } from '@/utils/article/highlight';
import type { ReadingPlace } from '@/utils/article/reading-place';
import type { Pictures, SavedArticle, SavedStory } from '@/utils/article/saved-article';

/** What the list reads: a story and the room that it and its body take. */
interface StoryRow {
  readonly story: SavedStory;
  readonly bytes: number;
}

/** Text and pictures lie apart, so that a search reads the one without the weight of the other. */
interface LibrarySchema extends DBSchema {
  stories: { key: string; value: StoryRow };
  bodies: { key: string; value: { readonly id: string; readonly article: Article } };
  pictures: { key: string; value: { readonly id: string; readonly pictures: Pictures } };
  /** The version that the last save of a story took the place of. */
  replaced: { key: string; value: { readonly id: string; readonly saved: SavedArticle } };
  /** Where a story was left. */
  places: { key: string; value: { readonly id: string; readonly place: ReadingPlace } };
  /** What was marked in a story, whatever version of it lies here. */
  highlights: { key: string; value: { readonly id: string; readonly highlights: readonly Highlight[] } };
}

const stores = ['stories', 'bodies', 'pictures', 'replaced', 'places', 'highlights'] as const;

type Library = IDBPDatabase<LibrarySchema>;
export type Reading = IDBPTransaction<LibrarySchema, typeof stores, 'readonly'>;
export type Writing = IDBPTransaction<LibrarySchema, typeof stores, 'readwrite'>;

let connection: Promise<Library> | undefined;

const forget = (): void => {
  connection = undefined;
};

const open = () =>
  new Promise<Library>((resolve, reject) => {
    let given = false;
    openDB<LibrarySchema>('nutgraf', 3, {
      upgrade: (library) => {
        for (const store of stores)
          if (!library.objectStoreNames.contains(store))
            library.createObjectStore(store, { keyPath: store === 'stories' ? 'story.id' : 'id' });
      },
      // Our own pages let go at once (below), so only a page that hangs can be in the way.
      blocked: () => {
        given = true;
        reject(new Error('Another window holds an older library open.'));
      },
      blocking: (_current, _next, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).then((library) => (given ? library.close() : resolve(library)), reject);
  });

const connect = (): Promise<Library> => {
  connection ??= open();
  connection.catch(forget);
  return connection;
};

const isNamed = (error: unknown, ...names: readonly string[]) => error instanceof Error && names.includes(error.name);

/** Browsers close a connection when storage is cleared, an upgrade waits or a disk goes away; a second try opens anew. */
const withLibrary = async <T>(work: (library: Library) => Promise<T>): Promise<T> => {
  try {
    return await work(await connect());
  } catch (error) {
    if (!isNamed(error, 'InvalidStateError', 'AbortError')) throw error;
    forget();
    return work(await connect());
  }
};

/** A request that failed has ended the transaction already; a fault of ours has not. */
const abort = (transaction: Writing): void => {
  try {
    transaction.abort();
  } catch (error) {
    if (!isNamed(error, 'InvalidStateError')) throw error;
  }
};

/** Reads in one transaction. `work` waits for nothing but the library. */
export const reading = <T>(work: (transaction: Reading) => Promise<T>): Promise<T> =>
  withLibrary((library) => work(library.transaction(stores, 'readonly')));

export type DiskFull = { readonly problem: 'disk-full' };

/**
 * Changes all or nothing, in one transaction, and resolves only after the disk has it. `work` waits for nothing but the
 * library. A full disk is an outcome; anything else that goes wrong throws.
 */
export const writing = <T>(work: (transaction: Writing) => Promise<T>): Promise<T | DiskFull> =>
  withLibrary(async (library) => {
    const transaction = library.transaction(stores, 'readwrite', { durability: 'strict' });
    try {
      const [result] = await Promise.all([work(transaction), transaction.done]);
      return result;
    } catch (error) {
      abort(transaction);
      const cause = transaction.error ?? error;
      if (isNamed(cause, 'QuotaExceededError')) return { problem: 'disk-full' };
      throw cause;
    }
  });
