// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const read = (html: string, url = 'https://www.larkfield-herald.example/town/a-bridge') =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), url);

test('an empty page gives an empty title and nothing else', () => {
  expect(read('')).toEqual({
    title: '',
    titles: [],
    authors: [],
    language: 'und',
    siteName: 'larkfield-herald.example',
  });
});

test('the headline is what sources and page agree on, without the site', () => {
  const { title, titles } = read(
    '<title>A bridge for Larkfield | Larkfield Herald</title><meta property="og:site_name" content="Larkfield Herald">' +
      '<h1>Larkfield Herald</h1><h1>A Bridge for Larkfield</h1>',
  );
  expect(title).toBe('A Bridge for Larkfield');
  expect(titles).toEqual(['A Bridge for Larkfield']);
});
