import type { Language } from './language';

const learnt = new Map<string, Language>();

/** The languages that are known here, by tag: none but those that were learnt. */
export const languages: ReadonlyMap<string, Language> = learnt;

/** Makes languages known. A row weighs some kilobytes, so nobody is made to carry all of them. */
export const learnLanguages = (rows: Iterable<Language>): void => {
  for (const row of rows) learnt.set(row.tag, row);
};

/** Bokmål and Nynorsk are both Norwegian; pages say any of the three. */
const alsoCalled: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** A BCP 47 tag's language without region and script: `de` of `de-AT`. */
export const primaryTag = (tag: string): string => {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return alsoCalled[primary] ?? primary;
};

/** The row for a BCP 47 tag, by its primary language, where it is known. */
export const languageOf = (tag: string): Language | undefined => learnt.get(primaryTag(tag));
