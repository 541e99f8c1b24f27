import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryArticle, arbitraryText, plainArticle } from '@/tests/support/arbitrary-article';
import { quoteAt } from '@/utils/article/anchor';
import type { Article } from '@/utils/article/article';
import { toLines } from '@/utils/export/markdown-spans';
import { escapeText, plainText } from '@/utils/export/markdown-text';
import { toMarkdown } from '@/utils/export/to-markdown';
import { toYaml } from '@/utils/export/to-yaml';

/** What a renderer makes of text: escapes and character references resolved. */
const rendered = (markdown: string) =>
  markdown.replace(
    /\\([!-/:-@[-`{-~])|&lt;|&amp;/g,
    (all, character?: string) => character ?? (all === '&lt;' ? '<' : '&'),
  );

/** Inside code nothing is markup, so the property is about everything else. */
const withoutCode = (article: Article): Article =>
  JSON.parse(JSON.stringify(article).replaceAll('"kind":"code"', '"kind":"quote"').replaceAll('"code"', '"sub"'));
const withoutAddresses = (markdown: string) => markdown.replace(/\]\(<[^<>\n]*>\)/g, '');

test('escaped text renders as the same text', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      expect(rendered(escapeText(text))).toBe(plainText(text));
    }),
  );
});

test('text of a page brings no raw HTML, whatever it says', () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(withoutAddresses(toMarkdown(withoutCode(article)))).not.toContain('<');
    }),
    { numRuns: 500 },
  );
});

test('text of a page brings no markup of note programs and templates', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const [, front, ...rest] = toMarkdown(plainArticle('a', text, { title: text, byline: text })).split(/^---$/m);
      expect(rest.length).toBe(1);
      expect(front + rest.join()).not.toMatch(/<%|\[\[|\$=|\{\{|\{%/);
    }),
  );
});

test('front matter is one line a field, and each reads back as JSON does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [, line, end] = toYaml({ title: `a${text}` }).split('\n');
      expect(end).toBe('---');
      expect(JSON.parse(line?.replace('title: ', '') ?? '')).toBe(`a${text}`.replace(/\p{Surrogate}/gu, '\ufffd'));
      expect(line).not.toMatch(/[^\P{Cc}\n]|<|\[\[/u);
    }),
  );
});

describe('a line of spans', () => {
  const lines = (...spans: Parameters<typeof toLines>[0]) => toLines(spans);

  test('keeps a link from becoming a picture', () => {
    expect(lines({ text: 'Look!' }, { text: 'here', href: 'https://a.example/' })).toBe(
      'Look\\![here](<https://a.example/>)',
    );
  });

  test('sets emphasis around the words, not around the blanks', () => {
    expect(lines({ text: 'a ' }, { text: ' b ', marks: ['strong'] }, { text: 'c' })).toBe('a  **b** c');
  });

  test('leaves signs out where a reader would see them', () => {
    expect(lines({ text: 'a' }, { text: '(b)', marks: ['strong'] }, { text: 'c' })).toBe('a(b)c');
    expect(lines({ text: 'a', marks: ['strong'] }, { text: 'b', marks: ['emphasis'] })).toBe('**a**b');
  });

  test('takes no line for a heading, an item, a rule or a quotation', () => {
    expect(lines({ text: '# a\n1. b\n- c\n> d\n---\n=== e' })).toBe(
      '\\# a\\\n1\\. b\\\n\\- c\\\n\\> d\\\n\\---\\\n\\=\\=\\= e',
    );
  });
});

test('what was marked comes in reading order, the headline first, and leads to its place on the page', () => {
  const article = plainArticle('ferry', 'The ferry left at nine.', { title: 'No ferry at ten' });
  const marked = [
    { block: 0, start: 18, end: 22 },
    { block: -1, start: 3, end: 8 },
  ].map((place, index) => ({ id: `h${index}`, quotes: [quoteAt(article, place)], madeAt: '2026-03-01T08:00:00Z' }));
  const url = 'https://courier.example/ferry#:~:text=';
  expect(toMarkdown(article, marked)).toContain(`---\n\n> ferry [→](<${url}ferry>)\n\n> nine [→](<${url}nine>)\n`);
});

test('what was marked stands below a rule, quoted, each with its note, and does nothing', () => {
  const quote = { exact: 'The ferry\n# left', prefix: '', suffix: '', hint: { block: 0, start: 0 } };
  const highlight = { id: 'h', quotes: [quote], madeAt: '2026-03-01T08:00:00Z' };
  const marked = [
    { ...highlight, note: '<b>Which</b> one?\n- that one' },
    { ...highlight, id: 'g' },
  ];
  const article = plainArticle('ferry', 'The ferry left.');
  expect(toMarkdown(article, marked)).toBe(
    `${toMarkdown(article)}\n---\n\n> The ferry\\\n> \\# left\n\n&lt;b>Which&lt;/b> one?\\\n\\- that one\n\n> The ferry\\\n> \\# left\n`,
  );
});
