import type { BenchPage } from '@/tests/bench/quality/pages';
import { wordsOf } from '@/tests/bench/quality/scores';
import { labelBlocks } from './label-blocks';
import type { PageTraits } from './traits-in-page';

/** Weights of a block: longer ones count a little more, a labelled insert much, a page no more than its size's root. */
const lengthPower = 0.25;
const longest = 80;
const leastInsert = 32;
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
    const size = (Math.min(wordsOf(traits.texts[index] ?? '').length, longest) + 1) ** lengthPower;
    return weight === 'insert' ? Math.max(leastInsert, 10 * size) : weight * size;
  });
  const sum = Math.sqrt(
    Math.max(
      smallestPage,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
  );
  return { page, traits, values: labels.map(({ value }) => value), weights: weights.map((weight) => weight / sum) };
};
