import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitrarySaved, plainArticle, whiteDot } from '@/tests/support/arbitrary-article';
import json from '@/utils/export/formats/json';
import { toSaved } from '@/utils/library/to-saved';

const saved = (slug: string) =>
  toSaved(
    plainArticle(slug, 'The ferry left at nine.'),
    { 'https://courier.example/a.png': whiteDot },
    '2026-03-01T08:00:00.000Z',
  );
const file = json.write([saved('ferry'), saved('bridge')]);

test('a library that was written reads back as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(arbitrarySaved, { maxLength: 4, selector: ({ story }) => story.id }), (articles) => {
      const written = json.write(articles);
      expect(json.read(written)).toEqual({ articles: JSON.parse(JSON.stringify(articles)) });
      const again = json.read(written);
      expect('articles' in again && json.write(again.articles)).toBe(written);
    }),
  );
});

test('a file cut off anywhere is refused', () => {
  for (let part = 0; part < 64; part++) {
    expect(json.read(file.slice(0, Math.floor((file.length - 2) * (part / 64))))).toHaveProperty('fault');
  }
});

test('a file with one wrong bit is refused or holds only what can be read', () => {
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.nat(6), (at, bit) => {
      const flipped = file.slice(0, at) + String.fromCharCode(file.charCodeAt(at) ^ (1 << bit)) + file.slice(at + 1);
      const reading = json.read(flipped);
      expect('fault' in reading ? reading.fault.length : reading.articles.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

test('the first fault is named with its place', () => {
  const second = saved('bridge');
  const wrong = {
    ...second,
    body: { ...second.body, article: { ...second.body.article, blocks: [{ kind: 'video' }] } },
  };
  expect(
    json.read(JSON.stringify({ format: 'nutgraf-library', version: 1, articles: [saved('ferry'), wrong] })),
  ).toEqual({
    fault: expect.stringMatching(/^articles\[1\]\.body\.article\.blocks\[0\]\.kind: expected .* but found "video"$/),
  });
});

test('a story that stands in a file twice is a fault', () => {
  expect(json.read(json.write([saved('ferry'), saved('ferry')]))).toEqual({
    fault: 'articles[1].story.id: stands in the file twice',
  });
});
