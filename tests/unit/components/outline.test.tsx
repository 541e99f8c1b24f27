// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { outlineOf } from '@/components/outline';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { ReadingView } from './reading-view';
import { all, click, named, press, show } from './show';

const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, spans: [{ text }], origin: [] });
const told: Block = { kind: 'paragraph', spans: [{ text: 'The ferry came late.' }], origin: [] };
const article: Article = {
  ...inventedArticle,
  blocks: [told, heading(2, 'The wall'), told, heading(3, 'Its stone'), told, heading(2, 'Also read'), told],
  removals: [{ at: { block: 5 }, reason: 'related', rule: 'links' }],
  facts: [],
};

const open = (shown: Article) => show(<ReadingView article={shown} pictureSource={() => undefined} />);

test('the outline holds the kept headings as they stand, and a single one needs no list', () => {
  expect(outlineOf(article).map(({ text, depth }) => [text, depth])).toEqual([
    ['The wall', 0],
    ['Its stone', 1],
  ]);
  expect(outlineOf(inventedArticle)).toEqual([]);
});

test('O opens the list, a heading closes it and gets the focus, and Escape gives the focus back', () => {
  open(article);
  press('o');
  expect(all('.outline a').map(({ textContent }) => textContent)).toEqual(['The wall', 'Its stone']);
  click(named('Its stone'));
  expect(all('.outline')).toEqual([]);
  expect(document.activeElement?.matches('h4')).toBe(true);
  click(named('Headings'));
  press('Escape');
  expect(all('.outline')).toEqual([]);
  expect(document.activeElement).toBe(named('Headings'));
});

test('where there is nothing to list, O is left to others and no button is offered', () => {
  open(inventedArticle);
  expect(press('o')).toBe(false);
  expect(all('[aria-label="Headings"]')).toEqual([]);
});
