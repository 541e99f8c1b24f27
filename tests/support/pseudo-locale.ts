import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly message: string;
}

const accents: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ö', u: 'ü', c: 'ç', n: 'ñ', y: 'ý' };
/** How much longer other languages get than English: short words half again, sentences a third. */
const longer = ({ length }: string) => Math.ceil(length * (length < 20 ? 0.5 : 0.35));

/** Words as no language has them: longer and accented, whole between brackets, so that whatever is cut or not translated shows. */
const pseudoWords = (words: string): string => {
  const accented = words.replace(/\$P\d\$|[a-z]/g, (part) => accents[part] ?? part);
  return `[${accented}${' ·'.repeat(Math.ceil(longer(words) / 2))}]`;
};

/** Copies a built extension to `folder`, with pseudo words in place of the English ones. */
export const buildPseudoLocale = (built: string, folder: string): void => {
  cpSync(built, folder, { recursive: true });
  const path = join(folder, '_locales/en/messages.json');
  const english: Record<string, Entry> = JSON.parse(readFileSync(path, 'utf8'));
  const pseudo = Object.entries(english).map(([key, entry]) =>
    key === 'languageTag' || key.startsWith('extension')
      ? [key, entry]
      : [key, { ...entry, message: pseudoWords(entry.message) }],
  );
  writeFileSync(path, JSON.stringify(Object.fromEntries(pseudo)));
};
