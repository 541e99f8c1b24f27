// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const address = 'https://www.larkfield-herald.example/town/a-bridge';
const read = (html: string, url = address) => metadataOf(new DOMParser().parseFromString(html, 'text/html'), url);
const says = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test('an empty page gives an empty title and nothing else', () => {
  expect(read('')).toEqual({
    title: '',
    titles: [],
    authors: [],
    language: 'und',
    siteName: 'larkfield-herald.example',
  });
});

test('the headline is what sources and page agree on, without the site', () => {
  const { title, titles } = read(
    '<title>A bridge for Larkfield | Larkfield Herald</title><meta property="og:site_name" content="Larkfield Herald">' +
      '<h1>Larkfield Herald</h1><h1>A Bridge for Larkfield</h1>',
  );
  expect(title).toBe('A Bridge for Larkfield');
  expect(titles).toEqual(['A Bridge for Larkfield']);
});

test('the page’s own wording wins over one written for search engines', () => {
  const page =
    '<meta property="og:title" content="Larkfield bridge: 7 facts about the new bridge"><h1>The new bridge, at last</h1>';
  expect(read(page).title).toBe('The new bridge, at last');
});

test('a label or a logo as the top heading is no headline', () => {
  const page =
    '<meta property="og:title" content="The river rose by two metres overnight"><h1>Menu</h1><h1>Our Blog</h1>';
  expect(read(page).title).toBe('The river rose by two metres overnight');
});

test('what the tab says beside the page’s own title is no headline, however large the page writes it', () => {
  const page =
    '<title>Larkfield Notes: A small bridge, again</title><meta property="og:title" content="A small bridge, again">' +
    '<h1>Larkfield Notes</h1><h1>How to get started</h1>';
  expect(read(page).title).toBe('A small bridge, again');
});

test('quotation marks in a headline part nothing, arrows of one kind do', () => {
  const quoted = '«Bridge 2» og «The Ferry: Home» har kommet til Larkfield';
  expect(read(`<title>${quoted} – larkfield-herald.example</title><h1>${quoted}</h1>`).title).toBe(quoted);
  expect(read('<title>Larkfield Herald » Town » A bridge for all of us</title>').title).toBe('A bridge for all of us');
});

test('the name of the site at the top of the page is no headline, however much of the tab’s title it is', () => {
  const page =
    '<title>Nye toiletter – The Daily Harbour</title><h1><a rel="home" href="/">The Daily Harbour</a></h1>' +
    '<h1>Nye toiletter</h1>';
  expect(read(page).title).toBe('Nye toiletter');
});

test('a section’s name as the only top heading gives way to a heading that nearly says the tab’s title', () => {
  const page =
    '<title>Panel votes to change tight rules on the bridge – Larkfield Herald</title><h1>Bridge Center</h1>' +
    '<h2>Panel votes to change rules on the bridge</h2>';
  expect(read(page).title).toBe('Panel votes to change rules on the bridge');
});

test('a page that gives its site’s name for its title is not called by its headline', () => {
  const page =
    '<title>Which bridge is the right one? | Larkfield Herald</title><meta property="og:site_name" content="Larkfield Herald">' +
    '<meta property="og:title" content="Larkfield Herald">';
  expect(read(page).title).toBe('Which bridge is the right one?');
});

test('lines of a headline in boxes of their own stay words apart', () => {
  expect(read('<h1><span>A bridge for Larkfield</span><span>Its keepers tell</span></h1>').title).toBe(
    'A bridge for Larkfield Its keepers tell',
  );
  expect(read('<h1>Old Mc<b>Donald</b> has a bridge</h1>').title).toBe('Old McDonald has a bridge');
});

test('of a tab’s parts the one that the page has as its heading is the headline, however short', () => {
  expect(read('<title>Bridges | Larkfield River Service</title><h1>Bridges</h1>').title).toBe('Bridges');
});

test('of a tab’s parts the first that is long enough for a headline is one, where no heading tells', () => {
  expect(read('<title>Larkfield Daily News | A bridge for all of us, at last</title>').title).toBe(
    'A bridge for all of us, at last',
  );
  expect(read('<title>Bridges of Larkfield | Town</title>').title).toBe('Bridges of Larkfield');
});

