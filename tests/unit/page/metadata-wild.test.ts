// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string) =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), 'https://www.larkfield-herald.example/town/a-bridge');
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
const says = (thing: unknown) => script(JSON.stringify(thing));

test('of several stories that a page describes, its own is the one whose headline it shows', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'The ferry stops',
    datePublished: '2026-10-01',
    author: 'Jon Halvard',
  };
  const its = { ...other, headline: 'A bridge for us', datePublished: '2026-11-20', author: 'Mira Okafor' };
  const { byline, publishedAt } = read(`${says({ '@graph': [other, its] })}<h1>A Bridge for Us</h1>`);
  expect([byline, publishedAt]).toEqual(['Mira Okafor', '2026-11-20']);
});
