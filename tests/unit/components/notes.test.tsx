// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { notesOf } from '@/components/notes-of';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Block, Span } from '@/utils/article/block';
import { ReadingView } from './reading-view';
import { all, click, named, one, press, show } from './show';

const { url } = inventedArticle;
const told = (...spans: readonly Span[]): Block => ({ kind: 'paragraph', spans, origin: [] });
const mark = (text: string, fragment: string): Span => ({ text, href: `${url}#${fragment}`, marks: ['sup'] });
const back = (fragment: string): Span => ({ text: '↩', href: `${url}#${fragment}` });

const blocks = [
  told({ text: 'The mill closed in May.' }, mark('1', 'fn1')),
  told({ text: 'A stone as large as a fist.' }, mark('[2]', 'cite_note-2')),
  told({ text: 'The ledger says 3 May. ' }, back('fnref1')),
  told({ text: 'Nine centimetres, ' }, { text: 'she says', marks: ['emphasis'] }, back('cite_ref-2')),
];
const textsOf = (held: readonly Block[]) =>
  [...notesOf({ url, blocks: held }).values()].map(({ spans }) => spans.map(({ text }) => text).join(''));

test('a mark leads to what stands further down and leads back', () => {
  expect(textsOf(blocks)).toEqual(['The ledger says 3 May. ', 'Nine centimetres, she says']);
});

/** An item of a list of notes, as wikis and blogs call them, without its arrow back. */
const listed = (number: number, text: string, ...origin: readonly string[]): Block => ({
  kind: 'item',
  ordered: true,
  depth: 0,
  number,
  spans: [{ text }],
  origin,
});

test.each([
  ['a wiki’s', 'cite_note-Lind-14', listed(1, 'The ledger', 'cite', 'note', 'lind', '14', 'references')],
  ['a blog’s', 'fn:1', listed(1, 'The ledger', 'fn', 'footnotes')],
  ['a paper’s', '_ftn1', { ...told({ text: 'The ledger' }), origin: ['ftn1'] }],
])('%s note is known by its place, though its arrow is gone and another mark leads to it', (_, fragment, note) => {
  const other = listed(2, 'The log', ...note.origin.filter((word) => word !== 'ftn1'));
  const held = [told(mark('[1]', fragment)), told(mark('[1]', fragment)), other, note];
  expect(textsOf(held)).toEqual(['The ledger']);
});

test.each([
  [
    'a link to a numbered section',
    [told(mark('1', 'part1')), { ...told({ text: 'One' }), kind: 'quote' as const, origin: ['part1'] }],
  ],
  ['a number in the line', [told({ text: '1', href: `${url}#fn1` }), listed(1, 'Stone', 'fn1')]],
  ['an item of another place', [told(mark('1', 'fn:1')), listed(1, 'Stone', 'steps')]],
  ['a link to a heading', [told(mark('1', 'part-1')), told({ text: 'Part 1' })]],
  ['a link in words', [told(mark('see below', 'fn1')), told({ text: 'Below.' }, back('fnref1'))]],
  ['a link to another page', [told({ text: '1', href: 'https://other.example/#fn1' }), told(back('fnref1'))]],
  ['what leads back and says nothing', [told(mark('1', 'fn1')), told(back('fnref1'))]],
])('%s is no note', (_, held) => {
  expect(textsOf(held)).toEqual([]);
});

test('a mark opens its note, Escape closes it and gives the focus back', () => {
  show(
    <ReadingView
      article={{
        ...inventedArticle,
        blocks,
        removals: [{ at: { block: 3 }, reason: 'beside', rule: 'judge' }],
        facts: [],
      }}
      pictureSource={() => undefined}
    />,
  );
  click(named('Note 2'));
  expect(one('.note p').textContent).toBe('Nine centimetres, she says');
  expect(document.activeElement).toBe(one('.note'));
  press('Escape');
  expect(all('.note')).toEqual([]);
  expect(document.activeElement).toBe(named('Note 2'));
});
