// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metadataOf } from '@/utils/page/metadata';

const address = 'https://larkfield.example/a-bridge';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const script = (text: string) => `<script type="application/ld+json">${text}</script>`;

const names = [
  'og:title',
  'author',
  'og:site_name',
  'article:published_time',
  'date',
  'og:image',
  'og:url',
  'og:locale',
];
const soup = fc.string({ unit: 'binary', maxLength: 200 });

test('whatever the sources say, nothing throws, no control character comes out, the page stays as it was', () => {
  const page = fc.record({
    metas: fc.array(fc.tuple(fc.constantFrom(...names), soup), { maxLength: 12 }),
    heading: soup,
    json: fc.oneof(
      soup,
      fc.jsonValue().map((value) => JSON.stringify({ '@type': 'Article', headline: value, author: value })),
    ),
  });
  fc.assert(
    fc.property(page, ({ metas, heading, json }) => {
      const document = parse('<h1></h1>');
      for (const [name, content] of metas) {
        const meta = document.createElement('meta');
        meta.setAttribute('property', name);
        meta.setAttribute('content', content);
        document.head.append(meta);
      }
      const ld = document.createElement('script');
      ld.type = 'application/ld+json';
      ld.textContent = json;
      document.head.append(ld);
      document.querySelector('h1')?.append(heading);
      const before = document.documentElement.outerHTML;
      const found = JSON.stringify(metadataOf(document, address), (_, value) =>
        typeof value === 'string' && /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(value) ? 'CONTROL' : value,
      );
      expect(found).not.toContain('"CONTROL"');
      expect(document.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 150 },
  );
});

const headline = '"headline":"The bridge over the Lark"';

test.each([
  ['a comment around it', `<!-- {"@type":"Article",${headline}} -->`],
  ['CDATA around it', `//<![CDATA[\n{"@type":"Article",${headline}}\n//]]>`],
  ['commas before the end', `{"@type":["Article",],${headline},}`],
  ['raw line breaks in it', '{"@type":"Article","headline":"The bridge\nover the Lark"}'],
  ['lists of lists', `[[{"@graph":[{"@type":"Article",${headline}}]}]]`],
])('JSON-LD with %s is read', (_, text) => {
  expect(metadataOf(parse(script(text)), address).title).toBe('The bridge over the Lark');
});

test('JSON-LD cannot plant a property', () => {
  const text = `{"__proto__":{"author":"Planted"},"constructor":{"prototype":{"author":"Planted"}},"@type":"Article",${headline}}`;
  expect(metadataOf(parse(script(text)), address).authors).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'author')).toBe(false);
});

test('controls that are named like methods do not answer for the page', () => {
  const clobbers = [
    'querySelectorAll',
    'documentElement',
    'createTreeWalker',
    'getAttribute',
    'ownerDocument',
    'closest',
    'childNodes',
    'textContent',
  ];
  const form = `<form class="byline" itemprop="author">${clobbers.map((name) => `<input name="${name}"><img name="${name}">`).join('')}By Mira Okafor</form>`;
  const found = metadataOf(parse(`<h1>The bridge over the Lark</h1>${form}`), address);
  expect(found).toMatchObject({ title: 'The bridge over the Lark', byline: 'Mira Okafor' });
});

test('a value of 100,000 characters is cut', () => {
  const { title } = metadataOf(parse(`<meta property="og:title" content="${'long '.repeat(20_000)}">`), address);
  expect(title.length).toBeLessThanOrEqual(1_000);
});

const long = 100_000;
test.each([
  ['spaces', ' '.repeat(long)],
  ['commas and spaces', ', '.repeat(long / 2)],
  ['one comma, then spaces', `,${' '.repeat(long)}`],
  ['dashes', ' - '.repeat(long / 3)],
  ['bars', '|'.repeat(long)],
  ['ampersands', '&#'.repeat(long / 2)],
  ['digits', '1'.repeat(long)],
  ['dates', '1-1-'.repeat(long / 4)],
  ['names', 'by By '.repeat(long / 6)],
  ['brackets', '['.repeat(long)],
  ['deep objects', `${'{"a":'.repeat(long / 5)}1${'}'.repeat(long / 5)}`],
  ['comment marks', '<!-'.repeat(long / 3)],
])('%s without end take no more time than other text', (_, text) => {
  const document = parse('<h1></h1><p class="byline"></p><time></time>');
  for (const element of document.querySelectorAll('h1, p, time')) element.append(text);
  for (const name of names) {
    const meta = document.createElement('meta');
    meta.setAttribute('property', name);
    meta.setAttribute('content', text);
    document.head.append(meta);
  }
  const ld = document.createElement('script');
  ld.type = 'application/ld+json';
  ld.textContent = text;
  document.head.append(ld);
  const start = performance.now();
  metadataOf(document, address);
  expect(performance.now() - start).toBeLessThan(1_000);
});
