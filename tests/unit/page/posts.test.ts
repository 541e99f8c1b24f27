// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blocksOf } from './read-html';

test.each([
  ['text-post-media', 'https://www.threads.com/@ada/post/1'],
  ['mastodon-embed', 'https://larkfield.example/@ada/1'],
])('posts marked %s are one card', (name, href) => {
  const post = `<blockquote class="${name}"><a href="${href}"><div>Post by @ada</div><div>View</div></a></blockquote>`;
  expect(blocksOf(post)).toMatchObject([{ kind: 'embed', href }]);
});
