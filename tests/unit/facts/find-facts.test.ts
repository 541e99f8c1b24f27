import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFrom } from '@/tests/support/block-from';
import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textAt } from '@/utils/article/place';
import { textOf } from '@/utils/article/text-of';
import { findFacts } from '@/utils/facts/find-facts';
import { storyOf } from '@/utils/facts/story';

const sentence = fc.constantFrom(
  'The mayor opened the new bridge in Halden on Sunday.',
  'But it cost $4 billion, Ada Lindqvist said.',
  '“We will build it again next year,” said Prime Minister Ada Lindqvist.',
  'Some 1,200 homes in Norway lost power on 3 March 2021.',
  'ALSO READ: Harbour town counts the cost',
  '橋は2021年3月3日に開通した。',
  'وصل القطار إلى المحطة يوم الأحد.',
);
const text = fc.oneof(
  fc.array(sentence, { maxLength: 5 }).map((sentences) => sentences.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const spans = fc.array(
  fc.record({ text, href: fc.constantFrom('https://news.example/other') }, { requiredKeys: ['text'] }),
  {
    maxLength: 3,
  },
);
const base = { spans, origin: fc.constant([]) };
const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ ...base, kind: fc.constantFrom('paragraph' as const, 'quote' as const, 'code' as const) }),
  },
  fc.record({ ...base, kind: fc.constant('heading' as const), level: fc.constant(2 as const) }),
  fc.record({ ...base, kind: fc.constant('item' as const), ordered: fc.boolean(), depth: fc.constant(0) }),
  fc.record({ ...base, kind: fc.constant('image' as const), src: fc.constant('a.png'), alt: text }),
  fc.record({ ...base, kind: fc.constant('table' as const), head: fc.constant([]), rows: fc.constant([]) }),
  fc.record({ ...base, kind: fc.constant('embed' as const), href: fc.constant('https://news.example/') }),
);
const draft: fc.Arbitrary<Draft> = fc.record({
  url: fc.constant('https://news.example/story'),
  title: text,
  language: fc.constantFrom('en', 'de', 'ja', 'ar', 'und', ''),
  direction: fc.constant('ltr' as const),
  blocks: fc.array(block, { maxLength: 12 }),
});
const removalsOf = (blocks: readonly boolean[]): readonly Removal[] =>
  blocks.flatMap((removed, index) => (removed ? [{ at: { block: index }, reason: 'related', rule: 'test' }] : []));
const page = fc.record({ draft, removals: fc.array(fc.boolean(), { maxLength: 12 }).map(removalsOf) });

const most = { point: 5, who: 4, what: 1, when: 2, where: 4, why: 1, figure: 4, quote: 2 };

