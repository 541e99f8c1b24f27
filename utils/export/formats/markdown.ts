import type { Article } from '@/utils/article/article';
import type { ArticleFormat, FormatExamples } from '@/utils/export/format';
import { toMarkdown } from '@/utils/export/to-markdown';

/** One article, for note programs and for pasting. */
export default {
  name: 'markdown',
  holds: 'article',
  extension: 'md',
  mediaType: 'text/markdown',
  write: toMarkdown,
} satisfies ArticleFormat;

const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }], origin: [] }) as const;

const article: Article = {
  url: 'https://courier.example/2026/bridge?id=1&copy;=2',
  title: 'Old bridge: "closed" <for good>',
  byline: 'Mira Holt',
  siteName: 'Harbour Courier',
  language: 'en',
  direction: 'ltr',
  blocks: [
    paragraph('The council of Ostrow closed the old bridge on Monday.'),
    paragraph(
      '<script>alert(1)</script> & &lt;b&gt; <%= now %> [[wiki]] ![x](https://tracker.example/p.gif) `$= run()`',
    ),
    paragraph('---\ntitle: another\n---'),
    {
      kind: 'paragraph',
      origin: [],
      spans: [
        { text: 'Look!' },
        { text: 'the plan', href: 'https://courier.example/a b>c' },
        { text: ' is ' },
        { text: '“bold” ', marks: ['strong'] },
        { text: 'and ' },
        { text: '$= dv.pages()', marks: ['code'] },
      ],
    },
    { kind: 'code', spans: [{ text: 'a\n```\nb' }], origin: [] },
    { kind: 'item', ordered: false, depth: 3, spans: [{ text: '1. first' }], origin: [] },
    paragraph('Read more in our newsletter'),
    paragraph('“It will open again,” said Mira Holt.'),
  ],
  removals: [{ at: { block: 6 }, reason: 'newsletter', rule: 'language/en' }],
  facts: [
    { at: { block: 0 }, kind: 'point', score: 1 },
    { at: { block: 0, start: 15, end: 21 }, kind: 'where', score: 1 },
    { at: { block: 0, start: 47, end: 53 }, kind: 'when', score: 1 },
    { at: { block: 7, start: 0, end: 21 }, speaker: { block: 7, start: 27, end: 36 }, kind: 'quote', score: 1 },
  ],
};

export const examples: FormatExamples = {
  writes: [
    {
      article,
      contains: [
        'title: "Old bridge: \\"closed\\" \\u003cfor good>"\n',
        'author: "Mira Holt"\n',
        '# Old bridge: "closed" &lt;for good>\n',
        '[Harbour Courier](<https://courier.example/2026/bridge?id=1&amp;copy;=2>)',
        '- The council of Ostrow closed the old bridge on Monday. [→](<https://courier.example/2026/bridge?id=1&amp;copy;=2#:~:text=The%20council%20of%20Ostrow%20closed%20the%20old%20bridge%20on%20Monday.>)\n',
        '[Monday](<https://courier.example/2026/bridge?id=1&amp;copy;=2#:~:text=Monday>) · [Ostrow](<',
        '> “It will open again,” — Mira Holt [→](<',
        '&lt;script>alert(1)&lt;/script>',
        '\\---\\\ntitle: another\\\n\\---',
        'Look\\![the plan](<https://courier.example/a%20b%3Ec>) is **“bold”** and \\$\\= dv.pages()',
        '````\na\n```\nb\n````',
        '\n- 1\\. first\n',
      ],
      lacks: ['<script', '<%', '[[', '![x]', '`$=', '&lt;b', 'newsletter'],
    },
  ],
  refuses: [],
};
