import type { Article, KeyFact } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';

const paragraph = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }], origin: [] });
const item = (text: string, depth = 0): Block => ({
  kind: 'item',
  ordered: false,
  depth,
  spans: [{ text }],
  origin: [],
});

/** A story with one block of every kind, three of them removed. */
const blocks: readonly Block[] = [
  paragraph('Harbour of Orlen opens again'),
  {
    kind: 'paragraph',
    origin: [],
    spans: [
      { text: 'The harbour of Orlen was opened on Monday by ' },
      { text: 'Ada Lindqvist', href: 'https://paper.example/lindqvist' },
      { text: ', the mayor. Work on the wall ' },
      { text: 'took', marks: ['emphasis'] },
      { text: ' four months and cost 12 million crowns.' },
    ],
  },
  {
    kind: 'image',
    src: 'https://paper.example/wall.jpg',
    alt: 'A stone wall',
    width: 900,
    height: 600,
    credit: 'Ivo Brandt',
    spans: [{ text: 'The wall in May.' }],
    origin: [],
  },
  { kind: 'heading', level: 2, spans: [{ text: 'A quarry across the bay' }], origin: [] },
  paragraph('Also read: The ferry that nobody wanted'),
  paragraph('Sign up for the morning letter'),
  { kind: 'quote', spans: [{ text: '“We will keep it open,” she said.' }], origin: [] },
  item('Stone from Harn'),
  item('Cut by hand', 1),
  item('Timber from Velm'),
  { kind: 'item', ordered: true, depth: 0, number: 4, spans: [{ text: 'Open the gates' }], origin: [] },
  {
    kind: 'table',
    spans: [{ text: 'Ships a year' }],
    head: [[{ spans: [{ text: 'Year' }] }, { spans: [{ text: 'Ships' }] }]],
    rows: [[{ spans: [{ text: '2025' }] }, { spans: [{ text: '310' }] }]],
    origin: [],
  },
  { kind: 'code', spans: [{ text: 'wall = stone + time\n  and patience' }], origin: [] },
  {
    kind: 'embed',
    href: 'https://video.example/watch?v=1',
    provider: 'Videohaus',
    spans: [{ text: 'The opening, in two minutes' }],
    origin: [],
  },
  paragraph('Fishermen from Pell came with their families. About 400 people watched the first boat leave.'),
];

const fact = (kind: KeyFact['kind'], block: number, words: string): KeyFact => {
  const text = blocks[block] ? textOf(blocks[block]) : '';
  const start = text.indexOf(words);
  return { kind, score: 0.9, at: { block, start, end: start + words.length } };
};

/** A story that looks like one, every name of it invented; nothing of it stands in any paper. */
export const inventedArticle: Article = {
  url: 'https://paper.example/news/harbour',
  title: 'Harbour of Orlen opens again after the spring storm',
  byline: 'Mira Holt',
  siteName: 'The Orlen Courier',
  publishedAt: '2026-05-14T08:00:00+02:00',
  language: 'en',
  direction: 'ltr',
  blocks,
  removals: [
    { at: { block: 0 }, reason: 'headline', rule: 'repetition' },
    { at: { block: 4 }, reason: 'related', rule: 'language/en' },
    { at: { block: 5 }, reason: 'newsletter', rule: 'language/en' },
  ],
  facts: [
    fact('point', 1, 'Work on the wall took four months and cost 12 million crowns.'),
    fact('point', 14, 'About 400 people watched the first boat leave.'),
    fact('who', 1, 'Ada Lindqvist'),
    fact('when', 1, 'Monday'),
    fact('where', 14, 'Pell'),
    fact('figure', 1, '12 million'),
    fact('figure', 14, '400 people'),
    fact('quote', 6, '“We will keep it open,”'),
  ],
};
