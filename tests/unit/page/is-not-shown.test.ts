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

test('a line that moves letter by letter is read as one, a sign beside it is not', () => {
  const letter = (words: string) => `<div aria-hidden="true" style="display: inline-block">${words}</div>`;
  const html = `<h2 aria-label="A yard"><div style="display:inline-block" aria-hidden="true">${letter('A')}</div> ${letter('y')}${letter('ard')}${letter('#')}</h2>`;
  expect(copyInView('', html)).toBe('<h2><span><span>A</span></span> <span>y</span><span>ard</span></h2>');
  expect(copyInView('', '<h2><div style="color: red">News</div><div>A yard</div></h2>')).toContain('<div>News</div>');
});

test('lines of a paragraph that are moved apart are words of it', () => {
  document.body.innerHTML = '<p aria-label="The boat sails at six."></p>';
  for (const words of ['The boat', 'sails at six.']) {
    const line = document.createElement('div');
    line.setAttribute('style', 'display: block');
    line.setAttribute('aria-hidden', 'true');
    line.append(words);
    document.querySelector('p')?.append(line);
  }
  expect(takeSnapshot(document, base).document.body.textContent?.replace(/\s+/g, ' ').trim()).toBe(
    'The boat sails at six.',
  );
});
