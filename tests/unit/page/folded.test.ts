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
    'after a heading that is a button, with styles beside them',
    `<div><div role="button"><h4><style>.a{}</style>When?</h4></div></div><style>.b{}</style><div style="display:none">${answer}</div>`,
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

const bare = (html: string) => html.replaceAll(/<\/?p>/g, '');
const opening =
  '<p>The harbour ferry of Sund is electric from Monday on, and the bus round the bay is gone for good, they say.</p>';

test.each([
  ['a button', `${opening}<div hidden>${answer}</div><button>Read more</button>`],
  ['a link that leads nowhere', `${opening}<div hidden>${answer}</div><p><a href="#">Weiterlesen</a></p>`],
  ['a box that a script listens to', `${opening}<div hidden>${answer}</div><div class="readMore">और पढ़ें</div>`],
  ['a button outside', `<div>${opening}<div hidden>${answer}</div></div><div><button>Show all</button></div>`],
  [
    'a button after all that is hidden',
    `${opening}${answer.replace('<p>', '<p class="h" hidden>')}<p class="h" hidden>Two</p><button>More</button>`,
  ],
  [
    'a button in its line',
    `<div>${opening}<b hidden>${bare(answer)}</b> <button>more</button></div>`.replace('</p>', ''),
  ],
])('the rest of a story is read: %s shows it', (_, html) => {
  expect(shown(html)).toBe(true);
});

test.each([
  ['no story stands before it', `<p>Letters</p><div hidden>${answer}</div><button>Read more</button>`],
  ['the story goes on after it', `${opening}<div hidden>${answer}</div><p>More of it.</p><button>Share</button>`],
  ['it stands after its button', `${opening}<button>Share</button><div hidden>${answer}</div>`],
  ['what follows says more', `${opening}<div hidden>${answer}</div><div>${opening}<button>Sign up</button></div>`],
  ['what follows leads elsewhere', `${opening}<div hidden>${answer}</div><a href="/more">Next story</a>`],
])('what a page hides among its story stays hidden: %s', (_, html) => {
  expect(shown(html)).toBe(false);
});

const folds = (name: string, part: string) => `<${name}>When?</${name}><${part} class="a" hidden>${answer}</${part}>`;

test('questions with hidden answers are read where there are several of a kind', () => {
  expect(shown(folds('h3', 'div').repeat(2))).toBe(true);
  expect(shown(`<dl>${folds('dt', 'dd').repeat(2)}</dl>`)).toBe(true);
  expect(shown(`<div class="q">${folds('div', 'div')}</div>`.repeat(2))).toBe(true);
  expect(shown(folds('h3', 'div'))).toBe(false);
});

test('neither hidden inserts between paragraphs nor what a word means are answers', () => {
  expect(shown(folds('p', 'div').repeat(3))).toBe(false);
  expect(shown(bare(folds('b', 'span').repeat(2)))).toBe(false);
});

test('the panels of tabs that are not shown are read, but not the story again in another language', () => {
  const tabs = (panel: string) =>
    `<html lang="hi"><div><div role="tabpanel">${bare(answer)}</div>${panel}</div></html>`;
  const read = (panel: string) => snapshotOf(tabs(panel)).document.body.textContent;
  expect(
    read(
      '<div role="tabpanel" hidden>घाट से पहली नाव सुबह छह बजे चलती है और दोपहर बाद चार बजे लौटती है, पर मई से सितंबर तक दिन में भी।</div>',
    ),
  ).toContain('पहली नाव');
  const other = (language: string) => `<div role="tabpanel" hidden ${language}>The last boat ${bare(answer)}</div>`;
  expect(read(other(''))).not.toContain('The last boat');
  expect(read(other('lang="en"'))).not.toContain('The last boat');
});

test('styles without end before a hidden part end', () => {
  const styles = '<style></style>'.repeat(20_000);
  expect(shown(`<button aria-expanded="false">When?</button>${styles}<div hidden>${answer}</div>`)).toBe(true);
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
