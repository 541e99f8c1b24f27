import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodePage } from '@/tests/support/decode-page';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

test('a page without any declaration is read as UTF-8', () => {
  expect(decodePage(Buffer.from('<p>Grüße, 東京'), 'a.html')).toBe('<p>Grüße, 東京');
});

test('a packed page is unpacked first', () => {
  expect(decodePage(gzipSync('<p>Grüße'), 'a.html.gz')).toBe('<p>Grüße');
});

test('the declared character set is used, in both ways of declaring it', () => {
  const short = bytes('<meta charset="windows-1252"><p>caf', [0xe9]);
  const long = bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>caf', [0xe9]);
  expect(decodePage(short, 'a.html')).toContain('café');
  expect(decodePage(long, 'a.html')).toContain('café');
});

test('a byte order mark outweighs the declaration, and is not part of the page', () => {
  const marked = bytes([0xef, 0xbb, 0xbf], '<meta charset="windows-1252">', [0xc3, 0xa9]);
  expect(decodePage(marked, 'a.html')).toBe('<meta charset="windows-1252">é');
});

test('a declaration that names no character set, or an impossible one, counts as UTF-8', () => {
  for (const label of ['klingon', 'utf-16']) {
    expect(decodePage(Buffer.from(`<meta charset="${label}">é`), 'a.html')).toContain('é');
  }
});
