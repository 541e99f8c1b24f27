import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesFor } from '@/utils/text/reading-time';

test('is at least one whole minute, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'ja', 'und'), (text, language) => {
      const minutes = minutesFor(text, language);
      expect(Number.isInteger(minutes) && minutes >= 1).toBe(true);
    }),
  );
});

test('grows with the text, at the pace of the language', () => {
  expect(minutesFor('word '.repeat(2280), 'en')).toBe(10);
  expect(minutesFor('word '.repeat(1840), 'xx')).toBe(10);
  expect(minutesFor('橋'.repeat(3000), 'zh')).toBeGreaterThan(5);
});
