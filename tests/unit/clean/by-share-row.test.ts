import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byShareRow } from '@/utils/clean/by-share-row';

const placesIn = (texts: readonly string[]) => byShareRow(draftFrom(texts)).map(({ at }) => at.block);

test('names of networks in a row are buttons', () => {
  expect(placesIn([prose[0], 'Facebook | X | WhatsApp', prose[1]])).toEqual([1]);
  expect(placesIn([prose[0], 'Facebook', 'Telegram', prose[1]])).toEqual([1, 2]);
});

test('a list that names networks without a link stays, and so does a single name', () => {
  expect(placesIn([prose[0], '- Facebook', '- Telegram', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], 'Facebook', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], '## Facebook', '## Telegram', prose[1]])).toEqual([]);
});
