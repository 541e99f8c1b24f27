import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byExcerpt } from '@/utils/clean/by-excerpt';

const removedFrom = (texts: readonly string[]) => byExcerpt(draftFrom(texts)).map(({ at }) => at.block);

const excerpt = 'The mill by the old bridge was built when the town had no other, and since that day it has ground […]';

test('a paragraph that is cut off under the headline of another story goes', () => {
  expect(removedFrom([...prose, '## [How the mill was saved]()', excerpt])).toEqual([prose.length + 1]);
  expect(removedFrom([...prose, 'How the mill was saved', excerpt.replace('…', '...')])).toEqual([prose.length + 1]);
});

test('what somebody shortened stays: after a sentence, in a quotation, or as the story’s own beginning', () => {
  expect(removedFrom([prose[0], excerpt, prose[1]])).toEqual([]);
  expect(removedFrom([prose[0], '## The mill', `> ${excerpt}`, prose[1]])).toEqual([]);
  expect(removedFrom(['## The mill', excerpt, prose[0]])).toEqual([]);
});

test('three dots without brackets stay', () => {
  expect(removedFrom([...prose, '## The mill', excerpt.replace('[…]', '…')])).toEqual([]);
});
