// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { leadPictureAt } from '@/utils/page/lead-picture';
import { storyBox } from '@/utils/page/story-box';
import { cut } from './read-html';

const story = '<p>The lock at Hestvik has eleven gates, and on Friday their keeper gave up her keys.</p>';
const headline = '<h1>The keeper of eleven gates</h1>';

/** The last step of the address of the picture that leads a page whose paragraphs are all that is story. */
const leadOf = (html: string, named?: string): string | undefined => {
  const blocks = cut(`<body>${html}</body>`);
  const isStory = blocks.map(({ box }) => box.localName === 'p');
  const headline = blocks.findIndex(({ box }) => box.localName === 'h1');
  const at = leadPictureAt(blocks, isStory, { box: storyBox(blocks, isStory), headline, named });
  const box = at === undefined ? undefined : blocks[at]?.box;
  return (box?.getAttribute('src') ?? box?.getAttribute('data-address'))?.replace(/.*\//, '');
};

test('the picture that the page names as its own leads it, in whatever size it stands there', () => {
  const page = `${headline}<img src="/a.jpg" width="900" height="600"><img src="/gates-640x360.jpg">${story}`;
  expect(leadOf(page, 'https://cdn.example/gates.jpg?w=1200')).toBe('gates-640x360.jpg');
});

test('else one with a caption, else a large one', () => {
  const large = '<img src="/large.jpg" width="900" height="600">';
  const captioned = '<figure><img src="/captioned.jpg"><figcaption>The third gate</figcaption></figure>';
  expect(leadOf(`${headline}${large}${captioned}${story}`)).toBe('captioned.jpg');
  expect(leadOf(`${headline}<img src="/unknown.jpg">${large}${story}`)).toBe('large.jpg');
});

test('one that leads to more pictures does, where its caption does not, as a teaser’s', () => {
  const told = 'The third gate, which the keeper opened on Friday.';
  const away = '<a href="/gallery"><img src="/gates.jpg"></a>';
  const captioned = (caption: string) => `<figure>${away}<figcaption>${caption}</figcaption></figure>`;
  expect(leadOf(`${headline}${captioned(told)}${story}`)).toBe('gates.jpg');
  expect(leadOf(`${headline}${captioned(`<a href="/gallery">${told}</a>`)}${story}`)).toBeUndefined();
  expect(leadOf(`${headline}${captioned('Photo: Ada Holm')}${story}`)).toBeUndefined();
  expect(
    leadOf(`${headline}${captioned('Harbour upgrade bolsters coastal security | Watch the video')}${story}`),
  ).toBeUndefined();
  const teaser = captioned(told).replace('</a>', '').replace('</figure>', '</a></figure>');
  expect(leadOf(`${headline}${teaser}${story}`)).toBeUndefined();
});

test('one above the headline does where it stands in the story’s own box', () => {
  const large = '<img src="/large.jpg" width="900" height="600">';
  expect(leadOf(`<article>${large}${headline}${story}</article>`)).toBe('large.jpg');
  expect(leadOf(`<div>${large}</div><article>${headline}${story}</article>`)).toBeUndefined();
});

test('what the page names, and shows large, may stand over headline and box', () => {
  const page = (size: string) => `<div><img src="/gates.jpg" ${size}></div><article>${headline}${story}</article>`;
  expect(leadOf(page('width="900" height="600"'), 'https://cdn.example/gates.jpg')).toBe('gates.jpg');
  expect(leadOf(page('width="300" height="60"'), 'https://cdn.example/gates.jpg')).toBeUndefined();
});

test('a film leads a story as a picture does', () => {
  const film = '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe>';
  expect(leadOf(`${headline}${film}${story}`)).toBe('dQw4w9WgXcQ');
  expect(leadOf(`<article>${story}</article>${film}`)).toBeUndefined();
});

test.each([
  ['a portrait', '<img src="/a.jpg" width="150" height="150">'],
  ['a banner', '<img src="/a.jpg" width="900" height="90">'],
  ['a picture of unknown size that nobody names', '<img src="/a.jpg">'],
  [
    'a drawing, such as a button’s, that shares a caption',
    '<figure><img src="/a.svg"><figcaption>x</figcaption></figure>',
  ],
  ['a way to another page', '<a href="/other"><img src="/a.jpg" width="900" height="600"></a>'],
])('%s does not', (_, html) => {
  expect(leadOf(`${headline}${html}${story}`)).toBeUndefined();
});

test('a standfirst may stand above it; what stands below the first words after that is left to them', () => {
  const large = '<img src="/a.jpg" width="900" height="600">';
  expect(leadOf(`${headline}${story}<div>By Tove Lindberg</div>${large}${story}`)).toBe('a.jpg');
  expect(leadOf(`${headline}${story}${story}${large}${story}`)).toBeUndefined();
});

test('the one that the page names leads it from among the words, and from nowhere below or beside them', () => {
  const named = 'https://cdn.example/gates.jpg';
  const gates = '<img src="/gates.jpg">';
  expect(leadOf(`<article>${headline}${story}${story}<div>${gates}</div>${story}</article>`, named)).toBe('gates.jpg');
  expect(leadOf(`<article>${headline}${story}${story}<div>${gates}</div>${story}</article>`)).toBeUndefined();
  expect(leadOf(`<article>${headline}${story}${story}</article>${gates}`, named)).toBeUndefined();
});
