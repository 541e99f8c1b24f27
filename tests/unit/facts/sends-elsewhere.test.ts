import { expect, test } from 'vitest';
import { sendsElsewhere } from '@/utils/facts/sends-elsewhere';
import { languageOf } from '@/utils/knowledge/languages';

test.each([
  ['en', 'Read more books about cities, she said.', true],
  ['en', 'Sign up for our letter about bridges.', true],
  ['en', 'Here’s what you need to know about bridges.', true],
  ['en', 'In this guide, we’ll look at nine bridges.', true],
  ['en', 'Let’s begin with the first of them.', true],
  ['de', 'In diesem Artikel geht es um neun Brücken.', true],
  ['fr', 'Voici neuf ponts.', true],
  ['en', 'Hereford has nine bridges.', false],
  ['en', 'In this town nobody crosses the bridge.', false],
  ['en', 'Read aloud, the report took an hour.', false],
  ['en', 'The council was told to read more books.', false],
  ['en', 'Watch towers stand along the river.', false],
] as const)('a sentence in %s sends elsewhere: “%s” %s', (language, text, sends) => {
  expect(sendsElsewhere(text, languageOf(language))).toBe(sends);
});
