// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { parseArticle } from '@/utils/article/parse-article';
import { textAt } from '@/utils/article/place';
import { wholeTextOf } from '@/utils/article/text-of';
import { readArticle } from '@/utils/read-article';

const sentences = [
  'The council met on Monday to hear what the old bridge by the mill would cost the town.',
  '“It has stood there for 300 years,” said the mayor, Ada Lindqvist, who grew up in the street beside it.',
  'Two thirds of the money come from the region, 40,000 euros from a foundation in Orlen.',
  'ALSO READ: Tram drivers and city agree on pay',
  'Advertisement',
  'Share',
  '東京の橋は三百年前からそこにある。',
  'a',
  ' \n\t ',
  '<b>&amp;',
  '',
];
const names =
  'p div section article main aside header footer nav h1 h2 h3 ul ol li blockquote pre table tr td th figure figcaption a b i span em code sub q br hr img iframe form button label details summary x-box noscript dl dt dd'.split(
    ' ',
  );
const attributes = fc.record(
  {
    class: fc.constantFrom('story', 'related-links', 'promo', 'caption', 'share', 'twitter-tweet'),
    id: fc.constantFrom('a', 'S:0', 'comments'),
    href: fc.constantFrom('/b', 'javascript:x()', 'https://a.example/', '#note'),
    src: fc.constantFrom('/a.jpg', 'https://www.youtube.com/embed/abcdefgh', 'data:,'),
    dir: fc.constantFrom('rtl', 'ltr'),
    lang: fc.constantFrom('fr', '??'),
    colspan: fc.constantFrom('2', '-1', '999999'),
    value: fc.constantFrom('7', 'x', '99999999999999999999'),
    start: fc.constantFrom('3', '-4', '99999999999999999999'),
    hidden: fc.constant(''),
    name: fc.constantFrom('parentNode', 'body'),
  },
  { requiredKeys: [] },
);

type Tree =
  | string
  | { readonly name: string; readonly attributes: Record<string, string>; readonly children: readonly Tree[] };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: fc.constantFrom(...sentences), weight: 3 },
    {
      arbitrary: fc.record({
        name: fc.constantFrom(...names),
        attributes: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, attributes),
        children: fc.array(tie('tree'), { maxLength: 5 }),
      }) as fc.Arbitrary<Tree>,
      weight: 4,
    },
  ),
}));

/** Built node by node, as scripts do: so boxes stand in words, and items without lists. */
const grow = (page: Document, into: Element, node: Tree): void => {
  if (typeof node === 'string') {
    into.append(node);
    return;
  }
  const element = page.createElement(node.name);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  for (const child of node.children) grow(page, element, child);
  into.append(element);
};

const anyPage = fc.array(tree, { minLength: 1, maxLength: 12 }).map((trees) => {
  const page = document.implementation.createHTMLDocument('The old bridge');
  for (const node of trees) grow(page, page.body, node);
  const story = page.createElement('article');
  for (const sentence of sentences.slice(0, 3))
    story.append(Object.assign(page.createElement('p'), { textContent: sentence }));
  page.body.append(story);
  return page;
});

const url = 'https://larkfield-herald.example/bridge';
const articleOf = (page: Document): Article | undefined => {
  const reading = readArticle(page, { url });
  return 'article' in reading ? reading.article : undefined;
};
const spansOf = (block: Block) =>
  block.kind === 'table' ? [...block.head, ...block.rows].flat().flatMap(({ spans }) => spans) : block.spans;

/** Runs what has to hold for the article of whatever page. */
const holds = (check: (article: Article, page: Document) => void) =>
  fc.assert(
    fc.property(anyPage, (page) => {
      const article = articleOf(page);
      if (article) check(article, page);
    }),
    { numRuns: 12 },
  );

