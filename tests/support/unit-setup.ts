import words from '@/public/_locales/en/messages.json';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';

/** The browser as unit tests need it: the interface's English words, and nothing else. */
const getMessage = (key: string, substitutions: string | readonly string[] = []) => {
  const entry = (words as Record<string, { message: string; placeholders?: Record<string, { content: string }> }>)[key];
  const values = [substitutions].flat();
  return (entry?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = entry?.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
};

Object.assign(globalThis, {
  browser: { runtime: { id: 'unit' }, i18n: { getMessage, getUILanguage: () => 'en' } },
});

learnLanguages(allLanguages.values());
