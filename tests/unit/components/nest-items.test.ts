import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedItem } from '@/components/flow';
import { type List, nestItems } from '@/components/nest-items';

const item = (index: number, depth: number, ordered = false): PlacedItem => ({
  index,
  block: { kind: 'item', depth, ordered, spans: [], origin: [] },
});

const inOrder = (lists: readonly List[]): readonly number[] =>
  lists.flatMap(({ entries }) => entries.flatMap((entry) => [entry.item.index, ...inOrder(entry.lists)]));

test('every item stands in the lists once, in reading order, whatever depths a page claims', () => {
  const shapes = fc.array(fc.tuple(fc.nat(9), fc.boolean()), { maxLength: 20 });
  fc.assert(
    fc.property(shapes, (shape) => {
      const items = shape.map(([depth, ordered], index) => item(index, depth, ordered));
      expect(inOrder(nestItems(items))).toEqual(items.map(({ index }) => index));
    }),
  );
});

test('a deeper item goes under the one before it, and bullets after numbers are another list', () => {
  const lists = nestItems([item(0, 0), item(1, 1), item(2, 1), item(3, 0), item(4, 0, true)]);
  expect(lists.map(({ ordered, entries }) => [ordered, entries.length])).toEqual([
    [false, 2],
    [true, 1],
  ]);
  expect(inOrder(lists[0]?.entries[0]?.lists ?? [])).toEqual([1, 2]);
});
