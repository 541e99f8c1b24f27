import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arbitraryText, plainArticle } from '@/tests/support/arbitrary-article';
import { markedText, snippetOf } from '@/utils/library/marked-text';
import { removeArticle } from '@/utils/library/remove-article';
import { saveArticle } from '@/utils/library/save-article';
import { openSearch } from '@/utils/library/search';
import { storyId } from '@/utils/library/story-id';
import { termsOf } from '@/utils/library/terms';
import { toSaved } from '@/utils/library/to-saved';

const now = '2026-03-01T08:00:00.000Z';
const stories = [
  plainArticle('ferry', 'The night ferry to Łódź left at nine, with 300 sheep on board.', { byline: 'Mira Holt' }),
  plainArticle('bridge', 'The council closed the old bridge. The ferry runs instead.'),
  plainArticle('tokyo', '東京都知事は火曜日、新しい橋の計画を発表した。', { title: '橋の計画' }),
  plainArticle('bangkok', 'สะพานเก่าถูกปิดเมื่อวันจันทร์', { title: 'สะพาน' }),
  plainArticle('nahr', 'أغلق المجلس الجسر القديم يوم الاثنين', { title: 'الجسر', direction: 'rtl' }),
  plainArticle('removed', 'Kept.', {
    blocks: [
      { kind: 'paragraph', spans: [{ text: 'Kept words.' }], origin: [] },
      { kind: 'paragraph', spans: [{ text: 'Newsletter zebra.' }], origin: [] },
    ],
    removals: [{ at: { block: 1 }, reason: 'newsletter', rule: 'language/en' }],
  }),
];

const hits = (pieces: readonly { text: string; hit: boolean }[] = []) =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text);

describe('searching the library', () => {
  let search: ReturnType<typeof openSearch>;
  beforeEach(async () => {
    for (const article of stories) await saveArticle(toSaved(article, {}, now));
    search = openSearch();
  });
  afterEach(() => search.close());
  const slugs = async (query: string) => (await search.find(query)).map(({ id }) => id.replace(/^.*\//, ''));

  test.each([
    ['bridge', ['bridge']],
    ['FERRY nine', ['ferry']],
    ['lodz', ['ferry']],
    ['counc', ['bridge']],
    ['brifge', ['bridge']],
    ['mira holt', ['ferry']],
    ['東京', ['tokyo']],
    ['計画', ['tokyo']],
    ['橋', ['tokyo']],
    ['สะพาน', ['bangkok']],
    ['الجسر', ['nahr']],
    ['zebra', []],
    ['unheardof', []],
  ])('“%s” finds %j', async (query, expected) => {
    expect((await slugs(query)).sort()).toEqual(expected);
  });

  test('marks what was found in the headline and in the text', async () => {
    const [best] = await search.find('old bridge');
    expect(hits(best?.title)).toEqual(['bridge']);
    expect(hits(best?.snippet)).toEqual(['old', 'bridge']);
  });

  test('knows of a story saved or removed since', async () => {
    await search.find('ferry');
    await saveArticle(toSaved(plainArticle('otter', 'An otter took the ferry.'), {}, now));
    await removeArticle('https://courier.example/bridge');
    await expect.poll(() => slugs('ferry')).toEqual(['ferry', 'otter']);
    await removeArticle('https://courier.example/otter');
    await expect.poll(() => slugs('otter')).toEqual([]);
  });
});

test('the pieces of a marked text put together are the text', () => {
  fc.assert(
    fc.property(arbitraryText, fc.nat(3), (text, which) => {
      const found = new Set(
        termsOf(text)
          .slice(which, which + 2)
          .map(({ term }) => term),
      );
      const pieces = markedText(text, found);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.some(({ hit }) => hit)).toBe(found.size > 0);
    }),
  );
});

test('a snippet shows the place where most of the words stand together', () => {
  const text = `The ferry. ${'Nothing here. '.repeat(40)}The old ferry met the sheep. ${'Nothing more. '.repeat(40)}`;
  const snippet = snippetOf(text, new Set(['ferry', 'sheep']));
  expect(hits(snippet)).toEqual(['ferry', 'sheep']);
  expect(snippet?.map(({ text }) => text).join('')).toMatch(/^… .{20,180} …$/);
  expect(snippetOf(text, new Set(['otter']))).toBeUndefined();
});

test('a story goes by its address without where the reader came from', () => {
  const id = (url: string, canonicalUrl?: string) => storyId({ url, ...(canonicalUrl && { canonicalUrl }) });
  expect(id('https://Courier.example/a?utm_source=x&id=2&fbclid=3#top')).toBe('https://courier.example/a?id=2');
  expect(id('https://courier.example/a?q=a%20b+c&gclid=1')).toBe('https://courier.example/a?q=a%20b+c');
  expect(id('https://m.courier.example/a', 'https://courier.example/a?utm_medium=y')).toBe('https://courier.example/a');
});
