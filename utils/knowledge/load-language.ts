import type { Language } from './language';
import { primaryTag } from './languages';

const rows = import.meta.glob<Language>('./languages/*.ts', { import: 'default' });

/** The row for a BCP 47 tag, fetched from the extension's own files when it is asked for; undefined where there is none. */
export const loadLanguage = async (tag: string): Promise<Language | undefined> =>
  rows[`./languages/${primaryTag(tag)}.ts`]?.();

/** Every row there is, for a page that does not say its language. */
export const loadAllLanguages = (): Promise<readonly Language[]> =>
  Promise.all(Object.values(rows).map((load) => load()));
