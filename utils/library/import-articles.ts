import type { SavedArticle } from '@/utils/article/saved-article';
import { announce } from './changes';
import { type DiskFull, writing } from './database';
import { addHighlights, putWhole } from './rows';
import { toSaved } from './to-saved';

/** What became of an import. `kept` counts stories that were here already and stayed as they are. */
export type Importing = { readonly imported: number; readonly kept: number } | DiskFull;

const earlier = (a: string, b: string) => new Date(Math.min(Date.parse(a), Date.parse(b))).toISOString();

/** A file is believed about the article and when it was saved, as long as that is not in the future; the rest is computed anew. */
const fromFile = ({ story, body, highlights }: SavedArticle, now: string): SavedArticle => {
  const saved = toSaved(body.article, body.pictures, now);
  return {
    ...saved,
    ...(highlights && { highlights }),
    story: { ...saved.story, savedAt: earlier(story.savedAt, now), updatedAt: earlier(story.updatedAt, now) },
  };
};

/** Adds checked articles to the library, all or none of them. Nothing that is already there is overwritten. */
export const importArticles = async (articles: readonly SavedArticle[], now: string): Promise<Importing> => {
  const byId = new Map(articles.map((saved) => fromFile(saved, now)).map((saved) => [saved.story.id, saved]));
  const outcome = await writing(async (transaction) => {
    const here = new Set(await transaction.objectStore('stories').getAllKeys());
    const added = [...byId.values()].filter(({ story }) => !here.has(story.id));
    await Promise.all(added.map((saved) => putWhole(transaction, saved)));
    // A backup brings back what was marked in stories that are still here.
    const others = [...byId.values()].filter(({ story }) => here.has(story.id));
    await Promise.all(others.map(({ story, highlights = [] }) => addHighlights(transaction, story.id, highlights)));
    return { imported: added.length, kept: articles.length - added.length };
  });
  if (!('problem' in outcome)) announce([...byId.keys()]);
  return outcome;
};
