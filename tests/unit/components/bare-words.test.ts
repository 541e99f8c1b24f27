import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareWords, offsetOf } from '@/components/bare-words';

const laidOut = fc.string({
  unit: fc.constantFrom('a', 'ß', '字', '\u{1f600}', ' ', '\n', '\u00a0', '\u00ad', '\u200b'),
});

test('words are the same however they are laid out', () => {
  fc.assert(
    fc.property(laidOut, laidOut, (one, other) => {
      expect(bareWords(`${one} \u00ad\n${other}`)).toBe(bareWords(one) + bareWords(other));
    }),
  );
});

test('every bare letter is found again where it stands', () => {
  fc.assert(
    fc.property(laidOut, (text) => {
      const letters = bareWords(text);
      for (let count = 0; count < letters.length; count += 1)
        expect(text.charAt(offsetOf(text, count))).toBe(letters.charAt(count));
      expect(offsetOf(text, letters.length)).toBe(text.length);
    }),
  );
});
