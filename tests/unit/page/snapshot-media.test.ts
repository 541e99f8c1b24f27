// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, copyOf, markupOf } from './read-html';

describe('pictures', () => {
  test('carry the address they promise', () => {
    expect(copyOf('<img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="A" class="lazy">')).toBe(
      '<img src="https://larkfield-herald.example/a.jpg" alt="A" class="lazy">',
    );
  });

  test('that say they are tiny, or have no address, are left out', () => {
    expect(copyOf('<img src="/a.jpg" width="1" height="1"><img src="/a.jpg" height="16"><img alt="x">')).toBe('');
    expect(copyOf('<img src="/a.jpg" width="640" height="480">')).toContain('width="640" height="480"');
  });

  test('that say they are icons or portraits are left out, unless they have a caption', () => {
    const portrait = '<img src="/a.jpg" width="96" height="96px">';
    expect(copyOf(portrait)).toBe('');
    expect(copyOf(`<figure>${portrait}<figcaption>The keeper</figcaption></figure>`)).toContain('a.jpg');
    expect(copyOf('<img src="/a.jpg" width="100%" height="100%"><img src="/b.jpg" width="90" height="300">')).toBe(
      '<img src="https://larkfield-herald.example/a.jpg" alt="">' +
        '<img src="https://larkfield-herald.example/b.jpg" alt="" width="90" height="300">',
    );
  });

  test('in a noscript stand in for a lazy picture without an address, once', () => {
    const inNoscript = '<noscript><img src="/a.jpg"></noscript>';
    const one = '<img src="https://larkfield-herald.example/a.jpg" alt="">';
    expect(copyOf(`<p><img src="data:,">${inNoscript}</p>`)).toBe(`<p>${one}</p>`);
    expect(copyOf(`<p><img src="/a.jpg">${inNoscript}</p>`)).toBe(`<p>${one}</p>`);
    expect(copyOf(`<p><img data-src="/a-300.jpg">${inNoscript}</p>`)).toBe(`<p>${one.replace('a.', 'a-300.')}</p>`);
    expect(copyOf(`<p>${inNoscript}<img data-src="/a.jpg"></p>`)).toBe(`<p>${one}</p>`);
    expect(copyOf(`<p><img src="/b.jpg"><br>${inNoscript}</p><p><img src="/a.jpg">${inNoscript}</p>`)).toBe(
      `<p>${one.replace('a.', 'b.')}<br>${one}</p><p>${one}</p>`,
    );
  });

  test('in a noscript are found where scripts run and a noscript is text', () => {
    const noscript = document.createElement('noscript');
    noscript.textContent = '<img src="/a.jpg" onerror="x()">';
    document.body.replaceChildren(noscript);
    expect(markupOf(takeSnapshot(document, base))).toBe('<img src="https://larkfield-herald.example/a.jpg" alt="">');
  });
});

describe('embeds', () => {
  test.each([
    'https://www.facebook.com/v19.0/plugins/like.php?href=x',
    'https://www.facebook.com/plugins/page.php?href=x',
    'https://platform.twitter.com/widgets/follow_button.html?x=1',
    'https://www.youtube.com/subscribe_embed?channelid=x',
  ])('are no buttons: %s', (address) => {
    expect(copyOf(`<iframe src="${address}"></iframe>`)).toBe('');
    const post = 'https://www.facebook.com/plugins/post.php?href=x';
    expect(copyOf(`<iframe src="${post}"></iframe>`)).toContain(post);
  });

  test('of known hosts are empty boxes that know where they lead', () => {
    const address = 'https://www.youtube.com/embed/abcdefgh';
    expect(copyOf(`<iframe src="${address}" srcdoc="<p>x</p>"></iframe>`)).toBe(
      `<iframe data-address="${address}"></iframe>`,
    );
    expect(copyOf(`<iframe src="about:blank" data-src="${address}"></iframe>`)).toBe(
      `<iframe data-address="${address}"></iframe>`,
    );
  });

  test.each([
    [
      '<lite-youtube videoid="abcdefgh"><a href="/">Play</a></lite-youtube>',
      'https://www.youtube.com/watch?v=abcdefgh',
    ],
    ['<amp-vimeo data-videoid="123"></amp-vimeo>', 'https://vimeo.com/123'],
    [
      '<div data-id="abcdefgh" data-src="https://www.youtube.com/embed/abcdefgh"><img src="/a.jpg"></div>',
      'https://www.youtube.com/embed/abcdefgh',
    ],
  ])('that come with a press are empty boxes too: %s', (html, address) => {
    expect(copyOf(html)).toBe(`<iframe data-address="${address}"></iframe>`);
  });

  test('that lead nowhere known are what they hold', () => {
    expect(copyOf('<div data-id="7" data-src="/slides/7"><p>One</p></div>')).toBe('<div><p>One</p></div>');
    expect(copyOf('<lite-youtube><p>One</p></lite-youtube>')).toContain('<p>One</p>');
  });
});
