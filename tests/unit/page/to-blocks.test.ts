// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { itemShapes } from '@/utils/page/item-shape';
import { blocksOf, parse } from './read-html';

const spansOf = (html: string) => blocksOf(html)[0]?.spans;
const textsOf = (html: string) => spansOf(html)?.map(({ text }) => text);

describe('spans', () => {
  test('say what they look like', () => {
    expect(
      spansOf(
        '<p>a <b>b</b><strong>b</strong> <em>c<i>c</i></em><code>d</code><sub>e</sub><sup>f</sup><s>g</s><mark>h</mark></p>',
      ),
    ).toEqual([
      { text: 'a ' },
      { text: 'bb', marks: ['strong'] },
      { text: ' ' },
      { text: 'cc', marks: ['emphasis'] },
      { text: 'd', marks: ['code'] },
      { text: 'e', marks: ['sub'] },
      { text: 'f', marks: ['sup'] },
      { text: 'g', marks: ['strike'] },
      { text: 'h', marks: ['mark'] },
    ]);
    expect(spansOf('<p><b><i>a</i></b></p>')).toEqual([{ text: 'a', marks: ['strong', 'emphasis'] }]);
  });

  test('know where they lead, absolute, and nowhere if it is not safe', () => {
    expect(spansOf('<p><a href="/b">a</a> <a href="javascript:x()">b</a></p>')).toEqual([
      { text: 'a', href: 'https://larkfield-herald.example/b' },
      { text: ' b' },
    ]);
    expect(spansOf('<a href="/b"><div><h3>Card</h3></div></a>')).toEqual([
      { text: 'Card', href: 'https://larkfield-herald.example/b' },
    ]);
  });

  test('have one blank where the page has many, and none at the ends or round a break', () => {
    expect(textsOf('<p>\n  a \n\t b <br> c <b> d </b> </p>')).toEqual(['a b\nc ', 'd']);
    expect(textsOf('<p> <b> a</b> <i> b</i></p>')).toEqual(['a', ' ', 'b']);
    expect(textsOf('<p>a<b> </b>b<br></p>')).toEqual(['a', ' ', 'b']);
  });

  test.each([
    ['<h2>The gates <a href="#gates">#</a></h2>', 'The gates'],
    ['<h2>The gates<a href="#gates">¶</a></h2>', 'The gates'],
    ['<h2>The gates 🔗</h2>', 'The gates'],
    ['<h2>The gates <button>🔗</button></h2>', 'The gates'],
    ['<h2>Written in C#</h2>', 'Written in C#'],
    ['<h2>Written in C<sup>#</sup></h2>', 'Written in C#'],
    ['<p>Track #</p>', 'Track #'],
  ])('of a heading come without the sign that leads to it: %s', (html, text) => {
    expect(blocksOf(html).map(({ spans }) => spans.map((span) => span.text).join(''))).toEqual([text]);
  });

  test('come without icons that only the site’s own font can draw, and without soft hyphens', () => {
    expect(textsOf('<p>Vladi&shy;mir opens <b>the&shy;weir</b></p>')).toEqual(['Vladimir opens ', 'theweir']);
    expect(textsOf('<p>The gates \ue001 open at\ue002 <a href="/ten">ten\uf08e</a></p>')).toEqual([
      'The gates open at ',
      'ten',
    ]);
    expect(textsOf('<p>\uf0c1 The gates open</p>')).toEqual(['The gates open']);
    expect(textsOf('<h2>The gates<a href="#gates">\uf0c1</a></h2>')).toEqual(['The gates']);
  });

  test('of a term stand out from what is said of it', () => {
    const list = '<dl><dt>Weir</dt><dd>A low dam.</dd><dt>A <b>gate</b> or <i>sluice</i></dt><dd>It opens.</dd></dl>';
    expect(blocksOf(list).map(({ spans }) => spans)).toEqual([
      [{ text: 'Weir', marks: ['strong'] }],
      [{ text: 'A low dam.' }],
      [
        { text: 'A gate or ', marks: ['strong'] },
        { text: 'sluice', marks: ['strong', 'emphasis'] },
      ],
      [{ text: 'It opens.' }],
    ]);
  });

  test('that nobody would call a section by are a paragraph, however large they are set', () => {
    const standfirst = 'The keepers of the weir opened two gates on Sunday, because the rain had not stopped. ';
    const headings = `<h1>Weir opened<br>${standfirst.repeat(2)}</h1><h2>${standfirst}</h2><h2>${standfirst.repeat(2)}</h2>`;
    expect(blocksOf(headings).map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph']);
  });

  test('of elements that stand against each other are apart where a sentence ends, or in a heading a word with a capital opens', () => {
    const saidBy = (html: string) => textsOf(html)?.join('');
    expect(saidBy('<p><b>Did you know?</b><i>Bridges</i> sing. <b>You</b><i>Tube</i> is at v1.<i>2</i></p>')).toEqual(
      'Did you know? Bridges sing. YouTube is at v1.2',
    );
    expect(saidBy('<h2><a href="/a">Golden Rope</a><em>Songs of</em><span>the <b>Mc</b>Kay</span></h2>')).toEqual(
      'Golden Rope Songs ofthe McKay',
    );
    expect(saidBy('<p><a href="/a">Post</a><a href="/b">Mail</a> <a href="/a">th</a><a href="/a">ere</a></p>')).toEqual(
      'Post Mail there',
    );
    expect(saidBy('<p><code>System.</code><code>Out</code></p>')).toEqual('System.Out');
  });

  test('quote, read ruby without its gloss, and speak their language', () => {
    expect(textsOf('<p>He said <q>no</q>.</p>')).toEqual(['He said “no”.']);
    expect(textsOf('<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>京</p>')).toEqual(['東京']);
    expect(spansOf('<p>a <span lang="fr">b</span> <i lang="x y">c</i></p>')).toEqual([
      { text: 'a ' },
      { text: 'b', lang: 'fr' },
      { text: ' ' },
      { text: 'c', marks: ['emphasis'] },
    ]);
  });
});

describe('items', () => {
  const shapes = (html: string) =>
    blocksOf(html).map((block) => (block.kind === 'item' ? [block.depth, block.number ?? '-'] : block.kind));

  test('count as a browser counts them', () => {
    expect(shapes('<ul><li>a<li>b</ul>')).toEqual([
      [0, '-'],
      [0, '-'],
    ]);
    expect(shapes('<ol start="4"><li>a<li>b<li value="9">c<li>d</ol>')).toEqual([
      [0, 4],
      [0, 5],
      [0, 9],
      [0, 10],
    ]);
    expect(shapes('<ol reversed><li>a<li>b<li>c</ol>')).toEqual([
      [0, 3],
      [0, 2],
      [0, 1],
    ]);
    expect(shapes('<ol start="0"><li>a</ol><ol start="x"><li>a</ol>')).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  test('know how deep they stand, also in lists that stand in lists without an item', () => {
    expect(shapes('<ul><li>a<ol><li>b<ul><li>c</ul></ol></ul>')).toEqual([
      [0, '-'],
      [1, 1],
      [2, '-'],
    ]);
    expect(shapes('<ul><li>a</li><ul><li>b</li></ul></ul>')).toEqual([
      [0, '-'],
      [1, '-'],
    ]);
  });

  test('of a long list are counted once', () => {
    const list = parse(`<ol>${'<li></li>'.repeat(2_000)}</ol>`).querySelectorAll('li');
    const shapeOf = itemShapes();
    expect([...list].map((item) => shapeOf(item).number).at(-1)).toBe(2_000);
  }, 20_000);
});

describe('tables', () => {
  test('have heads, rows and cells that span', () => {
    const [table] = blocksOf(
      '<table><caption>Costs</caption><tr><th>Year<th>Euro</tr><tr><td rowspan="2">2024<td>1</tr><tr><td><b>2</b></tr></table>',
    );
    expect(table).toMatchObject({
      kind: 'table',
      spans: [{ text: 'Costs' }],
      head: [[{ spans: [{ text: 'Year' }] }, { spans: [{ text: 'Euro' }] }]],
      rows: [
        [{ spans: [{ text: '2024' }], rows: 2 }, { spans: [{ text: '1' }] }],
        [{ spans: [{ text: '2', marks: ['strong'] }] }],
      ],
    });
  });

  test('keep the boxes of a cell apart', () => {
    const [table] = blocksOf(
      '<table><tr><td><div>a</div><div>b</div></td><td>c<br>d</td></tr><tr><td>e</td></tr></table>',
    );
    expect(table).toMatchObject({
      rows: [[{ spans: [{ text: 'a\nb' }] }, { spans: [{ text: 'c\nd' }] }], expect.anything()],
    });
  });
});

describe('pictures and embeds', () => {
  test('carry caption, size and words', () => {
    expect(
      blocksOf(
        '<figure><img src="/a.jpg" alt=" The\n mill " width="640" height="480"><figcaption><p>The mill.</p><p>Photo: <a href="/ada">Ada</a></p></figcaption></figure>',
      ),
    ).toEqual([
      {
        kind: 'image',
        origin: ['figure'],
        src: 'https://larkfield-herald.example/a.jpg',
        alt: 'The mill',
        width: 640,
        height: 480,
        spans: [{ text: 'The mill.\nPhoto: ' }, { text: 'Ada', href: 'https://larkfield-herald.example/ada' }],
      },
    ]);
  });

  test('lead to the page of what they play', () => {
    expect(blocksOf('<iframe src="https://www.youtube-nocookie.com/embed/abcdefgh?x=1"></iframe>')).toEqual([
      { kind: 'embed', origin: [], href: 'https://www.youtube.com/watch?v=abcdefgh', provider: 'YouTube', spans: [] },
    ]);
  });

  test('that are posts are cards with all of the post’s words', () => {
    const post =
      '<blockquote class="instagram-media"><div>View on Instagram</div><p>The mill at night</p><a href="https://www.instagram.com/p/1/">Ada</a></blockquote>';
    expect(blocksOf(post)).toMatchObject([
      { kind: 'embed', href: 'https://www.instagram.com/p/1/', provider: 'Instagram' },
    ]);
    expect(textsOf(post)?.join('')).toBe('View on Instagram\nThe mill at night\nAda');
  });

  test('whose address nobody should follow are no blocks', () => {
    expect(blocksOf('<blockquote class="twitter-tweet">Hello <a href="javascript:x()">x</a></blockquote>')).toEqual([]);
  });
});

test('what is empty is no block', () => {
  expect(
    blocksOf('<pre> \n </pre><table><tr><td></td><td></td></tr><tr><td></td></tr></table><p><rt>x</rt></p>'),
  ).toEqual([]);
});

test('a part that runs the other way says so', () => {
  expect(blocksOf('<p dir="rtl">שלום</p><p dir="ltr">a</p>').map(({ direction }) => direction)).toEqual([
    'rtl',
    undefined,
  ]);
  expect(blocksOf('<div dir="RTL"><p>שלום</p></div>', 'rtl')[0]).not.toHaveProperty('direction');
});

test('a block cannot pass for another, whatever its markup', () => {
  const blocks = blocksOf(
    '<p>a &lt;/div&gt;&lt;div data-block="0"&gt;x</p><p data-block="0">b</p><pre>&lt;/pre&gt;</pre>',
  );
  expect(blocks.map(({ spans }) => spans)).toEqual([
    [{ text: 'a </div><div data-block="0">x' }],
    [{ text: 'b' }],
    [{ text: '</pre>' }],
  ]);
});
