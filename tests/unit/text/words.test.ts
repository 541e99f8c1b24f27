import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordStretchesOf, wordsOf } from '@/utils/text/words';

describe('words', () => {
  test('are what their stretches say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stretches = wordStretchesOf(text, 'en');
        expect(wordsOf(text, 'en')).toEqual(stretches.map(({ start, end }) => text.slice(start, end)));
      }),
    );
  });

  test.each([
    ['en', 'The well-known mayor’s 1,200 homes', ['The', 'well-known', 'mayor’s', '1,200', 'homes']],
    ['fr', 'L’été, déjà !', ['L’été', 'déjà']],
    ['hi', 'रेल आई।', ['रेल', 'आई']],
    ['ja', '東京で発表', ['東京', 'で', '発表']],
  ])('%s: %s', (language, text, words) => {
    expect(wordsOf(text, language)).toEqual(words);
  });
});
