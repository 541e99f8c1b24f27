import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLinkAddress, isWebAddress } from '@/utils/article/address';
import { safeAddress, safePicture } from '@/utils/page/safe-address';

const base = 'https://larkfield-herald.example/town/story?page=2';
const list = '../shared/data/security/url-payloads-dev.json';
const isThere = existsSync(list);
if (!isThere) console.log(`Skipped: there is no ${list}.`);

interface Payload {
  readonly id: string;
  readonly url: string;
  readonly class: string;
}
const payloads: readonly Payload[] = isThere ? JSON.parse(readFileSync(list, 'utf8')).items : [];

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  ['HTTP://A.example', 'http://a.example/'],
  [' /b#c ', 'https://larkfield-herald.example/b#c'],
  ['other', 'https://larkfield-herald.example/town/other'],
  ['//a.example/b', 'https://a.example/b'],
  ['#note', `${base}#note`],
  ['mailto:desk@a.example?subject=Hello', 'mailto:desk@a.example?subject=Hello'],
  ['https://a.example/✓ b', 'https://a.example/%E2%9C%93%20b'],
])('%s leads to %s', (address, to) => {
  expect(safeAddress(address, base)).toBe(to);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
  'chrome://settings',
  'https://good.example@evil.example/',
  'https://:word@a.example/',
  'https://a.example/\u0000',
  'https://',
  'tel:+1',
  'mailto:a@b.example?subject=%0d%0aBcc:x@evil.example',
  `https://a.example/${'a'.repeat(2_000)}`,
  `/${'é'.repeat(900)}`,
  '',
  '   ',
])('%j leads nowhere', (address) => {
  expect(safeAddress(address, base)).toBeUndefined();
});

test('what is not there leads nowhere', () => {
  expect(safeAddress(null, base)).toBeUndefined();
  expect(safeAddress(undefined, base)).toBeUndefined();
  expect(safeAddress('/a', 'not an address')).toBeUndefined();
});

test('pictures come from the web alone', () => {
  expect(safePicture('/a.jpg', base)).toBe('https://larkfield-herald.example/a.jpg');
  expect(safePicture('mailto:a@b.example', base)).toBeUndefined();
  expect(safePicture('data:image/png;base64,AA', base)).toBeUndefined();
});

test('whatever comes out may be followed, is short and stays as it is', () => {
  const scheme = fc.constantFrom('https://', 'http:/', '//', 'mailto:', 'javascript:', '/', '', '\\\\', 'HTTPS:');
  const rest = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.string({ unit: fc.constantFrom(...'a@:/\\#?.% ‮\n') }),
  );
  fc.assert(
    fc.property(scheme, rest, (start, end) => {
      const safe = safeAddress(start + end, base);
      if (safe === undefined) return;
      expect(isLinkAddress(safe)).toBe(true);
      expect(safeAddress(safe, 'https://elsewhere.example/')).toBe(safe);
      const picture = safePicture(start + end, base);
      expect(picture === undefined || isWebAddress(picture)).toBe(true);
    }),
  );
});

describe.skipIf(!isThere)('the addresses that may do harm', () => {
  test('lead nowhere, or to a plain address on the web', () => {
    for (const { id, url, class: kind } of payloads) {
      const safe = safeAddress(url, base);
      if (kind === 'benign') expect(safe, id).toMatch(/^https?:/);
      else if (kind === 'script-or-opaque scheme')
        expect(safe ?? base, id).toMatch(/^https:\/\/larkfield-herald\.example\//);
      else if (kind === 'oversize') expect(safe, id).toBeUndefined();
      else expect(safe ?? 'https://x', id).toMatch(/^https?:\/\/[^@\\/\s]+(?:\/|$)/);
    }
  });
});
