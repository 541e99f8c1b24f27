// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reviewOf } from '@/tests/support/review-of';
import { textAt } from '@/utils/article/place';
import { readArticle } from '@/utils/read-article';

const folder = 'tests/fixtures/pages';
const slugs = readdirSync(folder);

const read = (slug: string) => {
  const page = new DOMParser().parseFromString(readFileSync(`${folder}/${slug}/page.html`, 'utf8'), 'text/html');
  const before = page.documentElement.outerHTML;
  const reading = readArticle(page, { url: `https://${slug}.example/news/story` });
  expect(page.documentElement.outerHTML).toBe(before);
  if ('problem' in reading) throw new Error(`${slug}: ${reading.problem}`);
  return reading.article;
};

describe.each(slugs)('%s', (slug) => {
  test('reads as a person judged it', async () => {
    await expect(reviewOf(read(slug))).toMatchFileSnapshot(`../fixtures/pages/${slug}/expected.md`);
  });

  test('has facts that are slices of kept blocks', () => {
    const article = read(slug);
    const removed = new Set(article.removals.map(({ at }) => at.block));
    for (const { at } of article.facts) {
      expect(removed.has(at.block)).toBe(false);
      expect(textAt(article.blocks, at)).not.toBe('');
    }
  });
});
