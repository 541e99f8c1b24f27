// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findPages } from '@/utils/page/find-pages';
import { parse } from './read-html';

const story = 'https://larkfield-herald.example/town/story';
const find = (html: string, url = story) => findPages(parse(html), url, url);
const addressesOf = (html: string, url = story) => find(html, url)?.pages.map((each) => each.url);
const row = (...links: readonly (readonly [string, string])[]) =>
  `<div class="pagination">${links.map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ')}</div>`;

test.each([
  ['?page=', story, '?page=2', '?page=3'],
  ['a folder of its own', `${story}/`, '/town/story/2/', '/town/story/3/'],
  ['page/2', `${story}/`, '/town/story/page/2/', '/town/story/page/3/'],
  ['seite-2', story, '/town/story/seite-2', '/town/story/seite-3'],
  ['a number before the ending', `${story}.html`, '/town/story-2.html', '/town/story-3.html'],
  ['a comma', `${story}.html`, '/town/story,2.html', '/town/story,3.html'],
  ['other parameters', `${story}?id=7`, '?id=7&page=2', '?id=7&page=3'],
  ['a tracked address', `${story}?utm_source=mail`, '?page=2', '?page=3'],
])('pages are found by their numbers: %s', (_, url, second, third) => {
  const html = row(['2', second], ['3', third]);
  expect(find(html, url)?.here).toBe(1);
  expect(addressesOf(html, url)).toEqual([url, new URL(second, url).href, new URL(third, url).href]);
});

test('a row with a gap stands for all its pages', () => {
  expect(addressesOf(row(['2', '?page=2'], ['…', '#'], ['9', '?page=9']))?.length).toBe(9);
});

test('from a page in the middle, the first is known too, with its number or without', () => {
  const here = `${story}?page=2`;
  expect(find(row(['1', '/town/story'], ['3', '?page=3']), here)).toEqual({
    here: 2,
    pages: [story, here, `${story}?page=3`].map((url, at) => ({ page: at + 1, url })),
  });
});

test('a link called next is enough where its number is the next', () => {
  expect(addressesOf('<link rel="next" href="/town/story?page=2">')).toEqual([story, `${story}?page=2`]);
});

test.each([
  ['the next story', '<link rel="next" href="/town/another-story-2">'],
  [
    'the next story by number',
    '<a rel="next" href="/town/2">Next</a>',
    'https://larkfield-herald.example/town/1-story',
  ],
  [
    'the days of a calendar',
    row(['2', '/2025/12/02/'], ['3', '/2025/12/03/']),
    'https://larkfield-herald.example/2025/12/13/a',
  ],
  ['notes at the foot', row(['2', '#note-2'], ['3', '#note-3'])],
  ['the pages of a comment thread', row(['2', '/town/story/comment-page-2/'], ['3', '/town/story/comment-page-3/'])],
  ['comments in their own box', `<div class="comments">${row(['2', '?page=2'], ['3', '?page=3'])}</div>`],
  [
    'pages of another site',
    row(['2', 'https://other.example/town/story?page=2'], ['3', 'https://other.example/town/story?page=3']),
  ],
  ['numbers of comments on other stories', row(['2', '/town/ferry#comments'], ['3', '/town/market?page=3'])],
  ['scripts', row(['2', 'javascript:void(2)'], ['3', 'javascript:void(3)'])],
  ['a single number in the text', '<p>See <a href="?page=2">2</a></p>'],
])('are no pages: %s', (_, html, url = story) => {
  expect(find(html, url)).toBeUndefined();
});

test('hostile names and broken addresses end nothing', () => {
  expect(
    find('<form><input name="closest"><input name="getAttribute"></form><a href="http://%">2</a>'),
  ).toBeUndefined();
});
