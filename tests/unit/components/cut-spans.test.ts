import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutSpans } from '@/components/cut-spans';
import type { Source } from '@/components/sources';
import { arbitrarySpan } from '@/tests/support/arbitrary-article';
import { spansText } from '@/utils/article/text-of';

const source = (start: number, end: number): Source => ({ id: `s${start}`, block: 0, start, end, paragraph: 1 });

/** Stretches of a text that do not touch, in order. */
const sourcesIn = (length: number, borders: readonly number[]) => {
  const sorted = [...new Set(borders.map((border) => border % (length + 1)))].sort((a, b) => a - b);
  return sorted.flatMap((start, at) =>
    at % 2 === 0 && sorted[at + 1] ? [source(start, sorted[at + 1] ?? start)] : [],
  );
};

test('the pieces joined are the text again, and each source is exactly its stretch', () => {
  fc.assert(
    fc.property(fc.array(arbitrarySpan, { maxLength: 5 }), fc.array(fc.nat(60), { maxLength: 6 }), (spans, borders) => {
      const text = spansText(spans);
      const sources = sourcesIn(text.length, borders);
      const pieces = cutSpans(spans, sources);
      expect(pieces.map((piece) => spansText(piece.spans)).join('')).toBe(text);
      for (const each of sources) {
        const piece = pieces.find((found) => found.source === each);
        expect(spansText(piece?.spans ?? [])).toBe(text.slice(each.start, each.end));
      }
    }),
  );
});

test('a link that a sentence ends in is cut, and both halves lead where it led', () => {
  const spans = [{ text: 'One. ' }, { text: 'Two. Three.', href: 'https://paper.example/' }];
  expect(cutSpans(spans, [source(0, 9)])).toEqual([
    {
      source: source(0, 9),
      start: 0,
      end: 9,
      spans: [{ text: 'One. ' }, { text: 'Two.', href: 'https://paper.example/' }],
    },
    { start: 9, end: 16, spans: [{ text: ' Three.', href: 'https://paper.example/' }] },
  ]);
});