describe('of whatever page', () => {
  test('reading ends with an article or a problem, the same each time, and leaves the page as it was', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const before = page.documentElement.outerHTML;
        const reading = readArticle(page, { url });
        expect(page.documentElement.outerHTML).toBe(before);
        expect(readArticle(page, { url })).toEqual(reading);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('the article is one that may be saved', () => {
    holds((article) => expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual({ value: article }));
  }, 60_000);

  test('facts and removals point at blocks that are there, facts at none that is removed', () => {
    holds(({ blocks, facts, removals }) => {
      const removed = new Set(removals.map(({ at }) => at.block));
      for (const { at } of [...facts, ...removals]) expect(blocks[at.block]).toBeDefined();
      for (const { at } of facts) {
        expect(textAt(blocks, at)).not.toBe('');
        expect(removed.has(at.block)).toBe(false);
      }
    });
  }, 60_000);

  test('no span is empty, no block begins or ends with a blank', () => {
    holds(({ blocks }) => {
      for (const block of blocks) {
        for (const { text } of spansOf(block)) expect(text).not.toBe('');
        if (block.kind !== 'table' && block.kind !== 'code') {
          const text = block.spans.map((span) => span.text).join('');
          expect(text).toBe(text.trim());
        }
      }
    });
  }, 60_000);

  test('every word of the story is the page’s, in the page’s order', () => {
    holds(({ blocks }, page) => {
      // A `q` says its quotation marks without having them.
      const letters = (text: string) => text.replace(/[\s“”]/gu, '');
      const said = letters(page.body.textContent ?? '');
      let from = 0;
      for (const block of blocks) {
        if (block.kind === 'image' || block.kind === 'embed') continue;
        for (const letter of letters(wholeTextOf(block))) {
          const at = said.indexOf(letter, from);
          expect(at, wholeTextOf(block)).toBeGreaterThanOrEqual(from);
          from = at + letter.length;
        }
      }
    });
  }, 60_000);

  test('the three paragraphs of a story in it are kept', () => {
    const kept: boolean[] = [];
    holds(({ blocks }) => {
      kept.push(blocks.some((block) => wholeTextOf(block) === sentences[2]));
    });
    expect(kept.filter(Boolean).length / kept.length).toBeGreaterThan(0.8);
  }, 60_000);
});

test('a page without a story is a problem, not an error', () => {
  const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  for (const html of ['', '<p>Hello</p>', '<nav><a href="/a">News</a></nav>', '<frameset><frame></frameset>'])
    expect(readArticle(page(html), { url })).toEqual({ problem: 'no-article' });
});

test('a chapter in which nobody closed a place is read from end to end, and is no list of links', () => {
  const items = sentences.slice(0, 3).flatMap((sentence) => [`<li><p>${sentence}</p></li>`, `<li>${sentence}</li>`]);
  const section = (at: number) =>
    `<h2>${at}. Costs</h2><p>${sentences[0]}</p><p>${sentences[1]}</p><ul>${items.join('')}</ul>`;
  const read = (place: string) => {
    const body = `<h1>${place}The bridge</h1>${[1, 2, 3].map(section).join('')}`;
    const html = `<title>The bridge</title><body><div class="chapter">${body}</div></body>`;
    return articleOf(new DOMParser().parseFromString(html, 'text/html'));
  };
  const story = read('<a id="bridge"/>');
  expect(story).toEqual(read(''));
  expect(story?.blocks).toHaveLength(27);
  expect(story?.state).toBeUndefined();
});

test('a headline with a sign that leads to itself is shown once', () => {
  const html = `<title>The bridge</title><main><h1>The bridge<a href="#bridge">¶</a></h1>${sentences
    .slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('')}</main>`;
  const article = articleOf(new DOMParser().parseFromString(html, 'text/html'));
  expect(article?.title).toBe('The bridge');
  expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('links under tags and buttons do not call them other stories, where a rule knows them by name', () => {
  const story = sentences.slice(0, 3).map((text) => `<p>${text}</p>`);
  const link = (name: string) => `<a href="/${name}">${name}</a>`;
  const rows = [
    `<p>Tags: ${['bridge', 'mill'].map(link).join(', ')}</p>`,
    `<p>${['Facebook', 'Twitter', 'WhatsApp'].map(link).join(' ')}</p>`,
    `<p>Also read: ${link('Tram drivers and city agree on pay')}</p>`,
    `<p>${link('Six more bridges are to be closed')}</p>`,
  ];
  const html = `<title>The bridge</title><main><h1>The bridge</h1>${[...story, ...rows, story[0]].join('')}</main>`;
  const { blocks = [], removals = [] } = articleOf(new DOMParser().parseFromString(html, 'text/html')) ?? {};
  const reasonsOf = (opening: string) => {
    const at = blocks.findIndex((block) => wholeTextOf(block).startsWith(opening));
    return [...new Set(removals.filter((removal) => removal.at.block === at).map(({ reason }) => reason))];
  };
  expect(['Tags', 'Facebook', 'Also read', 'Six more'].map(reasonsOf)).toEqual([
    ['navigation'],
    ['share'],
    ['related'],
    ['related'],
  ]);
});

test('links lead from the page’s base', () => {
  const html = `<base href="https://cdn.example/x/"><article>${sentences
    .slice(0, 3)
    .map((text) => `<p>${text} <a href="y">See</a></p>`)
    .join('')}</article>`;
  const article = articleOf(new DOMParser().parseFromString(html, 'text/html'));
  expect(article?.blocks[0]?.spans.at(-1)?.href).toBe('https://cdn.example/x/y');
});
