import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Words = Readonly<Record<string, { readonly message: string; readonly placeholders?: object }>>;

const folder = 'public/_locales';
const wordsOf = (tag: string): Words => JSON.parse(readFileSync(`${folder}/${tag}/messages.json`, 'utf8'));
const english = wordsOf('en');
/** Plural forms differ between languages; what they count does not. */
const stemOf = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '_#');
const stemsOf = (words: Words) => [...new Set(Object.keys(words).map(stemOf))].sort();

describe.each(readdirSync(folder))('the words of %s', (tag) => {
  const words = wordsOf(tag);

  test('have the keys that English has, and no other', () => {
    expect(stemsOf(words)).toEqual(stemsOf(english));
  });

  test('name their own language', () => {
    expect(words.languageTag?.message).toBe(tag.replace('_', '-'));
  });

  test('have every plural form that the language uses when it counts', () => {
    const forms = new Intl.PluralRules(tag.replace('_', '-'));
    const used = new Set(Array.from({ length: 200 }, (_, count) => forms.select(count)));
    for (const key of Object.keys(words).filter((key) => key.endsWith('_other'))) {
      const counted = [...used].filter((form) => !(key.replace(/other$/, form) in words));
      expect(counted, key).toEqual([]);
    }
  });

  test('introduce the extension within what stores and browsers show', () => {
    expect([...(words.extensionName?.message ?? '')].length).toBeLessThanOrEqual(75);
    expect([...(words.extensionDescription?.message ?? '')].length).toBeLessThanOrEqual(132);
  });

  test('say something, and use every placeholder that they name', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(words)) {
      expect(message.trim(), key).not.toBe('');
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });
});
