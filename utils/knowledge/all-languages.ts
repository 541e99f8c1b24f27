import type { Language } from './language';

const rows = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** Every language there is a row for, by tag. A file in `languages/` is enough to be here. */
export const allLanguages: ReadonlyMap<string, Language> = new Map(
  Object.values(rows)
    .map((language) => [language.tag, language] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
);
