import type { BenchPage } from '@/tests/bench/quality/pages';
import { wordsOf } from '@/tests/bench/quality/scores';
import { labelBlocks } from './label-blocks';
import type { PageTraits } from './traits-in-page';

/** Weights of a block: it counts by the root of its words, a labelled insert as ten long paragraphs, a page by its size's root. */
const longest = 80;
const insertWeight = 10 * Math.sqrt(longest);
const smallestPage = 30;

/** A page to learn from: of every block what it is, 1 story or 0 not, and how much that counts. */
export interface PageRows {
  readonly page: BenchPage;
  readonly traits: PageTraits;
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

export const rowsOf = (page: BenchPage, traits: PageTraits): PageRows => {
  const labels = labelBlocks(
    traits.texts,
    traits.linkShares,
    page.truth.main_content ?? '',
    page.inserts.map(({ text }) => text),
  );
  const weights = labels.map(({ weight }, index) => {
    if (weight === 'insert') return insertWeight;
    return weight * Math.sqrt(Math.min(wordsOf(traits.texts[index] ?? '').length + 1, longest));
  });
  const sum = Math.sqrt(
    Math.max(
      smallestPage,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
  );
  return { page, traits, values: labels.map(({ value }) => value), weights: weights.map((weight) => weight / sum) };
};
