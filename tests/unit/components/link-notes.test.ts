import { expect, test } from 'vitest';
import { linkNotesOf } from '@/components/link-notes';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Block, Span } from '@/utils/article/block';

const link = (text: string, href: string): Span => ({ text, href });
const told = (...spans: readonly Span[]): Block => ({ kind: 'paragraph', spans, origin: [] });
const [mill, museum, film] = ['https://mill.example/', 'https://museum.example/', 'https://film.example/1'];
const blocks: readonly Block[] = [
  told(link('the mill', mill), { text: ' and ' }, link('part 2', '#part-2')),
  told(link('Also read', 'https://elsewhere.example/')),
  {
    kind: 'table',
    spans: [],
    origin: [],
    head: [[{ spans: [link('Museum', museum)] }]],
    rows: [[{ spans: [link('Mill', mill), link('1', 'https://paper.example/story#fn1')] }]],
  },
  { kind: 'embed', spans: [], origin: [], href: film },
];

test('each address that is shown has one number, in reading order; notes and what was removed have none', () => {
  const article = {
    ...inventedArticle,
    blocks,
    removals: [{ at: { block: 1 }, reason: 'related' as const, rule: 'language/en' }],
  };
  const notes = new Map([['https://paper.example/story#fn1', true]]);
  expect([...linkNotesOf(article, notes)]).toEqual([
    [mill, 1],
    [museum, 2],
    [film, 3],
  ]);
});
