// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cutBlocks } from '@/utils/page/raw-blocks';
import { traitsOf } from '@/utils/page/traits';
import { snapshotOf } from './read-html';

const columnsOf = (html: string) => {
  const snapshot = snapshotOf(html);
  const blocks = cutBlocks(snapshot.document.body);
  const none = blocks.map(() => false);
  const { columns } = traitsOf(snapshot, blocks, none, none, '', 'en');
  return (name: string) => Array.from(columns[name] ?? []);
};

test.each([
  '12 September 2023',
  'Posted by Ada on 12.9.23',
  'at 18:40',
  '8d',
  '6 months ago',
  '<time>Yesterday</time>',
])('says when: %s', (text) => {
  expect(columnsOf(`<p>${text}</p>`)('dated')).toEqual([1]);
});

test.each([
  'The mayor',
  'Six bridges, and not one of them is safe',
  '12',
  '40,000 euros',
  'In 1923 the wall by the old mill was as high as a man, and nobody in the harbour had ever seen the water come over it.',
])('does not say when: %s', (text) => {
  expect(columnsOf(`<p>${text}</p>`)('dated')).toEqual([0]);
});

test('a heading is none, even with a year', () => {
  expect(columnsOf('<h2>The flood of 1953</h2>')('dated')).toEqual([0]);
});

test('each block knows how far the lines are, and how many stand before it', () => {
  const read = columnsOf(
    '<p>Ada Lind</p><p>at 18:40</p><p>I was there.</p><p>Bo Lind</p><p>at 19:10</p><p>So was I.</p>',
  );
  expect(read('dated:since')).toEqual([9, 9, 1, 2, 3, 1]);
  expect(read('dated:until')).toEqual([1, 3, 2, 1, 9, 9]);
  expect(read('dated:before')).toEqual([0, 0, 1, 1, 1, 2].map((count) => expect.closeTo(Math.log1p(count), 5)));
  expect(read('dated:after')).toEqual(
    [2, 2, 1, 1, 1, 0].map((_, at) => expect.closeTo(Math.log1p(2) - Math.log1p([0, 0, 1, 1, 1, 2][at] ?? 0), 5)),
  );
});
