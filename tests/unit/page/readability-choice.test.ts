// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { expect, test } from 'vitest';
import { Choosing, readabilityChoice } from '@/utils/page/readability-choice';
import { snapshotOf } from './read-html';

const paragraph =
  'The ferry sails at six in the morning, at noon and at four in the afternoon, and nobody on the island, old or young, would have it otherwise.';
const story = `<div id="story"><p class="author">By Ana Lind</p>${`<p>${paragraph}</p>`.repeat(6)}</div>`;
const page = `<ul>${'<li><a href="/a">More of the same</a></li>'.repeat(9)}</ul>${story}`;

test('every step that is left out is one that Readability has', () => {
  const steps = Object.getOwnPropertyNames(Choosing.prototype).filter((name) => name !== 'constructor');
  expect(steps).toHaveLength(3);
  for (const step of steps) expect(Reflect.get(Readability.prototype, step), step).toBeTypeOf('function');
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

test('an author is looked for only where none is known', () => {
  expect(readabilityChoice(snapshotOf(page), { title: 'Ferries' })?.byline).toBe('By Ana Lind');
  expect(readabilityChoice(snapshotOf(page), { title: 'Ferries', byline: 'Per Aas' })?.byline).toBe('Per Aas');
});

test('a page without words has no choice', () => {
  expect(readabilityChoice(snapshotOf(''), { title: '' })).toBeUndefined();
});
