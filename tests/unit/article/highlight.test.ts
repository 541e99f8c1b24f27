import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Highlight } from '@/utils/article/highlight';
import { parseHighlight } from '@/utils/article/parse-article';

test('a highlight from outside is checked field by field, and nothing else passes', () => {
  const good: Highlight = {
    id: 'h1',
    quotes: [{ exact: 'ferry', prefix: 'The ', suffix: ' left', hint: { block: 0, start: 4 } }],
    madeAt: '2026-03-01T08:00:00.000Z',
    note: 'Which one?',
  };
  expect(parseHighlight(good)).toEqual({ value: good });
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseHighlight(value)).toHaveProperty('fault');
    }),
  );
  for (const wrong of [
    { ...good, html: '' },
    { ...good, id: '' },
    { ...good, quotes: [] },
    { ...good, note: 'x'.repeat(20_001) },
    { ...good, madeAt: 'yesterday' },
    { ...good, quotes: [{ ...good.quotes[0], exact: '' }] },
    { ...good, quotes: [{ ...good.quotes[0], hint: { block: -2, start: 0 } }] },
    { ...good, quotes: [{ ...good.quotes[0], hint: { block: 0, cell: -1, start: 0 } }] },
  ])
    expect(parseHighlight(wrong)).toHaveProperty('fault');
});
