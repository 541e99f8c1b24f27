import type { SavedArticle } from '@/utils/article/saved-article';
import type { Reading, Writing } from './database';

const bytesOf = (saved: SavedArticle): number => new TextEncoder().encode(JSON.stringify(saved)).length;

/** A story with its body, as it lies in the library. */
export const readRows = async (transaction: Reading | Writing, id: string): Promise<SavedArticle | undefined> => {
  const [row, body, pictures] = await Promise.all([
    transaction.objectStore('stories').get(id),
    transaction.objectStore('bodies').get(id),
    transaction.objectStore('pictures').get(id),
  ]);
  return row && body && { story: row.story, body: { ...body, pictures: pictures?.pictures ?? {} } };
};

/** Puts a story and its body where the library keeps them, over what was there. */
export const putRows = async (transaction: Writing, saved: SavedArticle): Promise<void> => {
  const { story, body } = saved;
  await transaction.objectStore('stories').put({ story, bytes: bytesOf(saved) });
  await transaction.objectStore('bodies').put({ id: body.id, article: body.article });
  await transaction.objectStore('pictures').put({ id: body.id, pictures: body.pictures });
};

/** Takes everything about a story out of the library. */
export const deleteRows = async (transaction: Writing, id: string): Promise<void> => {
  await Promise.all([
    transaction.objectStore('stories').delete(id),
    transaction.objectStore('bodies').delete(id),
    transaction.objectStore('pictures').delete(id),
    transaction.objectStore('replaced').delete(id),
  ]);
};
