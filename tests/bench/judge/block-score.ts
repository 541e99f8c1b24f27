import { linesHeld, mean, wordScore } from '@/tests/bench/quality/scores';
import { decide } from '@/utils/clean/judge';
import type { PageRows } from './page-rows';
import type { PageColumns } from './train-forest';

/** How well chances tell story from the rest, by the blocks' own texts: near the benchmark's figures, in a second. */
export const blockScore = (
  pages: readonly PageRows[],
  chancesOf: (page: PageRows) => Float32Array,
  columnsOf: (page: PageRows) => PageColumns,
): string => {
  const scored = pages.map((rows) => {
    const { page, traits } = rows;
    const weights = traits.words.map((words, row) => ({ words, linkShare: traits.linkShares[row] ?? 0 }));
    const isStory = decide(chancesOf(rows), weights, columnsOf(rows));
    const text = traits.texts.filter((_, row) => isStory[row]).join('\n');
    const held = linesHeld(text, page.inserts).length;
    return { ...wordScore(text, page.truth.main_content ?? ''), held, inserts: page.inserts.length };
  });
  const labelled = scored.filter(({ inserts }) => inserts > 0);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const share = sum(labelled.map(({ held }) => held)) / sum(labelled.map(({ inserts }) => inserts));
  return [
    `P ${mean(scored.map(({ precision }) => precision)).toFixed(4)}`,
    `R ${mean(scored.map(({ recall }) => recall)).toFixed(4)}`,
    `F1 ${mean(scored.map(({ f1 }) => f1)).toFixed(4)}`,
    `leaking ${(100 * mean(labelled.map(({ held }) => (held > 0 ? 1 : 0)))).toFixed(1)} %`,
    `inserts held ${(100 * share).toFixed(1)} %`,
  ].join(', ');
};
