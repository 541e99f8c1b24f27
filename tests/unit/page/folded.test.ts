// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { blocksOf, snapshotOf } from './read-html';

const answer =
  '<p>The ferry sails at six in the morning and at four in the afternoon, and from May to September at noon as well.</p>';
const links = Array.from({ length: 20 }, (_, at) => `<a href="/${at}">Harbour timetable ${at}</a>`).join(' ');

const shown = (html: string) => snapshotOf(html).document.body.textContent?.includes('sails at six');

test.each([
  [
    'named by its button',
    `<button aria-controls="a" aria-expanded="false">When?</button><div id="a" hidden>${answer}</div>`,
  ],
  [
    'after its button',
    `<h3><button aria-expanded="false">When?</button></h3><div style="display:none">${answer}</div>`,
  ],
  [
    'a region with a label',
    `<div id="h">When?</div><div role="region" aria-labelledby="h" aria-hidden="true">${answer}</div>`,
  ],
])('a part that is folded away is read: %s', (_, html) => {
  expect(shown(html)).toBe(true);
});

test.each([
  ['without a button', `<h3>When?</h3><div hidden>${answer}</div>`],
  [
    'named by a button that opens a window',
    `<button aria-controls="a">When?</button><div id="a" hidden>${answer}</div>`,
  ],
  [
    'hidden inside what is folded',
    `<button aria-expanded="false">?</button><div hidden><p>No.</p><div hidden>${answer}</div></div>`,
  ],
  [
    'after a section with a button',
    `<section><p>One</p><button aria-expanded="false">?</button></section><div hidden>${answer}</div>`,
  ],
  [
    'with a button that names nothing',
    `<button aria-controls="" aria-expanded="false">?</button><p>One</p><div hidden>${answer}</div>`,
  ],
  ['a region without a label', `<div role="region" hidden>${answer}</div>`],
])('a part that is hidden for good is not: %s', (_, html) => {
  expect(shown(html)).toBe(false);
});

test('a menu that is folded away stays away', () => {
  const menu = `<button aria-controls="a" aria-expanded="false">Menu</button><div id="a" hidden>${links}</div>`;
  expect(snapshotOf(menu).document.body.textContent).not.toContain('Harbour');
});

test('what an answer folds under stands out from it', () => {
  expect(blocksOf('<details><summary>Who pays?</summary>The town.</details>').map(({ spans }) => spans)).toEqual([
    [{ text: 'Who pays?', marks: ['strong'] }],
    [{ text: 'The town.' }],
  ]);
});
