import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '@/utils/export/file-name';

const arbitraryTitle = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }),
  fc.constantFrom(
    'con',
    'AUX.md',
    'com¹',
    '..\\..\\x',
    '/etc/x',
    '~',
    '--help',
    'name.',
    ' ',
    '\ud800',
    'a\u202elmth.exe',
  ),
);

test('a file name is short, whole and takes no system by surprise', () => {
  fc.assert(
    fc.property(arbitraryTitle, (title) => {
      const name = fileName(title, 'md');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^[^\s.~+=@-].*\.md$/u);
      expect(name).not.toMatch(/[/\\:*?"<>|\p{C}]/u);
      expect(name).not.toMatch(/[\s.]\.md$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[\d¹²³])\./i);
    }),
    { numRuns: 1_000 },
  );
});

test('an ordinary title stays as it is', () => {
  expect(fileName('Łódź: “la ville”, 東京 & others', 'md')).toBe('Łódź “la ville”, 東京 & others.md');
  expect(fileName('???', 'json')).toBe('Article.json');
});
