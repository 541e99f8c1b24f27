// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { notesOf } from '@/components/notes-of';
import { plainText } from '@/utils/article/plain-text';
import { furnitureOf } from '@/utils/page/furniture';
import { readArticle } from '@/utils/read-article';
import { parse } from './read-html';

const prose = 'The keepers of the weir opened two gates on Sunday, after a week of rain. '.repeat(15);
const found = (html: string) => furnitureOf(parse(html)).map(({ id }) => id);

describe('the bars round a story', () => {
  test.each([
    ['navigation', '<nav id="bar"><a href="/">Home</a></nav>'],
    ['navigation by its role', '<div id="bar" role="navigation"><a href="/">Home</a></div>'],
    ['a head without a headline', '<header id="bar"><a href="/">Larkfield Herald</a></header>'],
    ['a foot', '<footer id="bar">© Larkfield Herald</footer>'],
    ['a side column', '<aside id="bar"><h2>Most read</h2><a href="/mill">Mill sold</a></aside>'],
  ])('are known: %s', (_, html) => {
    expect(found(`${html}<main><p>${prose}</p></main>`)).toEqual(['bar']);
  });

  test.each([
    ['contents inside the story', `<article><nav><a href="#one">One</a></nav><p>${prose}</p></article>`],
    ['a box inside the story', `<main><p>${prose}</p><aside>The weir was built in 1911.</aside></main>`],
    ['the words of a quote', `<blockquote><p>${prose}</p><footer>Ane Holt</footer></blockquote>`],
    ['a head with the headline', '<header><a href="/">Herald</a><h1>Weir opened</h1></header>'],
    ['a notice that asks for consent', '<aside class="cookie-banner">We use cookies. Accept?</aside>'],
    ['navigation that was never closed', `<nav><a href="/">Home</a><p>${prose}</p>`],
  ])('are not %s', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  test('that stand in each other are named once, the outer', () => {
    expect(
      found('<header id="a"><nav id="b">Home</nav></header><footer id="c"><nav id="d">Home</nav></footer>'),
    ).toEqual(['a', 'c']);
  });

  test('leave the story whole and the page as it is', () => {
    const page = parse(
      `<title>Weir opened</title><nav><a href="/">Home</a></nav><main><h1>Weir opened</h1><p>${prose}</p></main>` +
        '<footer>All rights reserved by the Larkfield Herald</footer>',
    );
    const before = page.documentElement.outerHTML;
    const reading = readArticle(page, { url: 'https://larkfield-herald.example/weir' });
    expect('article' in reading && plainText(reading.article)).toBe(prose.trim());
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

const articleIn = (html: string) => {
  const reading = readArticle(parse(html), { url: 'https://wiki.example/weir' });
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
};

test('the handles that wikis and books hang on their words are no words of the story', () => {
  const edit = '<span class="mw-editsection">[<a href="/w?action=edit&section=1">edit</a>]</span>';
  const notes =
    '<ol><li><span class="mw-cite-backlink"><a href="#cite_ref-1">↑</a></span> The Orlen Post</li>' +
    '<li>The mill’s own books <a href="#fnref:2" role="doc-backlink">↩︎</a></li></ol>';
  const said = plainText(articleIn(`<h1>The weir</h1><p>${prose}</p><h2>Its gates${edit}</h2><p>${prose}</p>${notes}`));
  expect(said).toContain('Its gates\n');
  expect(said).not.toMatch(/edit|↑|↩/);
});

test('a note that lost its arrow is still known by its mark', () => {
  const back = '<span class="mw-cite-backlink"><a href="#cite_ref-Lind_1-0">↑</a></span>';
  const article = articleIn(
    `<h1>The weir</h1><p>${prose}<sup><a href="#cite_note-Lind-1">[1]</a></sup></p><p>${prose}</p><h2>References</h2>` +
      `<ol class="references"><li id="cite_note-Lind-1">${back} The mill’s own books, 1911, page 3</li></ol>`,
  );
  expect([...notesOf(article).values()].map(({ spans }) => spans.map(({ text }) => text).join(''))).toEqual([
    'The mill’s own books, 1911, page 3',
  ]);
});

test('the names of tabs in a row are no words of the story, a list of answers that is called so is', () => {
  const row = '<ul role="tablist" id="row"><li role="tab">Plan</li><li role="tab">Cost</li></ul>';
  const answers = `<div role="tablist" id="answers"><h3 role="tab">Why?</h3><div role="tabpanel">${prose}</div></div>`;
  expect(found(`<main>${row}${answers}</main>`)).toEqual(['row']);
});
