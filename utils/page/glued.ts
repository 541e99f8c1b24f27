/** The end of a sentence or of a label, quotation marks behind it included. */
const ends = /[.!?:…)]["”’]?$/u;
/** A word with a capital; letters of an abbreviation are none. */
const opens = /^["“‘]?\p{Lu}\p{Ll}/u;

/**
 * Whether two texts that stand in elements of their own, without a blank between them, are words apart: a style sheet shows
 * such elements below one another. A sentence ends and a word with a capital opens; in a heading a small letter will do:
 * “Golden Rope”, “Songs of the Harbour”.
 */
export const isGlued = (before: string, after: string, isHeading: boolean): boolean =>
  opens.test(after) && (ends.test(before) || (isHeading && /\p{Ll}{2}$/u.test(before)));
