import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf, letter, mark, number, runsOf } from '@/utils/text/characters';

const text = fc
  .array(fc.constantFrom(...'ab é\u0301 ’ , 5 ½ ก字𠀀 👍 “\ud83d'.split(''), '𠀀', '👍'))
  .map((all) => all.join(''));

test('runs of characters are those that a pattern finds', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(runsOf(text, letter | mark | number)).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
    }),
  );
});

test('the first of a kind is found where it stands', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(firstOf(text, letter)).toBe(/^\P{L}*/u.exec(text)?.[0].length);
    }),
  );
});
