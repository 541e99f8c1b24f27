import type { Language } from './language';

const rows = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** Every language we know, by tag. A file in `languages/` is enough to be here. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.values(rows)
    .map((language) => [language.tag, language] as const)
    .sort(([a], [b]) => a.localeCompare(b)),
);

/** The row for a BCP 47 tag, by its primary language: `de-AT` finds `de`. */
export const languageOf = (tag: string): Language | undefined => languages.get(tag.toLowerCase().split('-')[0] ?? '');
