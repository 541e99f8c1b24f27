import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byLabel } from '@/utils/clean/by-label';

const placesIn = (texts: readonly string[]) => byLabel(draftFrom(texts)).map(({ at }) => at.block);

test('a label takes the links under it along, and what stands between them', () => {
  const box = [
    '## Related stories',
    '- [Six bridges]()',
    '3 hours ago',
    '[How the mill was saved]()',
    '### [The last ferry]()',
  ];
  expect(placesIn([prose[0], ...box, prose[1]])).toEqual([2, 3, 4, 5]);
});

test('a box ends where prose or a heading of the story begins', () => {
  expect(placesIn([prose[0], 'Also read', '[Six bridges]()', prose[1], '[Another]()'])).toEqual([2]);
  expect(placesIn([prose[0], 'Also read', '[Six bridges]()', '## The wall', '[Another]()'])).toEqual([2]);
});

test('prose right under a label stays', () => {
  expect(placesIn([prose[0], '## Related stories', prose[1], '[Six bridges]()'])).toEqual([]);
});

test('an advertisement label announces nothing', () => {
  expect(placesIn([prose[0], 'Advertisement', '[Six bridges]()', prose[1]])).toEqual([]);
});

test('an invitation that ends as sentences do announces nothing, but the label of a box does', () => {
  expect(placesIn([prose[0], 'Read our full [ferry]() review.', '## [The second ferry]()', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], 'Also read', '## [The second ferry]()', prose[1]])).toEqual([2]);
  expect(placesIn([prose[0], 'Also read...', '## [The second ferry]()', prose[1]])).toEqual([2]);
});

test('a label of tags takes the tags under it along, and nothing where it has them beside it', () => {
  expect(placesIn([prose[0], '## Tags', '- [Ferries]()', '- [Harbour]()', prose[1]])).toEqual([2, 3]);
  expect(placesIn([prose[0], 'Tags: [Ferries](), [Harbour]()', '[The mill]()', prose[1]])).toEqual([]);
});

test('a label that ends in a colon goes with the links under it, and stays over anything else', () => {
  const box = ['- [Six bridges that no longer stand]()', '- [How the mill was saved]()'];
  expect(placesIn([prose[0], 'More from the harbour:', ...box, prose[1]])).toEqual([1, 2, 3]);
  expect(placesIn([prose[0], 'More from the harbour:', prose[1], ...box])).toEqual([]);
  expect(placesIn([prose[0], 'The town has two papers on it:', ...box, prose[1]])).toEqual([]);
});

test('a box ends at a heading above its own', () => {
  const box = ['### Related', '### [Six bridges]()'];
  expect(placesIn([prose[0], ...box, '## [How to choose a boat]()', prose[1]])).toEqual([2]);
  expect(placesIn([prose[0], ...box, '### [How to choose a boat]()', prose[1]])).toEqual([2, 3]);
});

test('a heading that could be a label is one over links, past pictures and credits, and stays over a story or one link', () => {
  const links = ['- [Six bridges that no longer stand]()', '- [How the mill was saved]()'];
  expect(placesIn([prose[0], '## More great ferries', ...links, prose[1]])).toEqual([1, 2, 3]);
  expect(placesIn([prose[0], '## More from the harbour', 'Photo: Ada Lind', ...links, prose[1]])).toEqual([1, 2, 3, 4]);
  expect(placesIn([prose[0], '## More great ferries', prose[1], ...links])).toEqual([]);
  expect(placesIn([prose[0], '## More great ferries', '- [Six bridges that no longer stand]()', prose[1]])).toEqual([]);
  expect(placesIn([prose[0], '## The bridges', ...links, prose[1]])).toEqual([]);
});
