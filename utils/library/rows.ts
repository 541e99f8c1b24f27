import { type Highlight, mostHighlights } from '@/utils/article/highlight';
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

/** The same with what was marked in it. */
export const readWhole = async (transaction: Reading | Writing, id: string): Promise<SavedArticle | undefined> => {
  const [saved, marked] = await Promise.all([readRows(transaction, id), transaction.objectStore('highlights').get(id)]);
  return saved && { ...saved, ...(marked && { highlights: marked.highlights }) };
};

/** Puts a story and its body where the library keeps them, over what was there. */
export const putRows = async (transaction: Writing, saved: SavedArticle): Promise<void> => {
  const { story, body } = saved;
  await transaction.objectStore('stories').put({ story, bytes: bytesOf(saved) });
  await transaction.objectStore('bodies').put({ id: body.id, article: body.article });
  await transaction.objectStore('pictures').put({ id: body.id, pictures: body.pictures });
};

/** The same with what was marked in it, beside what is marked there already. */
export const putWhole = async (transaction: Writing, saved: SavedArticle): Promise<void> => {
  await putRows(transaction, saved);
  await addHighlights(transaction, saved.story.id, saved.highlights ?? []);
};

/** Adds highlights to those of a story, which stay as they are; says how many were new. */
export const addHighlights = async (transaction: Writing, id: string, added: readonly Highlight[]): Promise<number> => {
  const store = transaction.objectStore('highlights');
  const here = (await store.get(id))?.highlights ?? [];
  const known = new Set(here.map((highlight) => highlight.id));
  const fresh = added.filter((highlight) => !known.has(highlight.id)).slice(0, mostHighlights - here.length);
  if (fresh.length > 0) await store.put({ id, highlights: [...here, ...fresh] });
  return fresh.length;
};

/** Takes a story and its body out of the library. */
export const deleteRows = async (transaction: Writing, id: string): Promise<void> => {
  await Promise.all([
    transaction.objectStore('stories').delete(id),
    transaction.objectStore('bodies').delete(id),
    transaction.objectStore('pictures').delete(id),
    transaction.objectStore('replaced').delete(id),
  ]);
};
