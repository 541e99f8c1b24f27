import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { plainArticle } from '@/tests/support/arbitrary-article';
import { parseArticle } from '@/utils/article/parse-article';
import { fileName } from '@/utils/export/file-name';
import json from '@/utils/export/formats/json';
import { toMarkdown } from '@/utils/export/to-markdown';
import { importArticles } from '@/utils/library/import-articles';
import { openArticle, readShelf } from '@/utils/library/read-library';
import { saveArticle } from '@/utils/library/save-article';
import { toSaved } from '@/utils/library/to-saved';

const folder = '../shared/data/security';
const isThere = existsSync(folder);
if (!isThere) console.log(`Skipped: the attack lists are not in ${folder}.`);

const itemsOf = (name: string): readonly Record<string, unknown>[] =>
  isThere ? JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')).items : [];

interface Repeated {
  readonly repeat: readonly [string, number];
}
const textOfItem = ({ value }: Record<string, unknown>): string => {
  if (typeof value === 'string') return value;
  const [part, length] = (value as Repeated).repeat;
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
};

const now = '2026-03-01T08:00:00.000Z';
const mine = toSaved(plainArticle('ferry', 'Mine.'), {}, now);

/** Every recipe of the list that is a file itself, and the recipes a program can follow. */
const attackFiles = (): readonly string[] => {
  const file = json.write([mine]);
  const withField = (field: string) => file.replace('"articles":[', `"articles":[${field},`);
  return [
    ...itemsOf('import-attacks').map(({ generator }) => String(generator)),
    '['.repeat(10_000),
    '['.repeat(1_000_000),
    `{"format":"nutgraf-library","version":1,"articles":[${'{},'.repeat(999_999)}{}]}`,
    `{"format":"nutgraf-library","version":1,"articles":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    withField('{"id":"a","__proto__":{"html":"<img src=x onerror=alert(1)>"}}'),
    withField('{"constructor":{"prototype":{"polluted":1}}}'),
    withField('{"toString":1,"valueOf":1,"then":1}'),
    file.replace('About the ferry', 'A'.repeat(10_000_000)),
    file.replace('"version":1', '"version":1,"settings":{"css":"@import url(//evil.example)"}'),
    file.replaceAll(now, '+275761-01-01T00:00:00.000Z'),
    '\ufeff',
    '\u0000',
    'PK\u0003\u0004',
    '<script>alert(1)</script>',
  ];
};

describe.skipIf(!isThere)('attacks', () => {
  beforeAll(async () => {
    await saveArticle(mine);
  });

  test('no file is imported in part, overwrites a story or reaches a prototype', async () => {
    for (const file of attackFiles()) {
      const reading = json.read(file);
      expect(reading, file.slice(0, 80)).toEqual({ fault: expect.stringMatching(/\w/) });
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await openArticle(mine.story.id)).toEqual(mine);
  }, 20_000);

  test('a story of the same address as one that is there leaves it alone', async () => {
    const theirs = toSaved(plainArticle('ferry', 'Theirs.'), {}, now);
    const reading = json.read(json.write([theirs]));
    if ('articles' in reading) await importArticles(reading.articles, now);
    expect(await openArticle(mine.story.id)).toEqual(mine);
    expect((await readShelf()).stories).toHaveLength(1);
  });

  test('hostile text comes back as it was and is only text in Markdown', () => {
    for (const item of itemsOf('text-field-payloads-dev')) {
      const text = textOfItem(item);
      const article = plainArticle('text', text, { title: text.slice(0, 5_000), byline: text.slice(0, 5_000) });
      const start = performance.now();
      expect(parseArticle(article), String(item.id)).toEqual({ value: article });
      const markdown = toMarkdown(article);
      expect(performance.now() - start, String(item.id)).toBeLessThan(500);
      expect(markdown.replace(/\]\(<[^<>\n]*>\)/g, '')).not.toMatch(/<|\[\[|\{\{|(?<!\\)`/);
      expect(new TextEncoder().encode(fileName(text, 'md')).length).toBeLessThanOrEqual(120);
    }
  });

  test('an address that may do harm is refused in every place that holds one', () => {
    for (const { url, class: kind, id } of itemsOf('url-payloads-dev')) {
      const href = String(url);
      const link = plainArticle('link', 'x', {
        blocks: [{ kind: 'paragraph', origin: [], spans: [{ text: 'x', href }] }],
      });
      const parsed = parseArticle(link);
      if (kind === 'benign') expect('value' in parsed || href.length > 2_000, String(id)).toBe(true);
      else if ('value' in parsed) expect(href, String(id)).toMatch(/^(https?:\/\/[^@\\]+$|mailto:)/i);
      expect(parseArticle(plainArticle('x', 'x', { url: href })), String(id)).toHaveProperty(
        /^https?:\/\/[^@\\\s\p{C}]+$/iu.test(href) && href.length <= 2_000 && URL.canParse(href) ? 'value' : 'fault',
      );
    }
  });

  test('no Markdown that the lists ask about becomes markup', () => {
    for (const { article_html, id } of itemsOf('markdown-payloads-dev')) {
      const markdown = toMarkdown(plainArticle('markdown', String(article_html)));
      expect(markdown.split(/^---$/m), String(id)).toHaveLength(3);
      expect(markdown.replace(/\]\(<[^<>\n]*>\)/g, ''), String(id)).not.toMatch(/<|(?<!\\)`|\[\[|(?<!\\)!\[/);
    }
  });
});
