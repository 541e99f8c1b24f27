// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, copyOf, markupOf } from './read-html';

test.each([
  ['sr-only', 'not-sr-only extra-bold'],
  ['link screen-reader-text', 'screen'],
  ['VisuallyHidden_box__a1', 'visually'],
  ['skip sr-only focus:not-sr-only', 'not-sr-only'],
])('words for screen readers alone are left out: class "%s", not "%s"', (heard, seen) => {
  const stays = `<span class="${seen}"> two</span>`;
  expect(copyOf(`<p>One<span class="${heard}"> (opens in a new tab)</span>${stays}</p>`)).toBe(`<p>One${stays}</p>`);
});

test('in a living page only where its style puts them out of sight', () => {
  const seen = '<span class="visually-hidden"> three</span>';
  document.body.innerHTML = `<style>.sr-only { position: absolute }</style><p>One<span class="sr-only"> two</span>${seen}</p>`;
  expect(markupOf(takeSnapshot(document, base))).toBe(`<p>One${seen}</p>`);
});
