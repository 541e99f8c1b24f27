// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isLinkAddress, isWebAddress } from '@/utils/article/address';
import type { Article } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';
import { parseArticle } from '@/utils/article/parse-article';
import { readArticle } from '@/utils/read-article';

const folder = '../shared/data/security';
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped: the attack lists are not in ${folder}.`);

interface Payload {
  readonly id: string;
  readonly html: string;
}
const payloads: readonly Payload[] = isThere
  ? JSON.parse(readFileSync(`${folder}/xss-payloads-dev.json`, 'utf8')).items
  : [];

const prose = [
  'The council met on Monday, and agreed after two hours that the old mill by the river should stay where it is today.',
  'It has stood there for 300 years, said the mayor, Ada Lindqvist, and it would cost 40,000 euros to move it uphill.',
];
const paragraphs = `${prose.map((text) => `<p>${text}</p>`).join('')}`.repeat(2);

/** Attacks that hide or swallow what follows may cost the story, but never the door. */
const read = (inside: string): Article | undefined => {
  const html = `<title>The mill</title><article><h1>The mill</h1>${paragraphs}${inside}${paragraphs}</article>`;
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reading = readArticle(page, { url: 'https://larkfield-herald.example/mill' });
  return 'article' in reading ? reading.article : undefined;
};

const spansOf = (block: Block): readonly Span[] =>
  block.kind === 'table'
    ? [...block.spans, ...[...block.head, ...block.rows].flat().flatMap(({ spans }) => spans)]
    : block.spans;

const keys = new Set(
  'kind spans origin direction level ordered depth number src alt width height credit head rows href provider'.split(
    ' ',
  ),
);

/** What in an article is more than text and plain addresses. */
const intruders = ({ blocks }: Article): readonly string[] =>
  blocks.flatMap((block) => [
    ...Object.keys(block).filter((key) => !keys.has(key)),
    ...(block.kind === 'image' && !isWebAddress(block.src) ? [block.src] : []),
    ...(block.kind === 'embed' && !isLinkAddress(block.href) ? [block.href] : []),
    ...spansOf(block).flatMap(({ text, href, marks, lang, ...more }) => [
      ...Object.keys(more),
      ...(href !== undefined && !isLinkAddress(href) ? [href] : []),
    ]),
  ]);

test('what is written about markup stays text', () => {
  const article = read(
    '<p>Write &lt;img src=x onerror=alert(1)&gt; and &amp;lt;b&amp;gt; to see what the mill does with it.</p>',
  );
  const texts = article?.blocks.map(({ spans }) => spans.map(({ text }) => text).join('')) ?? [];
  expect(texts).toContain('Write <img src=x onerror=alert(1)> and &lt;b&gt; to see what the mill does with it.');
});

describe.skipIf(!isThere)('no attack inside an article', () => {
  // jsdom takes a minute for all of them; a real browser reads the rest.
  const every = 12;

  test('brings more than text and plain addresses into it', () => {
    const tried = payloads.filter((_, index) => index % every === 0);
    let stories = 0;
    for (const { id, html } of tried) {
      const article = read(html);
      if (!article) continue;
      stories += 1;
      expect(intruders(article), id).toEqual([]);
      expect(parseArticle(JSON.parse(JSON.stringify(article))), id).toEqual({ value: article });
    }
    expect(stories / tried.length).toBeGreaterThan(0.9);
  }, 120_000);

  test('brings anything in as a title, a name or a caption', () => {
    for (const { id, html } of payloads.filter((_, index) => index % 50 === 0)) {
      const value = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
      const article = read(
        `<meta property="og:title" content="${value}"><meta name="author" content="${value}"><img src="/a.jpg" alt="${value}">` +
          `<figure><img src="/b.jpg"><figcaption>${value}</figcaption></figure>`,
      );
      if (!article) continue;
      expect(intruders(article), id).toEqual([]);
      expect(parseArticle(article), id).toEqual({ value: article });
    }
  }, 60_000);
});
