// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { purify } from '@/utils/page/purify';

const list = '../shared/data/security/xss-payloads-dev.json';
const isThere = existsSync(list);
if (!isThere) console.log(`Skipped: there is no ${list}.`);

interface Payload {
  readonly id: string;
  readonly html: string;
}
const payloads: readonly Payload[] = isThere ? JSON.parse(readFileSync(list, 'utf8')).items : [];

/** Said again here, so that a wider list in the door does not widen its own test. */
const tags = new Set(
  'a abbr b bdi bdo br caption cite code col colgroup dd del dfn div em i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
);
const attributes = new Set('href src alt width height lang dir colspan rowspan data-block'.split(' '));
/** DOMPurify lets pictures be data, whatever its lists say; no block takes them. An empty address leads nowhere. */
const addressOf: Readonly<Record<string, RegExp>> = {
  href: /^(?:$|https?:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  src: /^(?:$|https?:|data:|mailto:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
};

/** What of a document should not have come through the door. */
const intruders = ({ body, head }: Document): readonly string[] => [
  ...(head.childNodes.length > 0 ? ['head'] : []),
  ...[...body.attributes].map(({ name }) => `body[${name}]`),
  ...[...body.querySelectorAll('*')].flatMap((element) => [
    ...(tags.has(element.localName) && element.namespaceURI === 'http://www.w3.org/1999/xhtml'
      ? []
      : [element.localName]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      attributes.has(name) && (addressOf[name]?.test(value.replace(/[\s\p{Cc}]/gu, '')) ?? true)
        ? []
        : [`${element.localName}[${name}="${value}"]`],
    ),
  ]),
];

test('what a block is made of comes through as it was', () => {
  const html =
    '<div data-block="0"><b>a</b> <a href="https://a.example/">b</a><br><sub>c</sub><q>d</q></div>' +
    '<div data-block="1"><img alt="a" src="https://a.example/b.jpg" width="9"></div>' +
    '<div data-block="2"><table><caption>a</caption><tbody><tr><th colspan="2">b</th></tr></tbody></table></div>';
  const door = purify(html);
  expect(intruders(door)).toEqual([]);
  expect([...door.body.children].map((piece) => piece.getAttribute('data-block'))).toEqual(['0', '1', '2']);
  expect(door.body.querySelector('a')?.getAttribute('href')).toBe('https://a.example/');
  expect(door.body.querySelector('th')?.getAttribute('colspan')).toBe('2');
});

test.each([
  ['scripts', '<script>x()</script>', ''],
  ['handlers', '<b onclick="x()">a</b>', '<b>a</b>'],
  ['addresses that run', '<a href="javascript:x()">a</a>', '<a>a</a>'],
  ['names that clobber', '<b id="body" name="body" class="x" style="top:0">a</b>', '<b>a</b>'],
  ['forms, with their text left', '<form action="/x"><button>a</button></form>', 'a'],
  ['drawings', '<svg onload="x()"><a xlink:href="javascript:x()">a</a></svg>', ''],
  ['frames and players', '<iframe srcdoc="x"></iframe><video src="/x"></video><object data="/x"></object>', ''],
  [
    'what loads beside a picture',
    '<img src="https://a.example/b" srcset="/x 2x" loading="lazy">',
    '<img src="https://a.example/b">',
  ],
  ['what a link tells on the way', '<a href="/a" ping="/x" target="_blank" download>a</a>', '<a href="/a">a</a>'],
])('%s stay outside', (_, html, left) => {
  expect(purify(html).body.innerHTML).toBe(left);
});

test('going through twice changes nothing', () => {
  for (const { html } of [{ html: '<b>a<table><a>b</table>' }, ...payloads.filter((_, index) => index % 10 === 0)]) {
    const once = purify(html).body.innerHTML;
    expect(purify(once).body.innerHTML).toBe(once);
  }
}, 120_000);

describe.skipIf(!isThere)('the hostile pieces of markup', () => {
  test('leave nothing behind that is not on the list', () => {
    expect(payloads.length).toBeGreaterThan(2_000);
    for (const { id, html } of payloads) expect(intruders(purify(`<div data-block="0">${html}</div>`)), id).toEqual([]);
  }, 300_000);
});
