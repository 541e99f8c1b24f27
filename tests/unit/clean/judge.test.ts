import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byJudgement } from '@/utils/clean/by-judgement';
import { type JudgeModel, judge } from '@/utils/clean/judge';

/** One tree: what Readability kept is story, the rest is not. */
const byKept: JudgeModel = { traits: ['kept'], start: 0, trees: [[0, 0.5, 5, -1, -3, -1, 3]] };
const stretch = (text: string) => ({ kind: 'paragraph', runs: [{ text, linked: false }] });
const long = { words: 40, linkShare: 0 };

test('a tree is walked by its traits, left where the value is not above the cut', () => {
  const columns = { kept: Float32Array.from([1, 0, 1]) };
  const stretches = prose.slice(0, 1).flatMap((text) => [stretch(text), stretch(text), stretch(text)]);
  expect(judge(stretches, columns, [long, long, long], 'en', byKept)).toEqual([true, false, true]);
});

test('a labelled line has to be surer than a paragraph', () => {
  // The odds of 0.45: enough for a paragraph, too little for a label.
  const model: JudgeModel = { traits: [], start: -0.2, trees: [] };
  const stretches = [stretch(prose[0] ?? ''), stretch('ALSO READ: The ferry that nobody wanted')];
  const weights = [long, { words: 7, linkShare: 0 }];
  expect(judge(stretches, {}, weights, 'en', model)).toEqual([true, false]);
});

test('where the judge keeps less than half of what Readability kept, Readability’s choice stands', () => {
  const nothing: JudgeModel = { traits: [], start: -9, trees: [] };
  const columns = { kept: Float32Array.from([1, 1, 0]) };
  const stretches = [stretch(prose[0] ?? ''), stretch(prose[1] ?? ''), stretch('Menu')];
  expect(judge(stretches, columns, [long, long, { words: 1, linkShare: 1 }], 'en', nothing)).toEqual([
    true,
    true,
    false,
  ]);
});

test('the judge without a trait judges by what it has', () => {
  expect(judge([stretch('x')], {}, [long], 'en', byKept)).toEqual([false]);
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
