// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { storyFrame } from '@/utils/page/story-frame';
import { readArticle } from '@/utils/read-article';

const url = 'https://larkfield-herald.example/town/weir';
const sentence = 'The keepers of the weir at Larkfield opened two gates on Sunday, because the rain had not stopped. ';
const story = `<h1>Weir opened after a week of rain</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}<p>See the <a href="gauge">gauge</a>, which is read every hour by the keepers of the weir, and by their children.</p>`;

/** A browser lays frames out; here they are as large as a test says. */
const sized = (width: number, height: number) =>
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(DOMRect.fromRect({ width, height }));

/** The page that runs these tests, with a frame in it that holds `inside`. */
const framed = (around: string, inside: string, head = ''): Document => {
  document.body.innerHTML = `${around}<iframe></iframe>`;
  const page = document.querySelector('iframe')?.contentDocument;
  if (page) page.head.innerHTML = head;
  if (page) page.body.innerHTML = inside;
  return document;
};

afterEach(() => vi.restoreAllMocks());

describe('a framed story', () => {
  test('is the document of the frame that holds it', () => {
    sized(800, 600);
    const page = framed('<nav><a href="/">Home</a></nav>', story);
    expect(storyFrame(page)).toBe(document.querySelector('iframe')?.contentDocument);
  });

  test('is read in place of the page, and neither is changed', () => {
    sized(800, 600);
    const page = framed('<nav><a href="/">Home</a></nav>', story, '<base href="https://river.example/weir/">');
    const inside = document.querySelector('iframe')?.contentDocument;
    const before = [document.documentElement.outerHTML, inside?.documentElement.outerHTML];
    const reading = readArticle(page, { url });
    if (!('article' in reading)) throw new Error('no article');
    expect(reading.article.title).toBe('Weir opened after a week of rain');
    expect(reading.article.url).toBe(url);
    expect(JSON.stringify(reading.article.blocks)).toContain('"href":"https://river.example/weir/gauge"');
    expect([document.documentElement.outerHTML, inside?.documentElement.outerHTML]).toEqual(before);
  });

  test('is the longest of several', () => {
    sized(800, 600);
    document.body.innerHTML = '<iframe></iframe><iframe></iframe>';
    const [short, long] = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
    if (short) short.body.innerHTML = `<p>${sentence.repeat(12)}</p>`;
    if (long) long.body.innerHTML = story;
    expect(storyFrame(document)).toBe(long);
  });
});

describe('a frame is no story', () => {
  test('where the page itself has about as much to say', () => {
    sized(800, 600);
    expect(storyFrame(framed(story, story))).toBeUndefined();
  });

  test('where it is for machines', () => {
    sized(1, 1);
    expect(storyFrame(framed('', story))).toBeUndefined();
  });

  test('where all its words are links or code', () => {
    sized(800, 600);
    const ads = `<a href="/x">${sentence.repeat(20)}</a><script type="x">${sentence.repeat(20)}</script>`;
    expect(storyFrame(framed('', ads))).toBeUndefined();
  });

  test('where it is short', () => {
    sized(800, 600);
    expect(storyFrame(framed('', `<p>${sentence}</p>`))).toBeUndefined();
  });
});
