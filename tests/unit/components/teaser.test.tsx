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

const start = 'Only the beginning is on this page';
const rest = 'The rest may need a subscription.';

test.each([
  [
    'a page that says its story is not free and far longer',
    { isAccessibleForFree: false, wordCount: 1200 },
    [`${start}, about 260 of 1,200 words. ${rest}`],
  ],
  ['a page whose whole story is not free, and is here', { isAccessibleForFree: false, wordCount: 270 }, []],
  ['a page of which little is free, and not how much', { isAccessibleForFree: false }, [`${start}. ${rest}`]],
  ['a page that says nothing of it', {}, []],
])('%s is read, checked and shown as what it is', (_, story, lines) => {
  const html = page.replace('</head>', says(story));
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://ilse.example/bridge',
  });
  if (!('article' in reading)) throw new Error('no article');
  expect(parseArticle(JSON.parse(JSON.stringify(reading.article)))).toEqual({ value: reading.article });
  show(<MetaLine article={reading.article} minutes={2} dateStyle="long" onRemoved={() => undefined} />);
  expect(all('.teaser').map(({ textContent }) => textContent)).toEqual(lines);
});
