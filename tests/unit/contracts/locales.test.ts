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

  test('say something, and use every placeholder that they name', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(words)) {
      expect(message.trim(), key).not.toBe('');
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase());
      expect(new Set(used), key).toEqual(new Set(Object.keys(placeholders)));
    }
  });
});
