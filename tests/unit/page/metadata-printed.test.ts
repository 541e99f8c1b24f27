// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string, url = 'https://larkfieldherald.example/town/a-bridge') =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), url);
const says = (...things: readonly unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>`;
const article = (fields: object) => says({ '@type': 'Article', headline: 'A bridge', ...fields });
const story = `<p>${'The council agreed on Monday to build a bridge, and nobody was against it in the end. '.repeat(2)}</p>`;

test.each([
  ['undefined', undefined],
  ['null', undefined],
  ['mdelakh3vpg2ma0ci', undefined],
  ['Sat', undefined],
  ['design: Jon Halvard', undefined],
  ['Mira Okafor, Mira Okafor', 'Mira Okafor'],
])('who is called %j is %s', (name, byline) => {
  expect(read(article({ author: { name } })).byline).toBe(byline);
});

test.each([
  ['<p>Link copied!</p><p>5 March 2024</p>'],
  ['<p>Bread &amp; Butter</p><p>5 March 2024</p>'],
  ['<p>Show Gist options</p><p>5 March 2024</p>'],
  ['<p>Larkfield, Norway</p><p>5 March 2024</p>'],
  ['<a href="/blog?categoryId=10">Local Matters</a><p>5 March 2024</p>'],
  ['<a rel="category tag" href="/local">Local Matters</a><p>5 March 2024</p>'],
  ['<span class="byline__category"><a href="/local">Local Matters</a></span><p>5 March 2024</p>'],
  ['<a class="tool-rss" href="/rss">RSS Feed</a><p>5 March 2024</p>'],
  ['<span>Academic Journal</span><p>5 March 2024</p>'],
  ['<span class="location">NEW LARKFIELD</span><p>5 March 2024</p>'],
  ['<p class="author-description">Bridge Builder, Master of Bridges</p>'],
  ['<p>Published by Hollow Press and released in May 2024, it is a book about bridges.</p>'],
])('%s names nobody', (line) => {
  expect(read(`<h1>A bridge</h1>${line}${story}`).authors).toEqual([]);
});

test.each([
  ['a line of dots apart', '<h1>A bridge</h1><p>5 March 2024</p><p>·</p><p>Mira Okafor</p>'],
  ['with what it was filed in', '<h1>A bridge</h1><p>5 March 2024</p><p>•</p><p>Mira Okafor in</p><p>Bridges</p>'],
  ['above the headline', '<p>5 March 2024</p><a href="/team/mira-okafor">Mira Okafor</a><h1>A bridge</h1>'],
  ['in the foot of the article', '<article><h1>A bridge</h1><footer><p>By Mira Okafor</p></footer></article>'],
  ['in a box that holds the headline', '<div class="with-sidebar"><h1>A bridge</h1><p>By Mira Okafor</p></div>'],
  ['after a label far away', `<h1>A bridge</h1>${story.repeat(9)}<p>This article was written by Mira Okafor</p>`],
  ['under a heading far away', `<h1>A bridge</h1>${story.repeat(9)}<h4>About the author</h4><p>Mira Okafor</p>`],
])('an author is found %s', (_, page) => {
  expect(read(page).byline).toBe('Mira Okafor');
});

test('a person who is printed wins over an account that is not', () => {
  const page = `${article({ author: { name: 'm.okafor' } })}<h1>A bridge</h1><p>Mira Okafor</p><p>5 March 2024</p>`;
  expect(read(page).byline).toBe('Mira Okafor');
});

test('a menu’s words above the headline are nobody', () => {
  expect(read(`<p>5 March 2024</p><a href="/offices">Find Offices</a><h1>A bridge</h1>${story}`).authors).toEqual([]);
});

test('two authors at the foot of the page are two stories’', () => {
  const others = '<p>Written by Jon Halvard</p><p>Written by Ana Lind</p>';
  expect(read(`<h1>A bridge</h1>${story.repeat(9)}${others}`).authors).toEqual([]);
});

test('a person who is printed wins over a team, and over whoever is not printed', () => {
  const metas = (names: readonly (readonly string[])[]) =>
    names.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
  const printed = '<h1>A bridge</h1><div class="author border-box"><span>Mira Okafor</span></div>';
  expect(read(`${metas([['author', 'The Larkfield Team']])}${printed}`).byline).toBe('Mira Okafor');
  const both = metas([
    ['author', 'Jon Halvard'],
    ['article:author', 'Mira Okafor'],
  ]);
  expect(read(`${both}${printed}`).byline).toBe('Mira Okafor');
  expect(read(`${metas([['author', 'The Larkfield Team']])}<h1>A bridge</h1>`).byline).toBe('The Larkfield Team');
});

test('an account beside a name is no part of it', () => {
  expect(read(article({ author: { name: 'Mira Okafor @miraokafor' } })).byline).toBe('Mira Okafor');
});

test('roles that stand behind a name in pieces are no names', () => {
  const page = '<h1>A bridge</h1><p class="byline"><a>Mira Okafor</a><i>,</i><b>Print Managing Editor</b></p>';
  expect(read(page).byline).toBe('Mira Okafor');
});

test('a site is not among its authors where it has any', () => {
  const page = article({ author: [{ name: 'Mira Okafor' }, { name: 'Larkfield Herald' }] });
  expect(read(`<meta property="og:site_name" content="Larkfield Herald">${page}`).byline).toBe('Mira Okafor');
});

test.each([
  ['of the page, where no story is named', says({ '@type': 'WebPage', datePublished: '2024-03-05' })],
  ['in a name of its own', '<meta name="published-date" content="2024-03-05">'],
  ['below the story', `<h1>A bridge</h1>${story.repeat(9)}<p>Published</p><p>5 March 2024</p>`],
  ['below the story in one run', `<h1>A bridge</h1>${story.repeat(9)}<p>Posted on the 5/3/2024 by</p>`],
  ['below a story in French', `<html lang="fr"><h1>Un pont</h1>${story.repeat(9)}<p>Publié</p><p>5 mars 2024</p>`],
  ['below a story in German', `<html lang="de"><h1>Brücke</h1>${story.repeat(9)}<p>Veröffentlicht am 5.3.2024</p>`],
])('the day of publication is found %s', (_, page) => {
  expect(read(`<html lang="en-GB">${page}`).publishedAt).toBe('2024-03-05');
});

test('days of publication that differ are other stories’', () => {
  const others = '<p>Published 5 March 2024</p><p>Published 6 March 2024</p>';
  expect(read(`<h1>A bridge</h1>${story.repeat(9)}${others}`).publishedAt).toBeUndefined();
});

test.each([
  ['Larkfield Herald |', 'Larkfield Herald'],
  ['Larkfield Herald - The town’s own paper, delivered daily since 1907', 'Larkfield Herald'],
  ['Everything that happens by the river, every day | Larkfield Herald', 'Larkfield Herald'],
  [
    'The Association for the Building of Bridges - and Ferries',
    'The Association for the Building of Bridges - and Ferries',
  ],
  ['Larkfield Herald - Sports', 'Larkfield Herald - Sports'],
  ['Blog', 'larkfieldherald.example'],
  ['Homepage', 'larkfieldherald.example'],
  ['https://www.larkfieldherald.example/', 'larkfieldherald.example'],
  ['@larkfield', 'larkfieldherald.example'],
  ['www.LarkfieldHerald.example', 'LarkfieldHerald.example'],
])('a site that says %j is called %s', (said, siteName) => {
  expect(read(`<meta property="og:site_name" content="${said}">`).siteName).toBe(siteName);
});

test.each([
  ['<h1><a href="/">Mira’s Bridges</a></h1><h1>A bridge for all of us</h1>', 'Mira’s Bridges'],
  ['<a href="/"><h1>Mira’s Bridges</h1></a><h1>A bridge for all of us</h1>', 'Mira’s Bridges'],
  ['<p><a rel="home" href="https://bridges.example/">Mira’s Bridges</a></p>', 'Mira’s Bridges'],
  ['<h1><a href="/town/a-bridge">A bridge for all of us</a></h1>', 'larkfieldherald.example'],
  ['<a rel="home" href="/">Home</a><a rel="home" href="/">Startseite</a>', 'larkfieldherald.example'],
])('a site that does not say its name is called as the way to its front page is: %s', (page, siteName) => {
  expect(read(page).siteName).toBe(siteName);
});

test('the headline of a front page that leads to itself is no site’s name', () => {
  const { title, siteName } = read('<h1><a href="/">A bridge for all of us</a></h1>', 'https://bridges.example/');
  expect([title, siteName]).toEqual(['A bridge for all of us', 'bridges.example']);
});

test.each([
  ['<p>Posted by Mira Okafor on October 21, 2026 at 02:21 PM in Bridges</p>', 'Mira Okafor'],
  ['<p style="text-align: right"><b>Mira Okafor</b></p>', 'Mira Okafor'],
  ['<p align="RIGHT">Nguyễn Thu Hà</p>', 'Nguyễn Thu Hà'],
  ['<p>Posted by: Mira Okafor</p>', undefined],
  ['<p align="right">Mira Okafor</p><p align="right">Jon Verrall</p>', undefined],
  ['<p align="right">The bridge at night</p>', undefined],
])('who signs at the end of a story: %s', (end, byline) => {
  expect(read(`<h1>A bridge</h1>${story.repeat(4)}${end}`).byline).toBe(byline);
});

test.each([
  ['<p>Posted on Thursday, September 03 @ 22:01:00 CET by <a href="/user">Mira Okafor</a></p>'],
  ['<p>Submitted by Mira Okafor on Fri, 11/13/2009 - 10:20</p>'],
])('who posted a story is its author: %s', (row) => {
  expect(read(`<h1>A bridge</h1>${row}${story}`).byline).toBe('Mira Okafor');
});

test('a page that names no language dates in the order of the language it is written in', () => {
  const told = '<p>Cầu mới của thành phố đã được mở cho người dân sau khi các công nhân làm việc trong nhiều ngày.</p>';
  expect(read(`<h1>Cầu mới đã được mở</h1><p>07/02/2026 18:05</p>${told.repeat(3)}`).publishedAt).toBe(
    '2026-02-07T18:05:00',
  );
  expect(read(`<h1>A bridge</h1><p>07/02/2026 18:05</p>${story}`).publishedAt).toBe('2026-07-02T18:05:00');
});

test('a day that a paragraph tells of is not the day of the story, whatever links part its words', () => {
  const told = '<p>On the 6th of April 1996, the first gates of the weir in Larkfield <a href="/weir">were opened</a>';
  const rest = ' by the keepers, who had waited for the rain to stop since the spring of the year before that one.</p>';
  expect(read(`<h1>A bridge</h1><p>Updated October 21, 2026</p>${told}${rest}${story}`).publishedAt).toBe('2026-10-21');
});
