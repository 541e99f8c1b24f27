import type { SavedArticle } from '@/utils/article/saved-article';
import { announce } from './changes';
import { type DiskFull, writing } from './database';
import { deleteRows, putWhole, readWhole } from './rows';

/** Takes a story out of the library and returns what `bringBack` needs; undefined where it was not there. */
export const removeArticle = async (id: string): Promise<SavedArticle | undefined> => {
  const outcome = await writing(async (transaction) => {
    const saved = await readWhole(transaction, id);
    await deleteRows(transaction, id);
    await transaction.objectStore('places').delete(id);
    await transaction.objectStore('highlights').delete(id);
    return { saved };
  });
  announce([id]);
  return 'saved' in outcome ? outcome.saved : undefined;
};

/** Undoes a removal: the story stands where it stood. One that was saved anew meanwhile stays as it is. */
export const bringBack = async (saved: SavedArticle): Promise<DiskFull | { readonly back: true }> => {
  const { id } = saved.story;
  const outcome = await writing(async (transaction) => {
    const there = await transaction.objectStore('stories').getKey(id);
    if (there === undefined) await putWhole(transaction, saved);
    return { back: true } as const;
  });
  announce([id]);
  return outcome;
};
