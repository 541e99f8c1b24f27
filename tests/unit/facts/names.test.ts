import { expect, test } from 'vitest';
import { mentionsIn } from '@/utils/facts/names';
import { languageOf } from '@/utils/knowledge/languages';
import { wordsOf } from '@/utils/text/words';

const names = (language: string, ...texts: readonly string[]) =>
  mentionsIn(
    texts.map((text) => ({ text, words: wordsOf(text, language) })),
    languageOf(language),
  ).map(({ text }) => text);

test.each([
  ['en', 'Prime Minister Ada Lindqvist met the Bank of Halden.', ['Ada Lindqvist', 'Bank of Halden']],
  ['en', 'Norway’s Jon Verrall won.', ['Norway', 'Jon Verrall']],
  ['en', 'Rain fell on Monday, and it stayed.', []],
  ['en', 'The U.S. team left.', ['U.S.']],
  ['de', 'Die Bürgermeisterin der Stadt Halden lobte den Bau der Brücke.', ['Halden']],
  ['fr', 'Le maire de Halden a remercié Marta Silva.', ['Halden', 'Marta Silva']],
])('%s: %s', (language, text, found) => {
  expect(names(language, text)).toEqual(found);
});
