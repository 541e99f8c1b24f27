// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { plainText } from '@/utils/article/plain-text';
import { otherStories } from '@/utils/page/other-stories';
import { readArticle } from '@/utils/read-article';
import { parse } from './read-html';

const url = 'https://larkfield-herald.example/town/weir';
const about = {
  weir: ['Weir opened after a week of rain', 'The keepers of the weir opened two gates on Sunday. '],
  mill: ['Mill sold to the village for one crown', 'The old mill stood empty for eleven winters, says Ane Holt. '],
  ferry: ['Ferry stays at its pier until March', 'The ferry needs a new shaft, and nobody in the county makes them. '],
} as const;
type Name = keyof typeof about;

const story = (name: Name, times = 6) =>
  `<article class="story story-${name}"><h1>${about[name][0]}</h1>${`<p>${about[name][1].repeat(4)}</p>`.repeat(times)}</article>`;
const scrolled = (tab: string, ...names: readonly Name[]) =>
  `<title>${tab}</title><header><a href="/">Larkfield Herald</a></header><main>${names.map((name) => `<div>${story(name)}</div>`).join('<hr>')}</main>`;

const headlinesOf = (boxes: readonly Element[]) => boxes.map((box) => box.querySelector('h1')?.textContent);

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('of stories under each other', () => {
  test.each(['weir', 'mill', 'ferry'] as const)('only the one with the title is read: %s', (name) => {
    const page = parse(scrolled(`${about[name][0]} - Larkfield Herald`, 'weir', 'mill', 'ferry'));
    const before = page.documentElement.outerHTML;
    const reading = readArticle(page, { url });
    if (!('article' in reading)) throw new Error('no article');
    expect(reading.article.title).toBe(about[name][0]);
    const text = plainText(reading.article);
    for (const other of ['weir', 'mill', 'ferry'] as const) {
      if (other === name) expect(text).toContain(about[other][1].trim());
      else expect(text).not.toContain(about[other][1].trim());
    }
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test('that have one title, the one in view is read', () => {
    document.body.innerHTML = story('weir') + story('weir', 7);
    const [above, shown] = [...document.querySelectorAll('article')];
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return DOMRect.fromRect({ y: this === shown ? 0 : -5_000, width: 800, height: 4_000 });
    });
    expect(otherStories(document, about.weir[0])).toEqual([above]);
  });
});

describe('articles beside the one with the title are other stories', () => {
  const others = (html: string) => otherStories(parse(html), about.weir[0]).map((box) => box.localName);
  const lower = (name: Name) => story(name).replaceAll('h1', 'h2');
  const named = (html: string) => html.replaceAll(/<(h\d)/g, '<$1 class="title"');

  test('whatever their headlines are', () => {
    expect(others(named(story('weir') + lower('mill') + lower('ferry')))).toEqual(['article', 'article']);
    expect(others(`<h1>Larkfield Herald</h1>${lower('weir')}${lower('mill')}`)).toEqual(['article']);
  });

  test('wherever they were loaded', () => {
    expect(others(`${story('weir')}<div class="next">${story('mill')}</div>`)).toEqual(['article']);
  });

  test('and not what they hold themselves, teasers, or chapters', () => {
    expect(others(story('weir') + lower('mill'))).toEqual([]);
    const held = story('weir').replace('</article>', `${lower('mill')}</article>`);
    expect(others(held + lower('ferry').replaceAll(/(<p>.*?<\/p>)+/g, '<p>Soon.</p>'))).toEqual([]);
  });
});

describe('nothing is another story', () => {
  const others = (html: string) => headlinesOf(otherStories(parse(html), about.weir[0]));

  test('where the page has one', () => {
    expect(others(scrolled('x', 'weir'))).toEqual([]);
  });

  test('where no headline has the title', () => {
    expect(others(scrolled('x', 'mill', 'ferry'))).toEqual([]);
  });

  test('where it is a teaser', () => {
    expect(others(story('weir') + story('mill', 1))).toEqual([]);
  });

  test('where it is a chapter of the same story', () => {
    const chapters = `${story('mill')}${story('ferry')}`.replaceAll('article', 'section');
    expect(others(`<article class="story"><h1>${about.weir[0]}</h1>${chapters}</article>`)).toEqual([]);
    const flat = (name: Name) => story(name).replaceAll(/<\/?article[^>]*>/g, '');
    expect(others(`<main>${flat('weir')}${flat('mill')}</main>`)).toEqual([]);
  });

  test('where it is made another way', () => {
    expect(others(story('weir') + story('mill').replace('class="story story-mill"', 'class="about-us"'))).toEqual([]);
  });
});
