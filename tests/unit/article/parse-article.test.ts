import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle, arbitrarySaved, plainArticle, whiteDot } from '@/tests/support/arbitrary-article';
import type { Article } from '@/utils/article/article';
import { faultInWords } from '@/utils/article/fault';
import { parseArticle, parsePictures, parseSaved } from '@/utils/article/parse-article';

const words = (
  parsed: ReturnType<typeof parseArticle> | ReturnType<typeof parseSaved> | ReturnType<typeof parsePictures>,
) => ('fault' in parsed ? faultInWords(parsed.fault) : 'no fault');

const article = plainArticle('ferry', 'The ferry left at nine.');
const withBlock = (block: unknown) => ({ ...article, blocks: [block] });

test('what we write, we read: every article comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryArticle, (each) => {
      expect(parseArticle(JSON.parse(JSON.stringify(each)))).toEqual({ value: JSON.parse(JSON.stringify(each)) });
    }),
  );
  fc.assert(
    fc.property(arbitrarySaved, (each) => {
      expect(words(parseSaved(JSON.parse(JSON.stringify(each))))).toBe('no fault');
    }),
  );
});

test('no value of any kind throws, and none but an article passes', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      expect(parseArticle(value)).toHaveProperty('fault');
      expect(parseSaved(value)).toHaveProperty('fault');
    }),
  );
});

test('an article with any one field of the wrong type does not pass', () => {
  const full = {
    ...article,
    byline: 'Mira Holt',
    publishedAt: '2026-03-01',
    lead: { src: 'https://a.example/p', alt: '' },
  };
  for (const key of Object.keys(full))
    for (const wrong of [null, true, -1, Number.NaN, Number.POSITIVE_INFINITY, {}, [[]], [null]])
      expect(words(parseArticle({ ...full, [key]: wrong })), `${key}: ${wrong}`).toMatch(new RegExp(`^${key}\\b`));
});

describe('the fault says where and what', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['a missing field', { ...article, title: undefined }, 'title: expected string but found undefined'],
    ['an unknown field', { ...article, html: '<p>' }, 'html: is not a known field'],
    ['an unknown kind', withBlock({ kind: 'video' }), 'blocks[0].kind: expected'],
    ['an address', { ...article, url: 'javascript:alert(1)' }, 'url: expected a plain web address (http or https)'],
    [
      'a link',
      withBlock({ kind: 'paragraph', origin: [], spans: [{ text: 'a', href: 'https://a@b.example/' }] }),
      'blocks[0].spans[0].href: expected a plain address',
    ],
    ['a date that is none', { ...article, publishedAt: '2026-02-30' }, 'publishedAt: expected a date'],
    ['too much', { ...article, title: 'a'.repeat(5_001) }, 'title: is longer than 5000 characters'],
    ['a removal of nothing', { ...article, removals: [removal(1)] }, 'removals[0].at.block: there are only 1 blocks'],
    [
      'a fact of nothing',
      { ...article, facts: [fact({ block: 0, start: 3, end: 3 })] },
      'facts[0].at.block: a fact cannot be empty',
    ],
    [
      'a fact beyond its block',
      { ...article, facts: [fact({ block: 0, end: 99 })] },
      'facts[0].at.end: the block has only 23 characters',
    ],
    [
      'a fact in a removed block',
      { ...article, removals: [removal(0)], facts: [fact({ block: 0 })] },
      'facts[0].at.block: a fact cannot stand in a removed block',
    ],
  ];
  test.each(cases)('%s', (_, value, fault) => {
    expect(words(parseArticle(value))).toContain(fault);
  });
});

function removal(block: number): Article['removals'][number] {
  return { at: { block }, reason: 'related', rule: 'links' };
}
function fact(at: Article['facts'][number]['at']): Article['facts'][number] {
  return { at, kind: 'point', score: 1 };
}

test('more than 5 million characters of text do not pass, in however many blocks', () => {
  const block = { kind: 'paragraph', origin: [], spans: [{ text: 'a'.repeat(1_000_001) }] };
  expect(words(parseArticle({ ...article, blocks: Array(5).fill(block) }))).toBe(
    'blocks: hold more than 5000000 characters',
  );
  expect(words(parseArticle({ ...article, blocks: Array(20_001).fill(article.blocks[0]) }))).toContain('20000 entries');
});

test('nothing an object inherits or hides counts as said', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  expect(parseArticle({ ...article, ...hostile })).toHaveProperty('fault');
  expect(words(parseArticle(JSON.parse(`${JSON.stringify(article).slice(0, -1)},"__proto__":{"byline":"x"}}`)))).toBe(
    '__proto__: is not a known field',
  );
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

describe('pictures', () => {
  const picture = (bytes: string, kind: string) => ({
    'https://a.example/p': `data:image/${kind};base64,${btoa(bytes)}`,
  });
  const png = (width: string, height: string) => `\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR${width}${height}\x08\x06\0\0\0`;
  const passes: readonly (readonly [string, Record<string, string>])[] = [
    ['a PNG', { 'https://a.example/p': whiteDot }],
    ['a GIF', picture('GIF89a\x01\0\x01\0\0\0\0', 'gif')],
    ['a JPEG', picture('\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x10\0\x20\x03\0\0\0', 'jpeg')],
    ['a WebP', picture('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x0f\0\0\x0f\0\0', 'webp')],
    ['an AVIF', picture('\0\0\0\x1cftypavif\0\0\0\0\0\0\0\x14ispe\0\0\0\0\0\0\0\x10\0\0\0\x10', 'avif')],
  ];
  test.each(passes)('%s passes', (_, pictures) => {
    expect(parsePictures(pictures)).toEqual({ value: pictures });
  });

  const fails: readonly (readonly [string, Record<string, string>])[] = [
    ['an SVG', picture('<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg+xml')],
    ['a page that says it is a PNG', picture('<script>alert(1)</script>', 'png')],
    ['a PDF that says it is a JPEG', picture('%PDF-1.7', 'jpeg')],
    ['a PNG that says it is a GIF', { 'https://a.example/p': whiteDot.replace('png', 'gif') }],
    ['a PNG of 65,535 by 65,535', picture(png('\0\0\xff\xff', '\0\0\xff\xff'), 'png')],
    ['a PNG of no size', picture(png('\0\0\0\0', '\0\0\0\0'), 'png')],
    ['an address elsewhere', { 'https://a.example/p': 'https://a.example/p' }],
    ['broken base64', { 'https://a.example/p': `${whiteDot}=` }],
    ['base64 with blanks', { 'https://a.example/p': whiteDot.replace('A', ' ') }],
    ['a key that is no address', { 'javascript:1': whiteDot }],
  ];
  test.each(fails)('%s does not', (_, pictures) => {
    expect(parsePictures(pictures)).toHaveProperty('fault');
  });
});
