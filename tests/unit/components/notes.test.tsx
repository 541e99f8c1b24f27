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

test.each([
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
