import { expect, test } from 'vitest';
import { blockFrom, draftFrom, prose } from '@/tests/support/block-from';
import { byOrigin } from '@/utils/clean/by-origin';

const saysOf = (text: string, origin: readonly string[]) =>
  byOrigin(draftFrom([prose[0], blockFrom(text, origin), prose[1]])).map(({ reason }) => reason);

test('a box named after what it holds goes where its shape agrees', () => {
  expect(saysOf('[How the mill was saved]()', ['card', 'related', 'list'])).toEqual(['related']);
  expect(saysOf('Every Friday, [in your letterbox]()', ['newsletter', 'box'])).toEqual(['newsletter']);
});

test('written paragraphs stay wherever they stood', () => {
  expect(saysOf(`${prose[1]} And more.`, ['related', 'promo', 'ad'])).toEqual([]);
});

test('words far out speak of the page', () => {
  expect(saysOf('[How the mill was saved]()', [...'abcdefghijklm', 'related'])).toEqual([]);
});

test('only whole words count', () => {
  expect(saysOf('[How the mill was saved]()', ['unrelated', 'shared', 'header'])).toEqual([]);
});
