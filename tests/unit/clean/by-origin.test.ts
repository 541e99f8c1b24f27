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

test('a name that as much of the prose stands under as no insert holds is the story’s own', () => {
  const linked = '[How the mill was saved]()';
  const inBox = (...written: readonly (string | undefined)[]) => [
    ...written.map((text) => blockFrom(text ?? '', ['ads', 'text'])),
    blockFrom(linked, ['ads', 'text']),
    blockFrom(linked, ['newsletter', 'ads', 'text']),
  ];
  const reasonsIn = (...written: readonly (string | undefined)[]) =>
    byOrigin(draftFrom([...inBox(...written), ...prose])).map(({ at, reason }) => `${at.block} ${reason}`);
  expect(reasonsIn(prose[0], prose[1], `${prose[0]} So it went.`)).toEqual(['4 newsletter']);
  expect(reasonsIn(prose[0])).toEqual(['1 advertisement', '2 newsletter', '2 advertisement']);
});

test('words far out speak of the page', () => {
  expect(saysOf('[How the mill was saved]()', [...'abcdefghijklm', 'related'])).toEqual([]);
});

test('only whole words count', () => {
  expect(saysOf('[How the mill was saved]()', ['unrelated', 'shared', 'header'])).toEqual([]);
});
