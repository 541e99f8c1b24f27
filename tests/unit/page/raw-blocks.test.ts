// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cut, saidIn } from './read-html';

const long = 'The council met on Monday to hear what the old bridge by the mill would cost.';

describe('what parts blocks', () => {
  test('paragraphs, boxes and text that stands directly in the body', () => {
    expect(saidIn('One<div>Two<p>Three</p>Four</div><section>Five</section>Six')).toEqual(
      ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((text) => ['paragraph', text]),
    );
  });

  test('rules and doubled line breaks, and one break after a finished sentence', () => {
    expect(saidIn(`<div>One<hr>Two<br> <br>Three<br>four<br></div><p>${long}<br>Next</p>`)).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
      ['paragraph', 'Three\nfour'],
      ['paragraph', long],
      ['paragraph', 'Next'],
    ]);
  });

  test('a break beside a line that is bold, or ends in a link', () => {
    expect(
      saidIn(
        '<p><strong>The wall</strong><br>It holds.<br>Since May.<br>Also read: <a href="/w">How it was built</a><br>' +
          'The bay<br>is calm.<br><a href="/b">More on the bay</a></p>',
      ),
    ).toEqual(
      ['The wall', 'It holds.\nSince May.', 'Also read: How it was built', 'The bay\nis calm.', 'More on the bay'].map(
        (text) => ['paragraph', text],
      ),
    );
    expect(saidIn('<p><b>Roses</b> are red,<br><a href="/v">violets</a> are blue</p>')).toHaveLength(1);
  });

  test('words inside do not', () => {
    const inline = 'a,abbr,b,bdi,cite,code,del,em,font,i,ins,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var'.split(
      ',',
    );
    for (const name of inline) expect(saidIn(`<p>w<${name}>or</${name}>d</p>`), name).toEqual([['paragraph', 'word']]);
    expect(saidIn('<p>H<sub>2</sub>O and in<x-part>ven</x-part>ted<wbr>names</p>')).toEqual([
      ['paragraph', 'H2O and inventednames'],
    ]);
  });

  test('what has no letter or digit is no block', () => {
    expect(saidIn('<p>***</p><p>\u00a0</p><p>—</p><p>1</p>')).toEqual([['paragraph', '1']]);
  });
});

describe('kinds', () => {
  test('are told by the box', () => {
    expect(
      saidIn(
        '<h1>A</h1><h2><span>B</span></h2><h3><div>C</div></h3><blockquote><p>D</p></blockquote>' +
          '<ul><li>E</li><li><p>F</p><p>G</p></li></ul><dl><dt>H</dt><dd>I</dd></dl><pre>J</pre>',
      ),
    ).toEqual([
      ['heading', 'A'],
      ['heading', 'B'],
      ['heading', 'C'],
      ['quote', 'D'],
      ['item', 'E'],
      ['item', 'F'],
      ['paragraph', 'G'],
      ['paragraph', 'H'],
      ['paragraph', 'I'],
      ['code', 'J'],
    ]);
  });

  test('of who said a quotation is that of the quotation', () => {
    expect(saidIn('<blockquote><p>A</p><footer>— <cite>B</cite></footer></blockquote><footer>C</footer>')).toEqual([
      ['quote', 'A'],
      ['quote', '— B'],
      ['paragraph', 'C'],
    ]);
  });

  test('an item that opens with its own number in a box says it once; other numbers stay', () => {
    const step = (number: string, words: string) => `<li><b>${number}</b><div>${words}</div></li>`;
    expect(saidIn(`<ol>${step('1', 'Warm the milk')}${step('2.', 'Add the fish')}</ol>`)).toEqual([
      ['item', 'Warm the milk'],
      ['item', 'Add the fish'],
    ]);
    expect(saidIn(`<ul>${step('9', 'goals')}<li>2</li><li>3 boats</li></ul>`)).toEqual([
      ['item', '9'],
      ['paragraph', 'goals'],
      ['item', '2'],
      ['item', '3 boats'],
    ]);
  });

  test('a box that is a heading by its role is one; a paragraph that is called so stays one', () => {
    expect(saidIn('<div role="heading" aria-level="3">A yard</div><p role="heading">Two</p>')).toEqual([
      ['heading', 'A yard'],
      ['paragraph', 'Two'],
    ]);
  });

  test('an item is opened once, whatever list stands in it', () => {
    expect(saidIn('<ol><li>One<ul><li>Two</li></ul>Three</li></ol>')).toEqual([
      ['item', 'One'],
      ['item', 'Two'],
      ['paragraph', 'Three'],
    ]);
  });

  test('tables of values are one block, tables of layout are the blocks in them', () => {
    expect(saidIn('<table><tr><td>a</td><td>1</td></tr><tr><td>b</td> <td>2</td></tr></table>')).toEqual([
      ['table', 'a 1 b 2'],
    ]);
    expect(saidIn('<table><tr><td><p>One</p><p>Two</p></td></tr></table>')).toEqual([
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
    ]);
    expect(saidIn(`<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>`)).toHaveLength(
      3,
    );
    expect(saidIn(`<table><tr><td>a</td><td>b</td></tr><tr><td>${long.repeat(9)}</td></tr></table>`)).toHaveLength(3);
  });

  test('cells of a table with heads hold lists and paragraphs, but no lists of links', () => {
    const list = (name: string, item: string) =>
      `<table><tr><${name}>a</${name}><td><ul>${item}${item}</ul><p>c</p><p>d</p></td></tr><tr><td>e</td><td>f</td></tr></table>`;
    expect(saidIn(list('th', '<li>b</li>')).map(([kind]) => kind)).toEqual(['table']);
    expect(saidIn(list('td', '<li>b</li>'))).toHaveLength(7);
    expect(saidIn(list('th', '<li><a href="/b">Bridges</a></li>'))).toHaveLength(7);
    const headed = (times: number) => `<table><tr><th>a<th>b</tr><tr><td>c<td>${long.repeat(times)}</tr></table>`;
    expect(saidIn(headed(9))).toHaveLength(1);
    expect(saidIn(headed(20))).toHaveLength(4);
  });

  test('one cell with words makes no table of values', () => {
    const picture = '<tr><td><a href="/ad"><img src="https://larkfield.example/ad.gif"></a></td><td></td></tr>';
    expect(saidIn(`<table><tr><td>Advertisement</td></tr>${picture}</table>`)[0]).toEqual([
      'paragraph',
      'Advertisement',
    ]);
  });

  test('a table of links knows how much of it is link', () => {
    const [table] = cut(
      '<table><tr><td><a href="/a">a b</a></td><td>1</td></tr><tr><td><a href="/b">c</a></td></tr></table>',
    );
    expect(table?.linked).toBe(3);
  });

  test('posts of social networks are one card', () => {
    expect(
      saidIn('<blockquote class="twitter-tweet"><p>Hello</p>— A <a href="https://x.com/a/1">May 1</a></blockquote>'),
    ).toEqual([['embed', 'Hello— A May 1']]);
  });
});

test('links and bold are measured without white space', () => {
  const [block] = cut('<p>One <a href="/a">two <b>three</b></a></p>');
  expect(block?.runs.filter(({ linked }) => linked).map(({ text }) => text)).toEqual(['two ', 'three']);
  expect([block?.linked, block?.bold]).toEqual([8, 5]);
});

test('a line with thousands of breaks ends', () => {
  expect(cut(`<div>${'text, text<br>'.repeat(3_000)}</div><pre>${' '.repeat(100_000)}x</pre>`)).toHaveLength(2);
});
