import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Voice } from '@/components/speech/speech-engine';
import { breaths, spokenSentences } from '@/components/speech/spoken-sentences';
import { voicesFor } from '@/components/speech/voices';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import { inventedArticle } from '@/tests/support/invented-article';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';

test('what is read aloud stands in kept blocks, word for word and in order', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const kept = new Map(keptBlocks(article).map(({ index, block }) => [index, textOf(block)]));
      const sentences = spokenSentences(article);
      for (const { block, start, end, text } of sentences) {
        expect(kept.get(block)?.slice(start, end).trim()).toBe(text);
      }
      const places = sentences.map(({ block, start }) => block * 1e6 + start);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('captions, tables, code and cards are not read aloud', () => {
  const kinds = new Set(spokenSentences(inventedArticle).map(({ block }) => inventedArticle.blocks[block]?.kind));
  expect(kinds.has('paragraph')).toBe(true);
  for (const kind of ['image', 'table', 'code', 'embed'] as const) expect(kinds.has(kind)).toBe(false);
});

test('a long sentence is spoken in breaths that lose nothing and are short enough for every voice', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[,;]?$/), { minLength: 1, maxLength: 120 }), (words) => {
      const sentence = words.join(' ');
      const parts = breaths(sentence);
      expect(parts.join(' ')).toBe(sentence);
      for (const part of parts) expect(part.length).toBeLessThanOrEqual(180);
    }),
  );
});

test('a script without blanks is cut too', () => {
  const parts = breaths('川'.repeat(400));
  expect(parts.join('')).toBe('川'.repeat(400));
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(180);
});

const voice = (id: string, language: string, isLocal: boolean): Voice => ({ id, name: id, language, isLocal });

test('voices of the language come, those on this device before those from the network, the own region first', () => {
  const voices = [
    voice('cloud', 'en-GB', false),
    voice('anna', 'de-DE', true),
    voice('sam', 'en-US', true),
    voice('kate', 'en-GB', true),
  ];
  expect(voicesFor(voices, 'en-GB').map(({ id }) => id)).toEqual(['kate', 'sam', 'cloud']);
  expect(voicesFor(voices, 'fr')).toEqual([]);
});
