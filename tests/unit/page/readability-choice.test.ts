// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { Choosing, readabilityChoice, squeeze } from '@/utils/page/readability-choice';
import { snapshotOf } from './read-html';

const paragraph =
  'The ferry sails at six in the morning, at noon and at four in the afternoon, and nobody on the island, old or young, would have it otherwise.';
const story = `<div id="story"><p class="author">By Ana Lind</p>${`<p>${paragraph}</p>`.repeat(6)}</div>`;
const page = `<ul>${'<li><a href="/a">More of the same</a></li>'.repeat(9)}</ul>${story}`;

test('every step that is done otherwise is one that Readability has', () => {
  const steps = Object.getOwnPropertyNames(Choosing.prototype).filter((name) => name.startsWith('_'));
  expect(steps).toHaveLength(11);
  for (const step of [...steps, '_prepDocument'])
    expect(Reflect.get(Readability.prototype, step), step).toBeTypeOf('function');
});

test('what it kept is told by number, and the copy stays whole', () => {
  const snapshot = snapshotOf(page);
  const before = snapshot.document.documentElement.outerHTML;
  const choice = readabilityChoice(snapshot, { title: 'Ferries' });
  const kept = snapshot.elements.filter((_, number) => choice?.numbers.has(number));
  expect(kept.filter(({ localName }) => localName === 'p')).toHaveLength(6);
  expect(kept.some(({ localName }) => localName === 'li')).toBe(false);
  expect(snapshot.document.documentElement.outerHTML).toBe(before);
});

/** Readability's article, by itself, of the same copy. */
const plainly = (html: string) => new Readability(snapshotOf(html).document, { keepClasses: true }).parse();

test.each([
  ['found at once', page],
  [
    'found where it looks again, for want of text',
    `<div class="sidebar"><p>${paragraph}</p></div><p>One<br><br>two</p>`,
  ],
  ['that loses parts', `${page}<div class="share">Share this</div><div id="story2"><ul><li>a</li></ul>${story}</div>`],
  ['of boxes that hold one another', `<div><div><section><h2> </h2></section></div>${story}<div><br></div></div>`],
])('a story %s is the one that plain Readability shows', (_, html) => {
  const snapshot = snapshotOf(html);
  const choice = readabilityChoice(snapshot, { title: 'Ferries' });
  expect(choice?.text).toBe(squeeze(plainly(html)?.textContent ?? ''));
  const paragraphs = snapshot.elements.filter(
    ({ localName }, number) => localName === 'p' && choice?.numbers.has(number),
  );
  expect(paragraphs.filter(({ textContent }) => !choice?.text.includes(squeeze(textContent ?? '')))).toEqual([]);
  expect(paragraphs.length).toBeGreaterThan(0);
});

test('an author is looked for only where none is known', () => {
  expect(readabilityChoice(snapshotOf(page), { title: 'Ferries' })?.byline).toBe('By Ana Lind');
  expect(readabilityChoice(snapshotOf(page), { title: 'Ferries', byline: 'Per Aas' })?.byline).toBe('Per Aas');
});

test('a page without words has no choice', () => {
  expect(readabilityChoice(snapshotOf(''), { title: '' })).toBeUndefined();
});
