// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { inventedArticle } from '@/tests/support/invented-article';
import type { Block } from '@/utils/article/block';
import { ReadingView } from './reading-view';
import { all, click, named, one, press, show } from './show';

const picture = (name: string): Block => ({
  kind: 'image',
  src: `https://paper.example/${name}.jpg`,
  alt: name,
  spans: [{ text: `The ${name}.` }],
  origin: [],
});

test('a picture opens by itself, arrows lead to those that may be shown, Escape gives the focus back', () => {
  const blocks = ['wall', 'secret', 'gate'].map(picture);
  const names: readonly string[] = ['wall', 'gate'].map((name) => `https://paper.example/${name}.jpg`);
  let closed = 0;
  show(
    <ReadingView
      article={{ ...inventedArticle, blocks, removals: [], facts: [] }}
      pictureSource={(src) => (names.includes(src) ? src : undefined)}
      onClose={() => (closed += 1)}
    />,
  );
  click(named('Enlarge picture: wall'));
  expect(document.activeElement).toBe(one('.lightbox'));
  expect(one('.lightbox').getAttribute('aria-label')).toBe('Picture 1 of 2');
  expect(one('.sheet').closest('[inert]')).not.toBeNull();
  press('ArrowLeft');
  expect(one('.lightbox img').getAttribute('alt')).toBe('wall');
  press('ArrowRight');
  expect([one('.lightbox img').getAttribute('alt'), one('.lightbox-caption').textContent]).toEqual([
    'gate',
    'The gate. ',
  ]);
  expect(named('Next picture').ariaDisabled).toBe('true');
  press('o');
  press('Escape');
  expect(all('.lightbox')).toEqual([]);
  expect(document.activeElement).toBe(named('Enlarge picture: wall'));
  expect(closed).toBe(0);
});