test('the site’s address before a headline is no part of it', () => {
  expect(read('<title>larkfield-herald.example Of bridges</title><h1>larkfield-herald.example</h1>').title).toBe(
    'Of bridges',
  );
});

test.each([
  ['The gates<a href="#gates">¶</a>', 'The gates'],
  ['The gates <a href="#gates">#</a>', 'The gates'],
  ['The gates<a href="#gates">\uf0c1</a>', 'The gates'],
  ['The gates in C#', 'The gates in C#'],
])('a headline comes without the sign that leads to it: %j', (heading, title) => {
  expect(read(`<title>The gates — The weir 1.2</title><h1>${heading}</h1>`).title).toBe(title);
});

test('a section is not the headline, though it shares words with it', () => {
  const sections = ['Introduction', 'Kinds of weirs', 'Keepers', 'Floods'].map((name) => `<h1>${name}</h1>`).join('');
  expect(read(`<title>Weirs of the lower river</title><div>Weirs of the lower river</div>${sections}`).title).toBe(
    'Weirs of the lower river',
  );
});

test('where no top heading is the headline, a lesser one is that says the same as the page’s title', () => {
  const page =
    '<title>The river rises again</title><h1>Larkfield, by the water</h1><h2>Today</h2><h2>The River Rises Again</h2>';
  expect(read(page).title).toBe('The River Rises Again');
});

test('a paragraph is no headline, though it is marked as one', () => {
  const words = 'Learn how to build a bridge that stands, with tips from people who know all of it. '.repeat(3);
  expect(read(`<title>How to build a bridge</title><h1>${words}</h1>`).title).toBe('How to build a bridge');
});

test('a colon that belongs to the headline stays', () => {
  expect(read('<title>Bridges: how they stand - Larkfield Herald</title><h1>Bridges: how they stand</h1>').title).toBe(
    'Bridges: how they stand',
  );
});

test.each([
  ['Bread &amp;amp; butter politics', 'Bread & butter politics'],
  ['A &amp;lt;b&amp;gt;bold&amp;lt;/b&amp;gt; plan', 'A <b>bold</b> plan'],
  ['Right\u202e to left\u200b  and\n\tback', 'Right to left and back'],
])('%j is read once more as text, on one line', (content, title) => {
  expect(read(`<meta property="og:title" content="${content}">`).title).toBe(title);
});

test('a heading that holds a date as well is cut to what the sources know', () => {
  expect(
    read('<title>A quiet harbour wakes</title><h1><small>Dec 18 2025</small> <a>A quiet harbour wakes</a></h1>').title,
  ).toBe('A quiet harbour wakes');
});

test.each([
  ['a person', { author: { '@type': 'Person', name: 'Mira Okafor' } }, ['Mira Okafor']],
  ['several', { author: [{ name: 'Mira Okafor' }, 'Jon Halvard'] }, ['Mira Okafor', 'Jon Halvard']],
  ['a text with a role', { author: 'By Mira Okafor, Senior Reporter' }, ['Mira Okafor']],
  ['an address', { author: 'https://larkfield-herald.example/mira' }, []],
  ['a mail address', { author: 'mira@larkfield-herald.example' }, []],
])('JSON-LD names %s', (_, fields, authors) => {
  expect(read(says({ '@type': 'NewsArticle', headline: 'A bridge', ...fields })).authors).toEqual(authors);
});

test('an author is found by reference in a graph', () => {
  const graph = [
    { '@type': 'Article', headline: 'A bridge', author: { '@id': '#mira' } },
    { '@type': 'Person', '@id': '#mira', name: 'Mira Okafor' },
  ];
  expect(read(says({ '@graph': graph })).byline).toBe('Mira Okafor');
});

