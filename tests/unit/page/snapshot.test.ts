// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '@/utils/page/snapshot';
import { base, copyOf, markupOf, parse, snapshotOf } from './read-html';

const textOf = (html: string) => snapshotOf(html).document.body.textContent;

/** A box in the page that runs these tests, where scripts, styles and shadow roots live. */
const living = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};
const livingCopy = () => markupOf(takeSnapshot(document, base));

describe('the page', () => {
  test('is not changed by being copied', () => {
    const page = parse(
      '<base href="/a/"><body class="x"><form><input name="parentNode"><p id="a">One <img data-src="/a.jpg"></p></form>' +
        '<noscript><img src="/b.jpg"></noscript><template shadowrootmode="open"><p>Two</p></template>' +
        '<template id="B:0"></template>wait<!--/$--><div hidden id="S:0"><p>Three</p></div>',
    );
    const before = page.documentElement.outerHTML;
    takeSnapshot(page, base);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('lists every element of its copy, in order', () => {
    const { document: copy, elements } = snapshotOf('<p>One <b>two</b></p><ul><li>three</li></ul>');
    expect([...copy.body.querySelectorAll('*')]).toEqual(elements);
  });

  test('without a body gives an empty copy', () => {
    const page = parse('<p>One</p>');
    page.body.remove();
    expect(takeSnapshot(page, base).elements).toEqual([]);
  });
});

describe('what can never be article', () => {
  test.each([
    ['scripts and styles', '<script>x()</script><style>p{}</style>'],
    ['templates', '<template><p>x</p></template>'],
    ['drawings', '<svg><text>x</text></svg><canvas>x</canvas>'],
    ['controls', '<input value="x"><textarea>x</textarea><select><option>x</option></select><progress>x</progress>'],
    ['players and plug-ins', '<video>x</video><audio>x</audio><object>x</object>'],
    ['dialogs', '<dialog open>x</dialog>'],
    ['comments', '<!-- x -->'],
    [
      'what is marked hidden',
      '<p hidden>x</p><div style="display: none">x</div><p style="color:red;visibility:hidden">x</p>',
    ],
    ['short things for the eye alone', '<span aria-hidden="true">x</span>'],
    ['hidden pictures', '<img src="/a.jpg" hidden><img src="/a.jpg" style="display:none">'],
    ['frames of strangers', '<iframe src="https://ads.example/1"></iframe>'],
  ])('leaves out %s', (_, html) => {
    expect(copyOf(`<p>Before</p>${html}<p>After</p>`)).toBe('<p>Before</p><p>After</p>');
  });

  test('leaves out what a style sheet hides', () => {
    living('<style>.gone { display: none }</style><p class="gone">x</p><p>Stays</p>');
    expect(livingCopy()).toBe('<p>Stays</p>');
  });

  test('does not contain what can be searched for, unfolded, or is hidden from screen readers behind a notice', () => {
    const story = 'The council met on Monday to hear about the old bridge. '.repeat(6);
    expect(textOf(`<div hidden="until-found">One</div>`)).toBe('One');
    expect(textOf(`<details><summary>Two</summary>Three</details>`)).toBe('TwoThree');
    expect(textOf(`<main aria-hidden="true"><p>${story}</p></main><dialog open>Cookies?</dialog>`)).toBe(story);
  });
});

describe('attributes', () => {
  test('are only those that something is read from', () => {
    expect(
      copyOf('<p onclick="x()" style="color:red" data-x="1" class="lead" id="a" lang="fr" dir="rtl" title="t">x</p>'),
    ).toBe('<p class="lead" id="a" lang="fr" dir="rtl">x</p>');
  });

  test('are as written where they are links, for the door to resolve, and absent where they run', () => {
    expect(copyOf('<a href="/b">x</a>')).toBe('<a href="/b">x</a>');
    expect(copyOf('<a href="javascript:x()">x</a>')).toBe('<a>x</a>');
    expect(copyOf('<a href=" data:text/html,x">x</a>')).toBe('<a>x</a>');
  });

  test('are short, however long the page wrote them', () => {
    const long = 'a'.repeat(1_000_000);
    const copy = copyOf(
      `<p class="${long}" id="${long}" lang="${long}" style="${long}" data-x="${long}">x</p>` +
        `<a href="https://x.example/${long}">x</a><img src="/a.jpg" alt="${long}" srcset="${long} ${long}">`,
    );
    expect(copy.length).toBeLessThan(4_000);
  });
});

describe('names', () => {
  test('of forms and buttons become boxes and words that remember them', () => {
    expect(copyOf('<form class="a"><button class="b">x</button><button>y</button></form>')).toBe(
      '<div class="a form"><span class="b button">x</span>  <span class="button">y</span> </div>',
    );
  });

  test('that nobody knows become boxes or words by what they hold', () => {
    expect(copyOf('<x-story><p>One</p></x-story>')).toBe('<div class="x-story"><p>One</p></div>');
    expect(copyOf('<p>One <x-name>two</x-name></p>')).toBe('<p>One <span class="x-name">two</span></p>');
  });

  test('of places that links lead to are no links, closed or not', () => {
    expect(copyOf('<h2><a name="costs" class="section">Costs</a></h2>')).toBe(
      '<h2><span class="section">Costs</span></h2>',
    );
    expect(copyOf('<h2><a id="costs"/>Costs</h2><p>Who pays?</p>')).toBe(
      '<h2><span id="costs">Costs</span></h2><p><span id="costs">Who pays?</span></p>',
    );
    for (const link of [
      '<a id="b" href="/b">x</a>',
      '<a class="button" id="b">x</a>',
      '<a id="b" role="button">x</a>',
      '<a>x</a>',
    ]) {
      expect(copyOf(link)).toBe(link);
    }
  });
});

describe('shadow roots', () => {
  test('stand where a reader sees them, with what their slots were given', () => {
    const box = living('<x-page><p slot="body">Given</p><p>Nowhere</p></x-page>');
    const root = box.firstElementChild?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<article><h1>Head</h1><slot name="body">Fallback</slot><slot name="none"><p>Own</p></slot></article>';
    expect(box.textContent).not.toContain('Head');
    const copy = livingCopy();
    expect(
      copy
        .replace(/<[^>]+>/g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    ).toEqual(['Head', 'Given', 'Own']);
    expect(copy).toMatch(/^<div class="x-page">/);
  });

  test('that were declared and not yet attached stand in their place', () => {
    expect(copyOf('<x-page><template shadowrootmode="open"><p>One</p></template></x-page>')).toContain('<p>One</p>');
  });
});

describe('parts that React streams', () => {
  const part = '<div hidden id="S:0"><p>Story</p></div>';

  test('stand in their place, without what stood in for them', () => {
    expect(copyOf(`<p>A</p><!--$?--><template id="B:0"></template><p>Wait</p><!--/$--><p>B</p>${part}`)).toBe(
      '<p>A</p><p>Story</p><p>B</p>',
    );
  });

  test('stand in their place when a stand-in has boundaries of its own', () => {
    expect(
      copyOf(
        `<p>A</p><!--$?--><template id="B:0"></template><!--$--><i>Wait</i><!--/$--><i>Wait</i><!--/$--><p>B</p>${part}`,
      ),
    ).toBe('<p>A</p><p>Story</p><p>B</p>');
  });

  test('take nothing with them when the page lost its comments', () => {
    expect(copyOf(`<p>A</p><template id="B:0"></template><p>B</p>${part}`)).toBe('<p>A</p><p>Story</p><p>B</p>');
  });

  test('are shown where they are when nothing waits for them', () => {
    expect(copyOf(part)).toBe('<div id="S:0"><p>Story</p></div>');
  });
});

/** jsdom itself gives up far below what browsers take; the hostile pages in a real one go further. */
describe('pages without measure', () => {
  test('that are 2,000 elements deep keep their text', () => {
    const { document: copy, elements } = snapshotOf(`${'<div>'.repeat(2_000)}The bottom`);
    expect(elements.length).toBeLessThan(300);
    expect(copy.body.textContent).toBe('The bottom');
  });

  test('that show more pictures than any story keep the first of them, and all of their text', () => {
    const { document: copy } = snapshotOf(`<p>A</p>${'<img src="/a.jpg">'.repeat(2_100)}<p>B</p>`);
    expect(copy.images.length).toBe(2_000);
    expect(copy.body.textContent).toBe('AB');
  });

  test('that nest declared shadow roots without end, end', () => {
    const page = parse('');
    let at: Element | DocumentFragment = page.body;
    for (let depth = 0; depth < 3_000; depth += 1) {
      const template: HTMLTemplateElement = page.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      at.append(template);
      at = template.content;
    }
    expect(takeSnapshot(page, base).elements).toEqual([]);
  });

  test('that stream parts within parts without end, end', () => {
    const part = (n: number) => `<div hidden id="S:${n}"><p>${n}</p><template id="B:${n + 1}"></template></div>`;
    const parts = Array.from({ length: 3_000 }, (_, n) => part(n)).join('');
    expect(snapshotOf(`<p>A</p><template id="B:0"></template>${parts}`).elements.length).toBeGreaterThan(100);
  });
});
