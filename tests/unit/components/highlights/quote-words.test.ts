import { expect, test } from 'vitest';
import { quoteWords } from '@/components/highlights/quote-words';
import { inventedArticle } from '@/tests/support/invented-article';

const { url } = inventedArticle;

test('a quote says its words, who wrote them, where and when, and leads to them', () => {
  expect(quoteWords(inventedArticle, [{ block: 6, start: 1, end: 20 }])).toBe(
    [
      '“We will keep it ope”',
      '— Mira Holt, “Harbour of Orlen opens again after the spring storm”, The Orlen Courier, May 14, 2026',
      `${url}#:~:text=We%20will%20keep%20it%20ope`,
    ].join('\n'),
  );
});

test('what is not known is left out, and a site without a name is called by its address', () => {
  const { byline, siteName, publishedAt, ...bare } = inventedArticle;
  expect(quoteWords({ ...bare, title: '' }, [{ block: 3 }]).split('\n')[1]).toBe('— paper.example');
});

test('headline and cells are quoted as the story is, line by line', () => {
  const places = [
    { block: -1, start: 0, end: 7 },
    { block: 11, cell: 2 },
    { block: 11, cell: 3 },
  ];
  const [first, second, third] = quoteWords(inventedArticle, places).split('\n');
  expect([first, second, third]).toEqual(['“Harbour', '2025', '310”']);
});