test.each([
  ['<meta name="author" content="Mira Okafor and Jon Halvard">', 'Mira Okafor, Jon Halvard'],
  ['<meta name="author" content="Name"><meta name="author" content="Mira Okafor">', 'Mira Okafor'],
  ['<meta name="parsely-author" content="Mira Okafor">', 'Mira Okafor'],
  ['<h1>A bridge</h1><p class="byline">By <a>Mira Okafor</a>, <a>Jon Halvard</a></p>', 'Mira Okafor, Jon Halvard'],
  ['<h1>A bridge</h1><div class="post-author"><span>By</span><span>Mira Okafor</span></div>', 'Mira Okafor'],
  ['<h1>Eine Brücke</h1><p>Von Mira Okafor</p>', 'Mira Okafor'],
  ['<h1>Un pont</h1><a rel="author">Mira Okafor</a>', 'Mira Okafor'],
  ['<h1>A bridge</h1><p>Mira Okafor</p><p>3 March 2024</p>', 'Mira Okafor'],
  ['<h1>A bridge</h1><p>By Byron Byrne</p>', 'Byron Byrne'],
])('%s names its authors', (html, byline) => {
  expect(read(html).byline).toBe(byline);
});

test('a story has no author where only a role, a related story or a sentence stands', () => {
  const page =
    '<h1>A bridge</h1><p class="byline">Staff Writer</p><p>By the time they arrived it was dark.</p>' +
    '<aside class="related"><p class="byline">By Jon Halvard</p></aside>';
  expect(read(page).authors).toEqual([]);
});

test('a byline that the page prints wins over an account that it does not', () => {
  const page = `${says({ '@type': 'Article', author: { name: 'Web Desk' } })}<h1>A bridge</h1><p>By Mira Okafor</p>`;
  expect(read(page).byline).toBe('Mira Okafor');
});

test('dates keep the zone that the page gives', () => {
  const page = says({
    '@type': 'Article',
    datePublished: '2024-03-05T08:30:00+0100',
    dateModified: '2024-03-06T10:00:00Z',
  });
  expect(read(page)).toMatchObject({ publishedAt: '2024-03-05T08:30:00+01:00', updatedAt: '2024-03-06T10:00:00Z' });
});

test.each([
  ['<meta property="article:published_time" content="2024-03-05">'],
  ['<h1>A bridge</h1><time datetime="2024-03-05">yesterday</time>'],
  ['<h1>A bridge</h1><p>Published: March 5, 2024</p>'],
  ['<h1>A bridge</h1><p>5 Mar 2024</p>'],
  ['<h1>Eine Brücke</h1><p>5. März 2024</p>'],
  ['<h1>Un puente</h1><p>5 de marzo de 2024</p>'],
  ['<h1>橋</h1><p>2024年3月5日</p>'],
])('%s tells the day', (html) => {
  expect(read(html).publishedAt).toBe('2024-03-05');
});

test('the address tells the day where nothing else does', () => {
  expect(read('<h1>A bridge</h1>', 'https://larkfield.example/2024/03/05/a-bridge').publishedAt).toBe('2024-03-05');
});

test.each(['1970-01-01', '2024-02-31', '0000000001', 'soon', '2024'])('%s is no day of publication', (content) => {
  expect(read(`<meta property="article:published_time" content="${content}">`).publishedAt).toBeUndefined();
});

test('a change before the publication is no change', () => {
  const page = says({ '@type': 'Article', datePublished: '2024-03-05', dateModified: '2023-01-01' });
  expect(read(page).updatedAt).toBeUndefined();
});

test('an older day printed beside the headline wins over the day of the last build', () => {
  const page = `${says({ '@type': 'Article', datePublished: '2025-06-01' })}<h1>A bridge</h1><p>5 March 2024</p>`;
  expect(read(page).publishedAt).toBe('2024-03-05');
});

test.each([
  ['https://larkfield-herald.example/town/a-bridge#top', 'https://larkfield-herald.example/town/a-bridge'],
  ['/town/b', 'https://www.larkfield-herald.example/town/b'],
  ['https://www.larkfield-herald.example/', undefined],
  ['https://elsewhere.example/town/a-bridge', undefined],
  ['javascript:alert(1)', undefined],
])('the canonical address %s is %s', (href, canonicalUrl) => {
  expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonicalUrl);
});

test('language, direction, lead picture and paywall are what the page claims', () => {
  const page =
    '<html lang="ar_EG" dir="rtl"><meta property="og:image" content="/lead.jpg"><meta property="og:image:alt" content="A bridge">' +
    says({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });
  expect(read(page)).toMatchObject({
    language: 'ar-EG',
    direction: 'rtl',
    lead: { src: 'https://www.larkfield-herald.example/lead.jpg', alt: 'A bridge' },
    isTeaser: true,
  });
});
