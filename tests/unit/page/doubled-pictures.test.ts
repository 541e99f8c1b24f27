// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { doubledPictures } from '@/utils/page/doubled-pictures';
import { cut } from './read-html';

const text = '<p>The gate sang all night.</p>';

/** The pictures that stay, by the last step of their address; `story` says of each block whether it is story. */
const staying = (html: string, story?: readonly boolean[]): readonly string[] => {
  const blocks = cut(`<body>${html}</body>`);
  const doubled = doubledPictures(blocks, [...blocks.keys()], story ?? blocks.map(() => true));
  return blocks.flatMap(({ kind, box }, at) =>
    kind === 'image' && !doubled.has(at) ? (box.getAttribute('src') ?? '').replace(/.*\//, '') : [],
  );
};

test('of two sizes side by side the larger one stays', () => {
  expect(
    staying('<img src="/a-300x200.jpg" width="300" height="200"><img src="/a.jpg" width="900" height="600">'),
  ).toEqual(['a.jpg']);
});

test('what was shown before is not shown again', () => {
  expect(staying(`<img src="/a.jpg">${text}<img src="/b.jpg">${text}<img src="/a-900x600.jpg">`)).toEqual([
    'a.jpg',
    'b.jpg',
  ]);
});

test('the one with a caption stays', () => {
  const captioned = '<figure><img src="/a.jpg?w=900"><figcaption>The gate</figcaption></figure>';
  expect(staying(`<img src="/a.jpg">${text}${captioned}`)).toEqual(['a.jpg?w=900']);
});

test('what is no story takes nothing away from it', () => {
  expect(staying(`<img src="/a.jpg?w=1">${text}<img src="/a.jpg?w=2">`, [false, true, true])).toEqual(['a.jpg?w=2']);
});

test('what stands everywhere adorns the page; three times may be meant', () => {
  const icon = `<img src="/icon.png">${text}`;
  expect(staying(icon.repeat(4))).toEqual([]);
  expect(staying(icon.repeat(3))).toEqual(['icon.png']);
  expect(staying('<img src="/a.jpg">'.repeat(5))).toEqual(['a.jpg']);
});
