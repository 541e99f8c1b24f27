// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { pictureAddress } from '@/utils/page/pictures-of';
import { base, parse } from './read-html';

const addressIn = (html: string) => {
  const image = parse(html).querySelector('img');
  return image ? pictureAddress(image, base)?.replace('https://larkfield-herald.example/', '') : undefined;
};

test.each([
  ['what it shows', '<img src="/a.jpg" data-src="/b.jpg">', 'a.jpg'],
  ['what it promises', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', 'a.jpg'],
  ['what it promises under another name', '<img data-lazy-src="/a.jpg">', 'a.jpg'],
  ['what stands behind a stand-in', '<img src="/img/spacer.gif" data-original="/a.jpg">', 'a.jpg'],
  ['the widest of its candidates', '<img srcset="/a.jpg 300w, /b.jpg 900w, /c.jpg 600w">', 'b.jpg'],
  ['the widest of candidates without blanks', '<img srcset="/a.jpg 300w,/b.jpg 900w,/c.jpg 600w">', 'b.jpg'],
  ['the densest of its candidates', '<img data-srcset="/a.jpg, /b.jpg 2x">', 'b.jpg'],
  ['an address with commas', '<img srcset="/w_300,h_200/a.jpg 300w, /w_600,h_400/a.jpg 600w">', 'w_600,h_400/a.jpg'],
  ['what its picture element offers', '<picture><source srcset="/a.webp 1x"><img alt=""></picture>', 'a.webp'],
  ['a picture whose name only sounds like a stand-in', '<img src="/loading-dock.jpg">', 'loading-dock.jpg'],
  ['what stands on a stand-in', '<img src="/d_transparent.gif/mouse.png">', 'd_transparent.gif/mouse.png'],
  ['what it promises to speed a page up', '<img nitro-lazy-src="/a.jpg" src="data:,">', 'a.jpg'],
  [
    'the file that any other attribute names',
    '<img src="/blank.gif" data-lazy="/a.jpg?v=2" data-id="1.2">',
    'a.jpg?v=2',
  ],
  ['no pattern of an address', '<img data-src="/a_{width}x.jpg" srcset="/a_300x.jpg 300w">', 'a_300x.jpg'],
  ['grey seals', '<img src="/grey-seals.jpg" data-src="/grey.gif">', 'grey-seals.jpg'],
])('a picture’s address is %s', (_, html, address) => {
  expect(addressIn(html)).toBe(address);
});

test.each([
  '<img>',
  '<img src="">',
  '<img src="data:image/png;base64,AA">',
  '<img src="javascript:x()">',
  '<img src="/pixel.gif">',
  '<img src="/img/placeholder-large.png">',
  '<img src="/lazy-load/1x1.trans.gif">',
  '<img src="/spinner.gif">',
  '<img data-src="true">',
  '<img data-title="About bridge.jpg" data-src=\'{"wide":"/a.jpg"}\'>',
])('%s has none', (html) => {
  expect(addressIn(html)).toBeUndefined();
});

test('a loaded picture of a few pixels that the page blows up waits for another; an icon does not', () => {
  const addressOf = (width: number, html: string) => {
    const image = parse(html).querySelector('img');
    if (!image) return undefined;
    Object.defineProperties(image, { naturalWidth: { value: 40 }, width: { value: width } });
    return pictureAddress(image, base)?.replace('https://larkfield-herald.example/', '');
  };
  expect(addressOf(640, '<img src="/a-40.jpg" data-srcset="/a-600.jpg 600w, /a.jpg 1200w">')).toBe('a.jpg');
  expect(addressOf(640, '<img src="/a-40.jpg">')).toBeUndefined();
  expect(addressOf(48, '<img src="/a-40.jpg" data-src="/a.jpg">')).toBe('a-40.jpg');
});

test('lists that are long beyond use end', () => {
  expect(addressIn(`<img srcset="${'a'.repeat(200_000)} b c">`)).toBeUndefined();
  expect(addressIn(`<img srcset="${'/a.jpg 1x, '.repeat(1_000)}/b.jpg 2x">`)).toBe('b.jpg');
  expect(addressIn(`<img srcset="${' '.repeat(19_000)}">`)).toBeUndefined();
});
