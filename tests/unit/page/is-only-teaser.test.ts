// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isOnlyTeaser } from '@/utils/page/is-only-teaser';
import { metadataOf } from '@/utils/page/metadata';

const says = (story: object) =>
  metadataOf(
    new DOMParser().parseFromString(
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...story })}</script>`,
      'text/html',
    ),
    'https://larkfield.example/a-bridge',
  );
const text = (words: number) => 'bridge '.repeat(words);

test.each([
  ['not free and short', { isAccessibleForFree: false }, 120, true],
  ['not free, yet long', { isAccessibleForFree: false }, 900, false],
  ['not free, and a sixth of what the page counts', { isAccessibleForFree: 'False', wordCount: '1200' }, 210, true],
  ['not free, and nearly all of what the page counts', { isAccessibleForFree: false, wordCount: 220 }, 210, false],
  ['free and short', { isAccessibleForFree: true, wordCount: 1200 }, 120, false],
  ['short, and the page says nothing', {}, 120, false],
])('%s', (_, story, words, teaser) => {
  expect(isOnlyTeaser(says(story), text(words), 'en')).toBe(teaser);
});
