import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryArticle } from '@/tests/support/arbitrary-article';
import type { Article } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { keptBlocks } from '@/utils/article/kept-blocks';
import { parseArticle } from '@/utils/article/parse-article';
import { addsTo, stitch } from '@/utils/article/stitch';
import { textOf } from '@/utils/article/text-of';

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }], origin: [] });
const pageOf = (page: number, ...texts: readonly string[]) => ({
  page,
  article: {
    url: `https://courier.example/ferry?page=${page}`,
    title: 'The last ferry',
    byline: 'Mira Holt',
    language: 'en',
    direction: 'ltr',
    blocks: texts.map(paragraph),
    removals: [],
    facts: [],
  } satisfies Article,
});
const intro = 'The ferry of Ostrow has crossed the sound every morning since the spring of 1931.';
const long = (text: string) =>
  `${text}, and the people of the island came down to the quay to see it with their own eyes.`;
const one = pageOf(1, intro, long('On Monday it left'), 'Yes.');
const two = pageOf(
  2,
  'The last ferry',
  'Mira Holt',
  intro,
  long('On Tuesday it came back'),
  long('On Friday it sank'),
  '–',
  'Yes.',
);
const kept = (article: Omit<Article, 'facts'>) => keptBlocks(article).map(({ block }) => textOf(block));

test('pages follow each other, and what the second repeats is removed, not lost', () => {
  const whole = stitch([one, two]);
  expect(kept(whole)).toEqual([
    intro,
    long('On Monday it left'),
    'Yes.',
    long('On Tuesday it came back'),
    long('On Friday it sank'),
    '–',
    'Yes.',
  ]);
  expect(whole.blocks).toHaveLength(10);
  expect(whole.removals.map(({ reason, rule }) => `${reason} ${rule}`)).toEqual(Array(3).fill('repeated pages'));
  expect(whole.parts).toEqual([{ block: 3, page: 2, url: two.article.url }]);
});

test('of the pictures that a further page shows, those of the first page go, in whatever size', () => {
  const picture = (src: string): Block => ({ kind: 'image', src, alt: '', spans: [], origin: [] });
  const withPicture = ({ page, article }: typeof one, ...pictures: readonly string[]) => ({
    page,
    article: { ...article, blocks: [...pictures.map(picture), ...article.blocks] },
  });
  const shown = keptBlocks(
    stitch([
      withPicture(one, 'https://courier.example/ferry.jpg?w=900', 'https://courier.example/show.php?of=1'),
      withPicture(two, 'https://courier.example/ferry-300x200.jpg', 'https://courier.example/show.php?of=2'),
    ]),
  ).flatMap(({ block }) => (block.kind === 'image' ? [block.src.replace('https://courier.example/', '')] : []));
  expect(shown).toEqual(['ferry.jpg?w=900', 'show.php?of=1', 'show.php?of=2']);
});

test('a page that says nothing new is known as such', () => {
  expect(addsTo([one], two)).toBe(true);
  expect(addsTo([one], { ...one, page: 2 })).toBe(false);
  expect(addsTo([one, two], { ...two, page: 3 })).toBe(false);
});

test('whatever the pages are, every block stays, every pointer points, and the first page comes first', () => {
  fc.assert(
    fc.property(arbitraryArticle, arbitraryArticle, arbitraryArticle, (a, b, c) => {
      const whole = stitch([
        { page: 1, article: a },
        { page: 2, article: b },
        { page: 3, article: c },
      ]);
      expect(whole.blocks).toEqual([...a.blocks, ...b.blocks, ...c.blocks]);
      expect(whole.removals.slice(0, a.removals.length).map(({ at }) => at.block)).toEqual(
        [...a.removals].sort((x, y) => x.at.block - y.at.block).map(({ at }) => at.block),
      );
      if (b.blocks.length > 0 && c.blocks.length > 0)
        expect(parseArticle({ ...whole, facts: [] })).not.toHaveProperty('fault');
    }),
    { numRuns: 60 },
  );
});
