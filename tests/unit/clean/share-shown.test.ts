import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import { draftFrom, prose } from '@/tests/support/block-from';
import type { Reason } from '@/utils/article/article';
import { restore } from '@/utils/article/kept-blocks';
import { wordCount } from '@/utils/clean/prose';
import { shareShown } from '@/utils/clean/share-shown';

const draft = draftFrom([
  prose[0],
  prose[1],
  'Share',
  'Sign up for our newsletter, it comes on every day of the week but Sunday.',
]);
const without = (...removed: readonly (readonly [block: number, reason: Reason])[]) => ({
  ...draft,
  facts: [],
  removals: removed.map(([block, reason]) => ({ at: { block }, reason, rule: 'judge' })),
});
const [first, second] = prose.map(wordCount) as [number, number];

test('what was removed with a reason of its own, and what is no sentence, leaves the story whole', () => {
  expect(shareShown(without([3, 'newsletter'], [2, 'beside']))).toBe(1);
  expect(shareShown(without([1, 'reader'], [2, 'share'], [3, 'newsletter']))).toBe(1);
});

test('written sentences that were left out as beside the story are counted as missing', () => {
  const share = shareShown(without([1, 'beside'], [2, 'share'], [3, 'newsletter']));
  expect(share).toBeCloseTo(first / (first + second));
});

test('the share is between nothing and all, and all once everything is put back', () => {
  fc.assert(
    fc.property(arbitraryArticle, fc.constantFrom<Reason>('beside', 'related'), (article, reason) => {
      const judged = { ...article, removals: article.removals.map((removal) => ({ ...removal, reason })) };
      const share = shareShown(judged);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      const all = judged.removals.map(({ at }) => at.block);
      expect(shareShown(restore(judged, all))).toBe(1);
    }),
  );
});
