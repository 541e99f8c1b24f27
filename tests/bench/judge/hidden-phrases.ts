import type { Language, Phrases } from '@/utils/knowledge/language';
import { phrases } from '@/utils/knowledge/lists';
import { shortHash } from '@/utils/text/short-hash';

/** So many views of the phrases there are, each of another third of them. */
export const views = 8;

/** The lowest bits of such a hash are those of the text's own letters. */
const isShown = (view: number) => (phrase: string) =>
  (Number.parseInt(shortHash(`${view} ${phrase}`), 36) >>> 16) % 3 === 0;

const shown = (view: number, lists: Phrases): Phrases =>
  Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [kind, phrases(list).filter(isShown(view)).join(', ')]),
  );

/**
 * A row with one of three of its phrases. Many phrases were first met on the very pages that the judge learns from; with all
 * of them it would learn that what has no phrase is story, which on sites that nobody looked at is often wrong.
 */
export const withThirdOfThePhrases = (row: Language, view: number): Language => ({
  ...row,
  phrases: Object.fromEntries(
    Object.entries(row.phrases).map(([reason, lists]) => [reason, shown(view, lists)]),
  ) as Language['phrases'],
});
