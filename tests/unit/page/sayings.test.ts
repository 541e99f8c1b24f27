// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';
import { speaksOf } from '@/utils/page/metadata/speaks-of';

const first = 'https://sund-post.example/island/lamp';
const second = 'https://sund-post.example/harbour/choir';
const read = (html: string, url = second, loadedFrom = first) =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), url, loadedFrom);

const head = (address: string) =>
  `<title>The lamp is lit again - Sund Post</title><link rel="canonical" href="${address}">
  <meta property="og:site_name" content="Sund Post"><meta property="og:title" content="The lamp is lit again">
  <meta property="article:published_time" content="2024-02-01"><meta property="og:image" content="/lamp.jpg">`;
const thing = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The lamp is lit again', author: { name: 'Runa Vik' }, ...fields })}</script>`;

describe('after the address changed without a load', () => {
  test('what the head left over from the first story says is not believed, what the site says is', () => {
    expect(read(`${head(first)}${thing({ url: first })}<h1>A choir of pilots</h1>`)).toEqual({
      title: 'A choir of pilots',
      titles: ['A choir of pilots', 'The lamp is lit again'],
      authors: [],
      language: 'und',
      siteName: 'Sund Post',
    });
  });

  test('a head that was changed along is believed', () => {
    expect(read(`${head(second)}${thing({})}<h1>The lamp is lit again</h1>`)).toMatchObject({
      canonicalUrl: second,
      byline: 'Runa Vik',
      publishedAt: '2024-02-01',
    });
  });

  test('JSON-LD that speaks of the first story is not believed, though the rest was changed along', () => {
    const { byline, publishedAt } = read(
      `${head(second)}${thing({ mainEntityOfPage: { '@id': first } })}<h1>A choir</h1>`,
    );
    expect({ byline, publishedAt }).toEqual({ byline: undefined, publishedAt: '2024-02-01' });
  });

  test('an address that fits both stories tells nothing', () => {
    const app = 'https://sund-post.example/story';
    expect(read(head(app), `${app}?id=2`, `${app}?id=1`).canonicalUrl).toBeUndefined();
  });
});

test.each([
  ['a parameter that was taken off', first, `${first}?utm_source=a`],
  ['a fragment', `${first}#part`, first],
  ['a slash at the end', `${first}/`, first],
])('%s makes no other story', (_, url, loadedFrom) => {
  expect(read(`${head(first)}${thing({})}`, url, loadedFrom).publishedAt).toBe('2024-02-01');
});

test.each([
  ['https://www.sund-post.example/a/?id=1', 'https://sund-post.example/a?x=2&id=1#b', true],
  ['https://sund-post.example/a?id=1', 'https://sund-post.example/a?id=2', false],
  ['https://sund-post.example/a', 'https://sund-post.example/b', false],
  ['https://other.example/a', 'https://sund-post.example/a', false],
  ['no address', 'https://sund-post.example/a', false],
])('that %s speaks of %s is %s', (address, place, expected) => {
  expect(speaksOf(address, place)).toBe(expected);
});
