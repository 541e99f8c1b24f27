// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cutBlocks } from '@/utils/page/raw-blocks';
import { traitsOf } from '@/utils/page/traits';
import { snapshotOf } from './read-html';

const words = (count: number) => 'The ferry left pier four again at noon today. '.repeat(count);
const section = (name: string, text: string) => `<div class="${name}"><h2>Costs</h2><p>${text}</p></div>`;

/** Of each block how it begins, and the two shares. `keep` tells what Readability kept. */
const sharesOf = (html: string, keep: (text: string) => boolean) => {
  const snapshot = snapshotOf(html);
  const blocks = cutBlocks(snapshot.document.body);
  const kept = blocks.map(({ text }) => keep(text));
  const { columns } = traitsOf(
    snapshot,
    blocks,
    kept,
    kept.map(() => false),
    '',
    'en',
  );
  return blocks.map(({ text }, at) => [text.slice(0, 3), columns['alike:near']?.[at], columns['alike:most']?.[at]]);
};

test('a section knows how much of those like it was kept, whatever became of itself', () => {
  const page = `<main>${section('part', `One ${words(3)}`)}${section('part', `Two ${words(3)}`)}</main>`;
  expect(sharesOf(page, (text) => text.startsWith('One'))).toEqual([
    ['Cos', 0, 0],
    ['One', 0, 0],
    ['Cos', expect.closeTo(28 / 29, 2), expect.closeTo(28 / 29, 2)],
    ['Two', expect.closeTo(28 / 29, 2), expect.closeTo(28 / 29, 2)],
  ]);
});

test('boxes of another class, and few words, say nothing', () => {
  const page = `<main>${section('part', `One ${words(3)}`)}${section('ad', `Two ${words(3)}`)}${section('part', 'Three.')}</main>`;
  expect(sharesOf(page, () => true)).toEqual([
    ['Cos', -1, -1],
    ['One', -1, -1],
    ['Cos', -1, -1],
    ['Two', -1, -1],
    ['Cos', 1, 1],
    ['Thr', 1, 1],
  ]);
});

test('in a list that was left out, the list is near and the section is most', () => {
  const list = `<ul><li>Six ${words(3)}</li><li>Ten ${words(3)}</li></ul>`;
  const page = `<main>${section('part', `One ${words(3)}`)}<div class="part"><p>Two ${words(3)}</p>${list}</div></main>`;
  const shares = sharesOf(page, (text) => text.startsWith('One'));
  expect(shares.find(([text]) => text === 'Six')).toEqual(['Six', 0, expect.closeTo(28 / 29, 2)]);
});
