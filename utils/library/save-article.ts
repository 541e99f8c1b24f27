import type { SavedArticle, SavedStory } from '@/utils/article/saved-article';
import { announce } from './changes';
import { type DiskFull, writing } from './database';
import { deleteRows, putRows, readRows } from './rows';

/** What became of a save. `isNew` is false where the story was there before and is now up to date. */
export type Saving = { readonly saved: SavedStory; readonly isNew: boolean } | DiskFull;

/**
 * Keeps an article; resolves when the disk has it. A story that was saved before keeps the day it was first saved, and
 * its older version until the next save, so that `takeBackSave` can bring it back.
 */
export const saveArticle = async (saved: SavedArticle): Promise<Saving> => {
  const { id } = saved.story;
  const outcome = await writing(async (transaction) => {
    const before = await readRows(transaction, id);
    const story = { ...saved.story, savedAt: before?.story.savedAt ?? saved.story.savedAt };
    if (before) await transaction.objectStore('replaced').put({ id, saved: before });
    await putRows(transaction, { ...saved, story });
    return { saved: story, isNew: !before };
  });
  if (!('problem' in outcome)) announce([id]);
  return outcome;
};

/** Undoes the last save of a story: it is again as it was before, or gone where that save was its first. */
export const takeBackSave = async (id: string): Promise<void> => {
  await writing(async (transaction) => {
    const before = await transaction.objectStore('replaced').get(id);
    await deleteRows(transaction, id);
    if (before) await putRows(transaction, before.saved);
    else {
      await transaction.objectStore('places').delete(id);
      await transaction.objectStore('highlights').delete(id);
    }
  });
  announce([id]);
};
