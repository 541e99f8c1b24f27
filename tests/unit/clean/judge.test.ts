import { expect, test } from 'vitest';
import { writtenTrees } from '@/tests/bench/judge/written-trees';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byJudgement } from '@/utils/clean/by-judgement';
import type { Forest } from '@/utils/clean/forest';
import { judge } from '@/utils/clean/judge';

const always = (start: number): Forest => ({ traits: [], start, trees: '' });
/** One tree: what Readability kept is story, the rest is not. */
const byKept: Forest = { traits: ['kept'], start: 0, trees: writtenTrees([[0, 0.5, -1.5, 1.5]]) };
const stretch = (text: string) => ({ kind: 'paragraph', runs: [{ text, linked: false }] });
const long = { words: 40, linkShare: 0 };
const evidence = (measures: readonly { words: number; linkShare: number }[], kept: readonly number[] = []) => ({
  columns: kept.length > 0 ? { kept: Float32Array.from(kept) } : {},
  measures,
  templates: measures.map((_, index) => String(index)),
  standfirst: -1,
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

test('Readability’s silence counts against a paragraph only where it kept a story', () => {
  // The odds of 0.3: enough for a paragraph that was kept, too little for one that was left out.
  const paragraphs = prose.slice(0, 2).map((text) => stretch(text));
  const read = (kept: readonly number[], forest: Forest) =>
    judge(paragraphs, evidence([long, long], kept), 'en', forest);
  expect(read([1, 0], always(-0.85))).toEqual([true, false]);
  const firstIsLikely: Forest = { traits: ['first'], start: 0, trees: writtenTrees([[0, 0.5, -0.85, 1.5]]) };
  const columns = { kept: Float32Array.of(0, 0), first: Float32Array.of(1, 0) };
  expect(judge(paragraphs, { ...evidence([long, long]), columns }, 'en', firstIsLikely)).toEqual([true, true]);
});

test('what one template made is judged in part together, but for short paragraphs and labelled lines', () => {
  // The odds of 0.28, too little for a line, among others of 0.82.
  const forest: Forest = { traits: ['kept'], start: 0, trees: writtenTrees([[0, 0.5, -0.94, 1.5]]) };
  const first = (template: string, columns = {}, text = 'The ferry') => {
    const given = evidence([{ words: 7, linkShare: 0 }, long, long], [0, 1, 1]);
    const templates = [template, 'card', 'card'];
    const all = { ...given, columns: { ...given.columns, ...columns }, templates };
    return judge([stretch(text), stretch(prose[0]), stretch(prose[1] ?? '')], all, 'en', forest)[0];
  };
  expect(first('other')).toBe(false);
  expect(first('card')).toBe(true);
  expect(first('card', { 'is:p': Float32Array.of(1, 1, 1) })).toBe(false);
  expect(first('card', {}, 'ALSO READ: The ferry that nobody wanted')).toBe(false);
});

test('a heading stays with the section that it opens, but no label does, and no link that Readability left out', () => {
  // The odds of 0.28 for the first two blocks, too little for a line; a paragraph follows that is story.
  const forest: Forest = { traits: ['line'], start: 0, trees: writtenTrees([[0, 0.5, 1.5, -0.94]]) };
  const stays = ({ text = 'The ferry', levels = [3, 4], linkShare = 0, kept = 1, words = 40 }) => {
    const given = evidence(
      [
        { words: 2, linkShare },
        { words: 2, linkShare: 0 },
        { words, linkShare: 0 },
      ],
      [kept, 1, 1],
    );
    const columns = { ...given.columns, line: Float32Array.of(1, 1, 0), heading: Float32Array.of(...levels, 0) };
    const stretches = [stretch(text), stretch('Harbour'), stretch(prose[0] ?? '')];
    return judge(stretches, { ...given, columns }, 'en', forest)[0];
  };
  expect(stays({})).toBe(true);
  expect(stays({ levels: [0, 4] })).toBe(false);
  expect(stays({ levels: [3, 0] })).toBe(false);
  expect(stays({ words: 5 })).toBe(false);
  expect(stays({ linkShare: 1 })).toBe(true);
  expect(stays({ linkShare: 1, kept: 0 })).toBe(false);
  expect(stays({ text: 'ALSO READ: The ferry that nobody wanted' })).toBe(false);
});

test('a heading stays with its section where an advertisement’s label stands between the two', () => {
  const forest: Forest = { traits: ['line'], start: 0, trees: writtenTrees([[0, 0.5, 1.5, -0.94]]) };
  const between = (text: string) => {
    const short = { words: 2, linkShare: 0 };
    const given = evidence([short, short, long], [1, 1, 1]);
    const columns = { ...given.columns, line: Float32Array.of(1, 1, 0), heading: Float32Array.of(3, 0, 0) };
    return judge(
      [stretch('The ferry'), stretch(text), stretch(prose[0] ?? '')],
      { ...given, columns },
      'en',
      forest,
    )[0];
  };
  expect(between('Advertisement')).toBe(true);
  expect(between('Harbour')).toBe(false);
});

test('a linked heading of a list stays with its section where others of its template stay, however unsure by itself', () => {
  const forest: Forest = { traits: ['sure'], start: 0, trees: writtenTrees([[0, 0.5, -3, 1.5]]) };
  /** Three linked headings, each over a paragraph; the judge is sure of all but the first. */
  const staysWith = (sure: readonly number[], template: string, words = 40) => {
    const link = { words: 2, linkShare: 1 };
    const section = { words, linkShare: 0 };
    const columns = {
      sure: Float32Array.of(0, 1, sure[0] ?? 0, 1, sure[1] ?? 0, 1),
      heading: Float32Array.of(2, 0, 2, 0, 2, 0),
    };
    const given = evidence([link, section, link, section, link, section]);
    const templates = [template, 'p', 'name', 'p', 'name', 'p'];
    const stretches = ['The Ada', prose[0], 'The Berit', prose[0], 'The Cora', prose[0]].map((text) => stretch(text));
    return judge(stretches, { ...given, columns, templates }, 'en', forest)[0];
  };
  expect(staysWith([1, 1], 'name')).toBe(true);
  expect(staysWith([1, 0], 'name')).toBe(false);
  expect(staysWith([1, 1], 'teaser')).toBe(false);
  expect(staysWith([1, 1], 'name', 3)).toBe(true);
});

test('a paragraph that closes with a magazine’s end sign is story whatever the judge says', () => {
  const isStory = (text: string) =>
    judge([stretch(text), stretch(prose[0] ?? '')], evidence([{ words: 6, linkShare: 0 }, long]), 'en', always(-9))[0];
  expect(isStory('So they wait. So does the sea. ♦')).toBe(true);
  expect(isStory('So they wait. So does the sea.')).toBe(false);
  expect(isStory('Five stars ◆')).toBe(false);
});

test('a standfirst is story whatever the judge says, unless it is labelled', () => {
  const ofFirst = (text: string) =>
    judge([stretch(text), stretch(prose[0] ?? '')], { ...evidence([long, long]), standfirst: 0 }, 'en', always(-9))[0];
  expect(ofFirst('The ferry that nobody wanted is full.')).toBe(true);
  expect(ofFirst('ALSO READ: The ferry that nobody wanted')).toBe(false);
});

test('where the judge keeps less than half of what Readability kept, Readability’s choice stands', () => {
  const stretches = [stretch(prose[0] ?? ''), stretch(prose[1] ?? ''), stretch('Menu')];
  expect(judge(stretches, evidence([long, long, { words: 1, linkShare: 1 }], [1, 1, 0]), 'en', always(-9))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a site’s list of links that Readability kept is not what the judge has lost', () => {
  const links = Array.from({ length: 9 }, () => ({ words: 40, linkShare: 1 }));
  const stretches = [stretch(prose[0]), ...links.map(() => stretch(prose[1]))];
  const given = evidence([long, ...links], [1, ...links.map(() => 1)]);
  const columns = { ...given.columns, first: Float32Array.of(1, ...links.map(() => 0)) };
  const forest: Forest = { traits: ['first'], start: 0, trees: writtenTrees([[0, 0.5, -3, 3]]) };
  expect(judge(stretches, { ...given, columns }, 'en', forest)).toEqual([true, ...links.map(() => false)]);
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
