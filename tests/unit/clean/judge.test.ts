import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byJudgement } from '@/utils/clean/by-judgement';
import { type Forest, writtenLeaf } from '@/utils/clean/forest';
import { type JudgeModel, judge } from '@/utils/clean/judge';

const nobody: Forest = { traits: [], start: 0, trees: [] };
const always = (start: number): JudgeModel => ({ first: { ...nobody, start }, second: nobody });
/** One tree: what Readability kept is story, the rest is not. */
const byKept: JudgeModel = {
  first: { traits: ['kept'], start: 0, trees: [[0, 0.5, writtenLeaf(-3), writtenLeaf(3)]] },
  second: nobody,
};
const stretch = (text: string) => ({ kind: 'paragraph', runs: [{ text, linked: false }] });
const long = { words: 40, linkShare: 0 };
const evidence = (measures: readonly { words: number; linkShare: number }[], kept: readonly number[] = []) => ({
  columns: kept.length > 0 ? { kept: Float32Array.from(kept) } : {},
  measures,
  groups: {},
});

test('a tree is walked by its traits, left where the value is not above the cut', () => {
  const stretches = prose.slice(0, 1).flatMap((text) => [stretch(text), stretch(text), stretch(text)]);
  expect(judge(stretches, evidence([long, long, long], [1, 0, 1]), 'en', byKept)).toEqual([true, false, true]);
});

test('a labelled line has to be surer than a paragraph', () => {
  // The odds of 0.45: enough for a paragraph, too little for a label.
  const stretches = [stretch(prose[0] ?? ''), stretch('ALSO READ: The ferry that nobody wanted')];
  const weights = [long, { words: 7, linkShare: 0 }];
  expect(judge(stretches, evidence(weights), 'en', always(-0.2))).toEqual([true, false]);
});

test('where the judge keeps less than half of what Readability kept, Readability’s choice stands', () => {
  const stretches = [stretch(prose[0] ?? ''), stretch(prose[1] ?? ''), stretch('Menu')];
  expect(judge(stretches, evidence([long, long, { words: 1, linkShare: 1 }], [1, 1, 0]), 'en', always(-9))).toEqual([
    true,
    true,
    false,
  ]);
});

test('the judge without a trait judges by what it has', () => {
  expect(judge([stretch('x')], evidence([long]), 'en', byKept)).toEqual([false]);
});

test('what was judged out says why, by its box, by its links, or that it stands beside the story', () => {
  const draft = draftFrom([
    '12 March 2024',
    '[The ferry that nobody wanted is full]()',
    'An aside of few words',
    prose[0] ?? '',
  ]);
  const boxed = {
    ...draft,
    blocks: draft.blocks.map((block, at) => (at === 2 ? { ...block, origin: ['newsletter'] } : block)),
  };
  const reasons = byJudgement(boxed, [false, false, false, true]).map(({ at, reason }) => [at.block, reason]);
  expect(reasons).toEqual([
    [0, 'byline'],
    [1, 'related'],
    [2, 'newsletter'],
  ]);
  expect(byJudgement(draft, [true, true, false, true])[0]?.reason).toBe('beside');
});

test('a second look goes by what the first said of the company that a block is in', () => {
  const byCompany: JudgeModel = {
    first: byKept.first,
    second: { traits: ['chanceIn:box'], start: 0, trees: [[0, 0.5, writtenLeaf(-3), writtenLeaf(3)]] },
  };
  const stretches = prose.slice(0, 1).flatMap((text) => Array.from({ length: 5 }, () => stretch(text)));
  // One box where most was kept, and a block alone in its own.
  const boxed = {
    ...evidence([long, long, long, long, long], [1, 0, 1, 1, 0]),
    groups: { box: Int32Array.from([1, 1, 1, 1, 2]) },
  };
  expect(judge(stretches, boxed, 'en', byCompany)).toEqual([true, true, true, true, false]);
});