describe('facts', () => {
  test('are verbatim stretches of kept paragraphs, quotes and items, on any page', () => {
    fc.assert(
      fc.property(page, ({ draft, removals }) => {
        const removed = new Set(removals.map(({ at }) => at.block));
        for (const { at, score, speaker } of findFacts(draft, removals)) {
          if (speaker) expect(removed.has(speaker.block) || textAt(draft.blocks, speaker).trim() === '').toBe(false);
          const home = draft.blocks[at.block];
          expect(removed.has(at.block)).toBe(false);
          expect(['paragraph', 'quote', 'item']).toContain(home?.kind);
          const said = textAt(draft.blocks, at);
          expect(said.trim()).toBe(said);
          expect(said).not.toBe('');
          expect(at.end).toBeLessThanOrEqual(home ? textOf(home).length : 0);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('are never more than a reader takes in, and points keep the order of the article', () => {
    fc.assert(
      fc.property(page, ({ draft, removals }) => {
        const facts = findFacts(draft, removals);
        for (const [kind, limit] of Object.entries(most))
          expect(facts.filter((fact) => fact.kind === kind).length).toBeLessThanOrEqual(limit);
        const places = facts.filter(({ kind }) => kind === 'point').map(({ at }) => at.block * 1e6 + (at.start ?? 0));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });

  test('are the same every time', () => {
    fc.assert(
      fc.property(page, ({ draft, removals }) => {
        expect(findFacts(draft, removals)).toEqual(findFacts(draft, removals));
      }),
      { numRuns: 30 },
    );
  });
});

const paragraph = (words: string, href?: string): Block => ({
  kind: 'paragraph',
  spans: [href ? { text: words, href } : { text: words }],
  origin: [],
});
const article = (blocks: readonly Block[]): Draft => ({
  url: 'https://news.example/story',
  title: 'The bridge of Halden opens after nine years',
  language: 'en',
  direction: 'ltr',
  blocks,
});
const bridge = [
  'The new bridge of Halden opened on Sunday after nine years of building, and thousands of people walked across it.',
  'Mayor Ada Lindqvist cut the ribbon in the rain. She thanked the workers of the bridge.',
  'The bridge cost $4 billion, twice as much as planned. Tolls will pay for a third of it.',
  'Critics of the bridge say that the money was needed for schools. The mayor of Halden denies it.',
];
const pointsOf = (draft: Draft) =>
  findFacts(draft, [])
    .filter(({ kind }) => kind === 'point')
    .map(({ at }) => textAt(draft.blocks, at));

describe('key points', () => {
  test('are two or three for a short article, one for a note, none for a line', () => {
    expect([2, 3]).toContain(pointsOf(article(bridge.map((words) => paragraph(words)))).length);
    expect(pointsOf(article(bridge.slice(0, 2).map((words) => paragraph(words))))).toHaveLength(1);
    expect(pointsOf(article(bridge.slice(0, 1).map((words) => paragraph(words))))).toEqual([]);
  });

  test('ask nothing, unless a story does nothing else', () => {
    const asking = bridge.map((words, at) => paragraph(`Who will walk over the new bridge of Halden ${at}? ${words}`));
    expect(pointsOf(article(asking)).filter((point) => point.endsWith('?'))).toEqual([]);
    const leaning = bridge.map((words, at) => paragraph(`Who walks over the new bridge of Halden ${at}? But ${words}`));
    expect(pointsOf(article(leaning)).filter((point) => point.endsWith('?'))).toEqual([]);
    const all = bridge.map((words) => paragraph(words.replaceAll('. ', '? ').replace(/\.$/, '?')));
    expect(pointsOf(article(all)).length).toBeGreaterThan(0);
  });

  test('come from several sections where there are headings', () => {
    const heading = (words: string): Block => ({ kind: 'heading', level: 2, spans: [{ text: words }], origin: [] });
    const draft = article(bridge.flatMap((words, at) => [heading(`Part ${at}`), paragraph(words)]));
    const sections = new Set(findFacts(draft, []).flatMap(({ kind, at }) => (kind === 'point' ? [at.block] : [])));
    expect(sections.size).toBeGreaterThanOrEqual(3);
  });

  test('do not say of each thing in a list the same', () => {
    const heading = (words: string): Block => ({ kind: 'heading', level: 2, spans: [{ text: words }], origin: [] });
    const sizes = ['sizes XS to XL', 'sizes S to XXL', 'sizes M to XL', 'sizes XS to M'];
    const draft = article(
      bridge.flatMap((words, at) => [
        heading(`Shop ${at}`),
        paragraph(`Find the whole range of bridge coats in ${sizes[at]}.`),
        paragraph(words),
      ]),
    );
    expect(pointsOf(draft).filter((point) => point.startsWith('Find the whole range')).length).toBeLessThan(2);
  });

  test('are three or four where a story is long and in a language that no weight was learnt from', () => {
    const draft = article(
      Array.from({ length: 40 }, (_, at) => paragraph(`Bro nummer ${at} i Halden ble åpnet av ordføreren.`)),
    );
    expect(pointsOf({ ...draft, language: 'nb' })).toHaveLength(4);
    expect(pointsOf({ ...draft, language: 'nb', blocks: draft.blocks.slice(0, 20) })).toHaveLength(3);
    expect([2, 3]).toContain(pointsOf(draft).length);
  });

  test('may come from a standfirst that ends without a full stop, and from no label', () => {
    const told = (first: string) =>
      storyOf(article([first, ...bridge].map((words) => paragraph(words))), []).sentences.some(
        ({ block }) => block === 0,
      );
    expect(told('Thousands walk across the new bridge of Halden in the rain')).toBe(true);
    expect(told('By Ada Lindqvist in Halden')).toBe(false);
  });

  test('distrust a promo that cleaning missed: all link, the headline again, or about something else', () => {
    const promos = [
      paragraph('Tax reform splits the parliament of Orlen before the vote.', 'https://news.example/tax'),
      paragraph('The bridge of Halden opens after nine years.'),
      paragraph('Actor Marta Silva unveils 5 lipsticks in Lisbon on Monday.'),
      paragraph('Read more: Actor Marta Silva unveils 5 lipsticks'),
    ];
    const [lead = '', ...rest] = bridge;
    const draft = article([paragraph(lead), ...promos, ...rest.map((words) => paragraph(words))]);
    const touched = findFacts(draft, []).map(({ at }) => at.block);
    expect(touched.filter((block) => block >= 1 && block <= 4)).toEqual([]);
  });
});

test('a day that is named in the lead and is that of publication is as sure as anything can be, and no surer', () => {
  const draft = draftFrom(
    [
      'The lamp on Skarv island burned on Thursday night, 1 February 2024, for the first time since the storm took its roof.',
      'Two keepers carried 300 panes of glass up the rock by hand, because no crane could land there before the spring.',
    ],
    { title: 'The lamp on Skarv island is lit again', publishedAt: '2024-02-01T08:00:00+01:00' },
  );
  const days = findFacts(draft, []).filter(({ kind }) => kind === 'when');
  expect(days).not.toEqual([]);
  for (const { score } of days) expect(score).toBeLessThanOrEqual(1);
});
