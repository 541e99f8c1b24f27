import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOfQuote } from '@/utils/text/text-fragment';

const url = 'https://courier.example/ferry?day=1';
const quote = (text: string, more: Partial<Parameters<typeof addressOfQuote>[1]> = {}) =>
  addressOfQuote(url, { text, before: '', isOnly: true, language: 'en', ...more });
const directive = (address: string) => address.slice(address.indexOf(':~:text=') + ':~:text='.length);

test('a short quote is written whole, and only what a directive would take for a command is escaped beyond the usual', () => {
  expect(quote('at nine – sharp')).toBe(`${url}#:~:text=at%20nine%20%E2%80%93%20sharp`);
  expect(quote('twenty-one, & counting')).toBe(`${url}#:~:text=twenty%2Done%2C%20%26%20counting`);
});

test('of a long quote, and of one over several blocks, its first and its last five words are written', () => {
  const long = `The first five words stand here, ${'then many more '.repeat(6)}and the last five words there.`;
  expect(directive(quote(long))).toBe('The%20first%20five%20words%20stand,the%20last%20five%20words%20there.');
  expect(directive(quote('A short line.\nAnother one'))).toBe('A%20short%20line,Another%20one');
});

test('words that are said twice bring along what stands before them', () => {
  const before = 'It was the mayor herself who said, on ';
  expect(directive(quote('Monday', { before, isOnly: false }))).toBe('mayor%20herself%20who%20said%2C%20on-,Monday');
  expect(directive(quote('Monday', { before }))).toBe('Monday');
});

test('a language without blanks between its words is cut at words as well', () => {
  const text = '東京の港では月曜日に新しい橋が開通し、多くの市民が集まった。'.repeat(4);
  const [start = '', end = ''] = directive(quote(text, { language: 'ja' }))
    .split(',')
    .map(decodeURIComponent);
  expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
  expect(start.length + end.length).toBeLessThan(40);
});

test('an address that had a fragment leads to the quote, and one without words to quote leads to the page', () => {
  expect(addressOfQuote(`${url}#comments`, { text: 'nine', before: '', isOnly: true, language: 'en' })).toBe(
    `${url}#:~:text=nine`,
  );
  expect(quote(' \n ')).toBe(url);
});

test('whatever is quoted, the address is one, stays on its page, and says its words where they begin and end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), fc.string(), (text, isOnly, before) => {
      const address = quote(text, { isOnly, before });
      expect(new URL(address).href).toBe(address);
      expect(address.split('#')[0]).toBe(url);
      if (!address.includes('#')) return;
      const parts = directive(address)
        .split(',')
        .filter((part) => !part.endsWith('-'))
        .map(decodeURIComponent);
      const said = text.replace(/\p{Surrogate}/gu, '\ufffd');
      for (const part of parts) expect(said).toContain(part);
    }),
    { numRuns: 500 },
  );
});
