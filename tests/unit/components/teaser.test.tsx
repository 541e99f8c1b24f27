// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MetaLine } from '@/components/meta-line';
import { parseArticle } from '@/utils/article/parse-article';
import { readArticle } from '@/utils/read-article';
import { all, show } from './show';

const page = readFileSync('tests/e2e/pages/old-bridge.html', 'utf8');
const says = (story: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...story })}</script></head>`;

test.each([
  ['a page that says its story is not free and far longer', { isAccessibleForFree: false, wordCount: 1200 }, 1],
  ['a page whose whole story is not free, and is here', { isAccessibleForFree: false, wordCount: 270 }, 0],
  ['a page that says nothing of it', {}, 0],
])('%s is read, checked and shown as what it is', (_, story, lines) => {
  const html = page.replace('</head>', says(story));
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://ilse.example/bridge',
  });
  if (!('article' in reading)) throw new Error('no article');
  expect(parseArticle(JSON.parse(JSON.stringify(reading.article)))).toEqual({ value: reading.article });
  show(<MetaLine article={reading.article} minutes={2} dateStyle="long" onRemoved={() => undefined} />);
  expect(all('.teaser').map(({ textContent }) => textContent)).toEqual(
    Array(lines).fill('Only the beginning is on this page. The rest may need a subscription.'),
  );
});
