import { type Highlight, mostHighlights } from '@/utils/article/highlight';
import { announce } from './changes';
import { type DiskFull, reading, writing } from './database';

/** What was marked in a story; nothing where it is not in the library. */
export const highlightsOf = async (id: string): Promise<readonly Highlight[]> =>
  (await reading((transaction) => transaction.objectStore('highlights').get(id)))?.highlights ?? [];

/** Why a highlight was not kept: the story is not in the library, or has more of them than anybody makes. */
export type NotKept = DiskFull | { readonly problem: 'not-saved' };

/** Keeps a highlight of a story of the library, in the place of the one with its id. */
export const keepHighlight = async (id: string, highlight: Highlight): Promise<NotKept | { readonly kept: true }> => {
  const outcome = await writing(async (transaction) => {
    const store = transaction.objectStore('highlights');
    const there = await transaction.objectStore('stories').getKey(id);
    const here = (await store.get(id))?.highlights ?? [];
    const others = here.filter((each) => each.id !== highlight.id);
    if (there === undefined || others.length >= mostHighlights) return { problem: 'not-saved' } as const;
    await store.put({ id, highlights: [...others, highlight] });
    return { kept: true } as const;
  });
  if ('kept' in outcome) announce([id]);
  return outcome;
};

/** Takes a highlight out of a story. */
export const dropHighlight = async (id: string, highlight: string): Promise<void> => {
  await writing(async (transaction) => {
    const store = transaction.objectStore('highlights');
    const here = (await store.get(id))?.highlights ?? [];
    const others = here.filter((each) => each.id !== highlight);
    if (others.length > 0) await store.put({ id, highlights: others });
    else await store.delete(id);
  });
  announce([id]);
};
