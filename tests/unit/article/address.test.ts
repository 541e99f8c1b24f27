import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLinkAddress, isWebAddress } from '@/utils/article/address';
import { safeAddress, safePicture } from '@/utils/page/safe-address';

const arbitraryAddress = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string({ unit: fc.constantFrom(...'htps:/@?#[]\\. %0a\u202e\u200b\tмир1') }),
  fc
    .tuple(fc.constantFrom('https://a.example/', 'mailto:a@', 'https://a.example/?'), fc.string({ unit: 'binary' }))
    .map((parts) => parts.join('')),
);

test('what comes through the door of a page passes here', () => {
  fc.assert(
    fc.property(arbitraryAddress, (address) => {
      const link = safeAddress(address, 'https://courier.example/a/');
      const picture = safePicture(address, 'https://courier.example/a/');
      expect(link === undefined || isLinkAddress(link), link).toBe(true);
      expect(picture === undefined || isWebAddress(picture), picture).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['https://example.org/a', 'http://example.org/a?b=c#d', 'mailto:desk@courier.example', '#note-1'])(
  '%s may be followed',
  (address) => {
    expect(isLinkAddress(address)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  ' https://a.example/',
  'https:a.example',
  '//a.example',
  '/a',
  'https://good.example\\@evil.example/',
  'https://good.example@evil.example/',
  'https://good.example\u202e/moc.live',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'chrome-extension://a/library.html',
  `https://a.example/${'a'.repeat(2_000)}`,
])('%s may not', (address) => {
  expect(isLinkAddress(address)).toBe(false);
});
