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
  expect(copyInView('p.shown[hidden] { display: block }', '<p class="shown" hidden>Seen</p><p hidden>x</p>')).toBe(
    '<p class="shown">Seen</p>',
  );
});

test('words for the eye stay where others beside them say the same to be heard; signs do not', () => {
  const heard = (words: string) => `<span class="sr-only">${words}</span>`;
  const seen = (words: string) => `<span aria-hidden="true">${words}</span>`;
  const copy = (html: string) => copyInView('.sr-only { position: absolute }', `<p>${html}</p>`);
  expect(copy(`${heard('The')}${seen('<b>T</b>he')} mayor paid`)).toBe('<p><span><b>T</b>he</span> mayor paid</p>');
  expect(copy(`It costs ${seen('€4m')}${heard('four million euros')}.`)).toBe('<p>It costs <span>€4m</span>.</p>');
  expect(copy(`The mayor${seen('↗')}${heard('opens elsewhere')} paid`)).toBe('<p>The mayor paid</p>');
});

test('a slider’s pictures stay, and their captions with them', () => {
  const slide = '<figure aria-hidden="true"><img src="/a.jpg" alt=""><figcaption>The weir</figcaption></figure>';
  expect(copyInView('', slide)).toContain('<figcaption>The weir</figcaption>');
});

test('a tooltip that waits for its word to be pointed at is no part of the sentence; what waits to be faded in is', () => {
  const style = '.tip { visibility: hidden; position: absolute } .fades { visibility: hidden }';
  const html = '<p>The <b>tollhouse<span class="tip">Where one paid.</span></b> burnt.</p><p class="fades">Two</p>';
  expect(copyInView(style, html)).toBe('<p>The <b>tollhouse</b> burnt.</p><p class="fades">Two</p>');
});
