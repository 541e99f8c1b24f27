import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byTicker } from '@/utils/clean/by-ticker';

const removedFrom = (texts: readonly string[]) => byTicker(draftFrom(texts)).map(({ at }) => at.block);

const ticker = [
  '## Live',
  '- 16:52',
  'Bridge closed for a week',
  '- 14.33',
  'Ferry late again',
  '- 10:26',
  'Fog over the bay',
];

test('times with the headlines of other stories among the paragraphs are a ticker, and their heading goes along', () => {
  expect(removedFrom([prose[0], ...ticker, prose[1]])).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('a programme has its times in their order, and stays', () => {
  const programme = ['- 10:26', 'Doors open', '- 14:33', 'Opening of the bridge', '- 16:52', 'Fireworks'];
  expect(removedFrom([prose[0], ...programme, prose[1]])).toEqual([]);
});

test('a report minute by minute stays: its lines are sentences, or nothing but them is told', () => {
  const told = [
    '- 16:52',
    'The bridge is closed.',
    '- 14:33',
    'The ferry is late.',
    '- 10:26',
    'Fog lies over the bay.',
  ];
  expect(removedFrom([prose[0], ...told, prose[1]])).toEqual([]);
  expect(removedFrom([prose[0], ...ticker])).toEqual([]);
});

test('two times are no ticker', () => {
  expect(removedFrom([prose[0], ...ticker.slice(0, 5), prose[1]])).toEqual([]);
});
