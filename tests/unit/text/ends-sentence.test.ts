import { expect, test } from 'vitest';
import { endsSentence, endsStory, holdsSentence } from '@/utils/text/ends-sentence';

test.each([
  'It rained.',
  'Did it rain?” ',
  'Es regnete.“',
  'Il a plu !»',
  '雨が降った。」',
  'बारिश हुई।',
  'And so it ends. ♦',
])('“%s” ends as sentences do', (text) => {
  expect(endsSentence(text)).toBe(true);
});

test.each(['Harbour news', 'By Ada Lindqvist,', 'Read more: ', ''])('“%s” does not', (text) => {
  expect(endsSentence(text)).toBe(false);
});

test('a story ends with a sentence and a sign of the magazine’s', () => {
  expect(['It rained. ♦', 'It rained.”■ ', 'It rained.', 'Rain ♦'].map(endsStory)).toEqual([true, true, false, false]);
});

test('a sentence ends within a text where a blank follows its stop, or a stop that needs none', () => {
  const texts = ['It rained.” Then', '雨が降った。風', 'orlen.example/news', 'Version 2.5 of it'];
  expect(texts.map(holdsSentence)).toEqual([true, true, false, false]);
});
