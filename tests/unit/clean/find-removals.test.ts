import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { anyDraft } from '@/tests/support/drafts';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { textOf } from '@/utils/article/text-of';
import { findRemovals, type Rule, rules } from '@/utils/clean/find-removals';

test('rules commute: their order leaves no trace', () => {
  fc.assert(
    fc.property(anyDraft, fc.shuffledSubarray([...rules], { minLength: rules.length }), (draft, shuffled) => {
      expect(findRemovals(draft, shuffled)).toEqual(findRemovals(draft));
    }),
  );
});

test('a rule more never brings a block back, unless a heading whose first place it takes', () => {
  fc.assert(
    fc.property(anyDraft, fc.subarray([...rules]), (draft, some) => {
      // A heading goes with its section for whatever reason the section went, so only the places are compared.
      const places = (by: typeof rules) =>
        findRemovals(draft, by).flatMap(({ at }) => (draft.blocks[at.block]?.kind === 'heading' ? [] : [at.block]));
      expect(places(rules)).toEqual(expect.arrayContaining(places(some)));
    }),
    { numRuns: 300 },
  );
});

test('a heading stays though a table of contents said it first, and goes where its first place stays', () => {
  const titles = ['What the new wall of the harbour has cost', 'What the ferry across it will cost from May'];
  const contents = titles.map((title, at) => `- [${title}](#part-${at})`);
  const story = titles.flatMap((title, at) => [`## ${title}`, prose[at] ?? '']);
  const goneFrom = (blocks: readonly string[]) => {
    const draft = draftFrom(blocks);
    const gone = new Set(findRemovals(draft).map(({ at }) => at.block));
    return draft.blocks.flatMap((block, at) => (gone.has(at) && block.kind === 'heading' ? [textOf(block)] : []));
  };
  expect(goneFrom([...contents, ...story])).toEqual([]);
  expect(goneFrom([...story, ...story])).toEqual(titles);
});

test('the draft stays as it is', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const before = structuredClone(draft);
      findRemovals(draft);
      expect(draft).toEqual(before);
    }),
  );
});

test('every removal points at a block, once for each rule and reason', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const removals = findRemovals(draft);
      expect(removals.every(({ at }) => draft.blocks[at.block] !== undefined)).toBe(true);
      expect(new Set(removals.map((removal) => JSON.stringify(removal))).size).toBe(removals.length);
    }),
  );
});

test('written paragraphs are left, unless they are said twice', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const kept = keptBlocks({ ...draft, removals: findRemovals(draft) }).map(({ block }) => textOf(block));
      for (const text of prose) {
        expect(kept.filter((one) => one === text)).toHaveLength(draft.blocks.some((b) => textOf(b) === text) ? 1 : 0);
      }
    }),
  );
});

test('a heading goes with its section, for the reason of the section', () => {
  const draft = draftFrom([...prose, '## From the mill', '[How the mill was saved from the water]()']);
  expect(findRemovals(draft)).toContainEqual({ at: { block: 2 }, reason: 'related', rule: 'links' });
});

test('headings of headings go with the section below, and so does a heading with nothing under it at the end', () => {
  const archive = ['## From the archive', '### Mills', '[How the mill was saved from the water]()'];
  const kept = (lines: readonly string[]) => {
    const draft = draftFrom(lines);
    return keptBlocks({ ...draft, removals: findRemovals(draft) }).map(({ index }) => index);
  };
  expect(kept([...prose, ...archive])).toEqual(prose.map((_, index) => index));
  expect(kept([...prose, '## What comes next'])).toEqual(prose.map((_, index) => index));
  expect(kept([prose[0], '## The wall', '### Its stones', prose[1]])).toEqual([0, 1, 2, 3]);
});

test('a heading stays where anything under it stays', () => {
  const draft = draftFrom([prose[0], '## The wall', '[How the mill was saved from the water]()', prose[1]]);
  expect(findRemovals(draft).map(({ at }) => at.block)).not.toContain(1);
});

test('a page that says its headline three times, with inserts between the paragraphs, is left with its story', () => {
  const blocks = [
    '## The harbour of Orlen opens again',
    '## The harbour of Orlen opens again after the spring storm',
    prose[0],
    '### A wall across the bay',
    'Reports from the council of the town confirm that the wall is higher now than it was.',
    'ALSO READ: Tram drivers and city agree on pay after nine weeks',
    '### What comes next',
    prose[1],
    'Comment As:',
    'Comment (0)',
  ];
  const draft = draftFrom(blocks);
  const kept = keptBlocks({ ...draft, removals: findRemovals(draft) }).map(({ index }) => index);
  expect(kept).toEqual([2, 3, 4, 6, 7]);
});

test('a few words and a colon go with the teaser that they lead to, and stay over anything else', () => {
  const ofThird: Rule = () => [{ at: { block: 2 }, reason: 'related', rule: 'judge' }];
  const places = (line: string, rules: readonly Rule[]) =>
    findRemovals(draftFrom([prose[0], line, 'How the mill was saved', prose[1]]), rules).map(({ at }) => at.block);
  expect(places('ALSO:', [ofThird])).toEqual([1, 2]);
  expect(places('ALSO:', [])).toEqual([]);
  expect(places('The mayor of the town said:', [ofThird])).toEqual([2]);
});
