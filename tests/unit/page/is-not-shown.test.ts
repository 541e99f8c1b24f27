// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, markupOf } from './read-html';

/** The copy of a page that a window shows. */
const copyInView = (style: string, html: string) => {
  document.body.innerHTML = `<style>${style}</style>${html}`;
  return markupOf(takeSnapshot(document, base));
};

afterEach(() => {
  document.body.innerHTML = '';
});

test('a window that waits to be opened is out of sight, however much it says', () => {
  const terms = 'Whoever writes to us agrees that we may print the letter. '.repeat(8);
  const html = `<div class="modal" aria-hidden="true"><p>${terms}</p></div><p>Stays</p>`;
  expect(copyInView('.modal { display: none }', html)).toBe('<p>Stays</p>');
});

test('what is called hidden is seen where the page sets it as a box all the same', () => {
  expect(copyInView('.shown { display: block }', '<p class="shown" hidden>Seen</p><p hidden>x</p>')).toBe(
    '<p class="shown">Seen</p>',
  );
});
