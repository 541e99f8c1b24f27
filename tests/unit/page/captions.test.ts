// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { blocksOf, cut } from './read-html';

const long = 'The council met on Monday to hear what the old bridge by the mill would cost.';

describe('captions', () => {
  const captionsIn = (html: string) =>
    cut(html).map(({ kind, text, caption }) => [kind, caption?.textContent ?? text] as const);

  test('go with their picture, before it or after it, and are no blocks of their own', () => {
    const one = [['image', 'The mill']];
    expect(captionsIn('<figure><img src="/a.jpg"><figcaption>The mill</figcaption></figure>')).toEqual(one);
    expect(captionsIn('<figure><figcaption>The mill</figcaption><div><img src="/a.jpg"></div></figure>')).toEqual(one);
    expect(
      captionsIn('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The mill</p></div>'),
    ).toEqual(one);
    expect(captionsIn('<div><iframe src="https://vimeo.com/1"></iframe><p class="caption">The mill</p></div>')).toEqual(
      [['embed', 'The mill']],
    );
  });

  test.each([
    'photoCaption',
    'thumbcaption',
    'Image_captionText__b2',
    'bildtext',
    'pie-foto',
    'didascalia',
    'foto-legenda',
  ])('are known by their class: %s', (name) => {
    expect(captionsIn(`<div><img src="/a.jpg"><p class="${name}">The mill</p></div>`)).toEqual([['image', 'The mill']]);
  });

  test('are no headline and no settings of a player', () => {
    for (const other of ['<div class="hero-caption"><h1>A</h1></div>', '<div class="vjs-captions-settings">A</div>'])
      expect(captionsIn(`<div><img src="/a.jpg">${other}</div>`)[0]).toEqual(['image', '']);
  });

  test('stand right behind a figure, too', () => {
    expect(captionsIn('<figure><img src="/a.jpg"></figure><p class="caption">The mill</p>')).toEqual([
      ['image', 'The mill'],
    ]);
    expect(captionsIn('<figure><img src="/a.jpg"></figure><p>One</p><p class="caption">Two</p>')).toHaveLength(3);
  });

  test('stay with the pictures that stand nearest', () => {
    const captioned = '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The mill</p></div>';
    expect(captionsIn(`<article>${captioned}<p>One</p><p><img src="/b.jpg"></p></article>`)).toEqual([
      ['image', 'The mill'],
      ['paragraph', 'One'],
      ['image', ''],
    ]);
  });

  test('that several pictures share go to the last', () => {
    expect(captionsIn('<figure><img src="/a.jpg"><img src="/b.jpg"><figcaption>Both</figcaption></figure>')).toEqual([
      ['image', ''],
      ['image', 'Both'],
    ]);
  });

  test('part the words round them', () => {
    expect(captionsIn('<div>One <span class="caption">The mill</span> two <img src="/a.jpg"></div>')).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'two'],
      ['image', 'The mill'],
    ]);
  });

  test('are not taken from a long text, or from another picture’s figure', () => {
    expect(captionsIn(`<figure><img src="/a.jpg"><figcaption>${long.repeat(9)}</figcaption></figure>`)[0]).toEqual([
      'image',
      '',
    ]);
    expect(
      captionsIn('<figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"><figcaption>B</figcaption></figure>'),
    ).toEqual([
      ['image', ''],
      ['image', 'B'],
    ]);
  });

  test('of a figure are those of its table, unless that names one itself', () => {
    const figure = (own: string) =>
      `<figure><div><table>${own}<tr><th>a</th><td>1</td></tr><tr><td>b</td><td>2</td></tr></table></div><figcaption>Boats <a href="/y">by year</a></figcaption></figure>`;
    const words = [{ text: 'Boats ' }, { text: 'by year', href: 'https://larkfield-herald.example/y' }];
    expect(blocksOf(figure(''))).toMatchObject([{ kind: 'table', spans: words }]);
    expect(blocksOf(figure('<caption>All</caption>'))).toMatchObject([
      { kind: 'table', spans: [{ text: 'All' }] },
      { kind: 'paragraph', spans: words },
    ]);
  });
});
