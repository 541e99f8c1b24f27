import fc from 'fast-check';
import type { Article, KeyFact } from '@/utils/article/article';
import type { Block, Span } from '@/utils/article/block';
import type { SavedArticle } from '@/utils/article/saved-article';
import { textOf } from '@/utils/article/text-of';
import { toSaved } from '@/utils/library/to-saved';

/** A white dot, 1 by 1. */
export const whiteDot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

const words = [
  'ferry',
  'council',
  'Łódź',
  'bridge',
  '1986.',
  '東京都',
  'نهر',
  '**',
  '<b>',
  '`',
  '_',
  '#',
  '\n',
  '- ',
  '$=',
];

/** Text with what pages and attackers put into it. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((chosen) => chosen.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'*_~`[]()<>!#&$=%{}|\\-+.:"\' \na1.'), maxLength: 20 }),
);

const arbitraryAddress = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'small' });

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });
const lean = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

export const arbitrarySpan: fc.Arbitrary<Span> = fc
  .record({
    text: arbitraryText,
    href: optional(fc.oneof(arbitraryAddress, fc.constant('#note'))),
    marks: optional(fc.uniqueArray(fc.constantFrom('strong', 'emphasis', 'code', 'sub', 'strike'), { maxLength: 3 })),
  })
  .map(lean) as fc.Arbitrary<Span>;

const spans = fc.array(arbitrarySpan, { maxLength: 4 });
const base = { spans, origin: fc.constant([]) };
const rows = fc.array(fc.array(fc.record({ spans }), { maxLength: 3 }), { maxLength: 3 });

const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: fc.record({ kind: fc.constantFrom('paragraph', 'quote', 'code'), ...base }), weight: 4 },
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(2, 3, 4, 5, 6), ...base }),
  fc.record({ kind: fc.constant('item'), ordered: fc.boolean(), depth: fc.nat(4), ...base }),
  fc.record({ kind: fc.constant('image'), src: arbitraryAddress, alt: arbitraryText, ...base }),
  fc.record({ kind: fc.constant('table'), head: rows, rows, ...base }),
  fc.record({ kind: fc.constant('embed'), href: arbitraryAddress, ...base }),
) as fc.Arbitrary<Block>;

const factsFor = (blocks: readonly Block[], hidden: ReadonlySet<number>): KeyFact[] =>
  blocks.flatMap((block, index) =>
    hidden.has(index) || textOf(block).trim() === '' ? [] : [{ at: { block: index }, kind: 'point', score: 0.5 }],
  );

/** An article that `parseArticle` takes: every place points at something. */
export const arbitraryArticle: fc.Arbitrary<Article> = fc
  .record({
    url: arbitraryAddress,
    canonicalUrl: optional(arbitraryAddress),
    title: arbitraryText,
    byline: optional(arbitraryText),
    siteName: optional(arbitraryText),
    publishedAt: optional(fc.constantFrom('2026-02-28', '2026-02-28T10:00:00+01:00')),
    language: fc.constantFrom('en', 'de-AT', 'ja', 'und'),
    direction: fc.constantFrom('ltr', 'rtl'),
    blocks: fc.array(arbitraryBlock, { maxLength: 6 }),
    hidden: fc.array(fc.nat(5), { maxLength: 2 }),
  })
  .map(({ hidden, ...draft }) => {
    const removed = new Set(hidden.filter((index) => index < draft.blocks.length));
    return {
      ...lean(draft),
      removals: [...removed].map((block) => ({ at: { block }, reason: 'related', rule: 'language/en' })),
      facts: factsFor(draft.blocks, removed),
    } as Article;
  });

/** A saved article that `parseSaved` takes. */
export const arbitrarySaved: fc.Arbitrary<SavedArticle> = fc
  .record({
    article: arbitraryArticle,
    pictured: fc.boolean(),
    second: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ article, pictured, second }) =>
    toSaved(
      article,
      pictured ? { 'https://pictures.example/dot.png': whiteDot } : {},
      new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
    ),
  );

/** A plain story with an address of its own, for tests that look at one thing. */
export const plainArticle = (slug: string, text: string, more: Partial<Article> = {}): Article => ({
  url: `https://courier.example/${slug}`,
  title: `About the ${slug}`,
  language: 'en',
  direction: 'ltr',
  blocks: [{ kind: 'paragraph', spans: [{ text }], origin: [] }],
  removals: [],
  facts: [],
  ...more,
});
