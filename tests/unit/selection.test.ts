// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { selectionOf } from '@/entrypoints/content/selection-of';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { wholeTextOf } from '@/utils/article/text-of';
import { readSelection } from '@/utils/read-article';

const url = 'https://sund-post.example/harbour/list';
const body =
  '<h1>Ferries today</h1><ul><li>The 8 o’clock boat to Skarv sails.</li><li>ALSO READ: <a href="/old">Old boats</a></li></ul>' +
  '<p id="a">No boat sails to <b>Gannet bank</b> before noon, the pilots said.</p><p id="b">The harbour is closed.</p>';

const select = (start: readonly [css: string, offset: number], end: readonly [css: string, offset: number]) => {
  document.body.innerHTML = body;
  const textIn = (css: string) => document.querySelector(css)?.firstChild ?? document.body;
  document.getSelection()?.setBaseAndExtent(textIn(start[0]), start[1], textIn(end[0]), end[1]);
};
const said = () => {
  const before = document.documentElement.outerHTML;
  const selected = selectionOf(document);
  expect(document.documentElement.outerHTML).toBe(before);
  const reading = selected && readSelection(document, selected, { url });
  return reading && 'article' in reading ? reading.article : undefined;
};
const texts = () => (said()?.blocks ?? []).map(wholeTextOf);

test('what is selected is the article, short as it is, under the name of its page', () => {
  select(['#a', 3], ['#a b', 6]);
  expect(texts()).toEqual(['boat sails to Gannet']);
  expect(said()).toMatchObject({ url, title: 'Ferries today' });
});

test('a selection over several boxes keeps them, and its ends', () => {
  select(['#a', 0], ['#b', 11]);
  expect(texts()).toEqual(['No boat sails to Gannet bank before noon, the pilots said.', 'The harbour']);
});

test('an insert in a selection is taken out by name, and can be put back', () => {
  select(['li', 0], ['#b', 22]);
  const article = said();
  expect(article?.removals.map(({ reason }) => reason)).toEqual(['related']);
  expect(article && keptBlocks(article).length).toBe((article?.blocks.length ?? 0) - 1);
});

test('without a selection there is nothing', () => {
  document.getSelection()?.removeAllRanges();
  expect(selectionOf(document)).toBeUndefined();
});
