// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseArticle } from '@/utils/article/parse-article';
import { readArticle } from '@/utils/read-article';

const bridge = readFileSync('tests/e2e/pages/old-bridge.html', 'utf8');

const stateOf = (html: string, url = 'https://ilse.example/bridge') => {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
  if (!('article' in reading)) return { found: false, state: reading.state };
  expect(parseArticle(JSON.parse(JSON.stringify(reading.article)))).toEqual({ value: reading.article });
  return { found: true, state: reading.article.state };
};
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const json = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const inHead = (html: string, head: string) => html.replace('</head>', `${head}</head>`);

const notice = `<h2>We value your privacy</h2>
<p>We and our 214 partners store and access information on your device, such as cookies, to show you advertising that
fits you, to measure how it does, and to learn more about who reads us. With your consent we may use precise location.</p>
<p>You can accept or refuse, and you can change your mind at any time by opening the cookie settings at the foot of the
page. Some partners do not ask for your consent and rely on their legitimate interest.</p>
<button>Accept all</button><button>Manage options</button>`;

const aboutCookies = `<h1>Regulator fines three ferry firms over cookies</h1>
<p>The data regulator has fined three ferry firms a total of 4.2 million euros for setting advertising cookies before
their passengers gave consent, it said on Tuesday. The firms say that they will appeal against the decision in May.</p>
<p>Their cookie banners had a button to accept and none to refuse, the regulator found after a year of tests. Consent
that can only be given is no consent, its head, Marit Osei, said. The partners of the firms were not named.</p>`;

const entry = (hour: number) =>
  `<h3>1${hour}:05</h3><p>The crane has lifted part ${hour} of the bridge on to its pier, harbour master Jon Verrall
  told reporters at the quay, and the tide leaves the crew about two hours for the next one before the wind gets up.</p>`;
const timeline = `<h1>How the bridge was moved</h1>${[1, 2, 3, 4, 5, 6].map(entry).join('')}`;

const shots = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<figure><img src="/${at}.jpg" alt="" width="900" height="600">
    <figcaption>The old bridge on the morning of day ${at + 1}</figcaption></figure>`,
  ).join('');
const intro = `<p>For six days our photographer Ada Lindqvist followed the crew that took the old swing bridge apart, from
the first bolt to the last, and slept in the cabin of the crane when the tide came in late.</p>`;

const videoText = `<h1>Watch the bridge turn</h1><p>The swing bridge turns for the first time in eleven years, and half of
the town has come to see it. Our reporter Jon Verrall was on the quay with his camera when the horn was heard.</p>
<video src="/bridge.mp4"></video>`;
const isVideo = '<meta property="og:type" content="video.other">';

const links = (at: number) => `<h3><a href="/story-${at}">Harbour story number ${at} of the week</a></h3>
<p>The council has talked about it again.</p>`;
const list = `<main>${Array.from({ length: 14 }, (_, at) => links(at)).join('')}</main>`;

const address = (at: number, name: string) =>
  `<p><a href="https://pier-${at}.example/${name}/new">https://pier-${at}.example/${name}/new</a></p>`;
const source = (at: number) =>
  `<h3>Ferry timetable ${at}</h3><p>Where the ferries of pier ${at} stand day by day, kept by the harbour’s own crew since
  1994 and put right by whoever finds a mistake in it.</p>${address(at, 'times')}${address(at, 'map')}`;
const sources = page(`<main><h1>Timetables</h1>${Array.from({ length: 8 }, (_, at) => source(at)).join('')}</main>`);

test.each([
  ['a notice that stands where the story was', page(`<div id="onetrust-consent-sdk">${notice}</div>`), 'consent'],
  ['a page full of pictures', page(`<article><h1>Six days</h1>${intro}${shots(8)}</article>`), 'gallery'],
  ['a video with a sentence beside it', page(`<article>${videoText}</article>`, isVideo), 'video'],
  ['headlines that lead to stories', page(list), 'front'],
])('%s is called what it is', (_, html, state) => {
  expect(stateOf(html).state).toBe(state);
});

test('a report that goes on is known by what it says of itself, or by its address and the times of its entries', () => {
  const update = { '@type': 'BlogPosting' };
  const says = json({
    '@type': 'LiveBlogPosting',
    headline: 'How the bridge was moved',
    liveBlogUpdate: [update, update],
  });
  expect(stateOf(page(`<article>${timeline}</article>`, says)).state).toBe('live');
  expect(stateOf(page(`<article>${timeline}</article>`), 'https://ilse.example/live/bridge').state).toBe('live');
});

const other = (name: string) => `https://ilse.example/${name}`;
const update = { '@type': 'BlogPosting' };
const isLive = json({ '@type': 'LiveBlogPosting', headline: 'Bridge', liveBlogUpdate: [update, update] });
const oneUpdate = json({ '@type': 'LiveBlogPosting', headline: 'Bridge', liveBlogUpdate: { '@type': 'BlogPosting' } });
const related = Array.from({ length: 30 }, (_, at) => links(at)).join('');

test.each([
  ['a story', bridge, other('bridge')],
  ['a story about cookies and consent', page(`<article>${aboutCookies}</article>`), other('cookies')],
  [
    'the same, filed under cookies',
    page(`<article class="post tag-cookies">${aboutCookies}</article>`),
    other('consent'),
  ],
  [
    'a story with its notice beside it',
    bridge.replace('<body>', `<body><div class="cookie-banner">${notice}</div>`),
    other('a'),
  ],
  [
    'a story in a box that is named consent',
    bridge.replace('<article', '<div id="cookie-consent"><article').replace('</article>', '</article></div>'),
    other('bridge'),
  ],
  [
    'a privacy page that explains it all',
    page(`<article class="cookie-notice">${notice.repeat(16)}</article>`),
    other('privacy'),
  ],
  ['what happened hour by hour', page(`<article>${timeline}</article>`), other('how-the-bridge-was-moved')],
  ['a story of people who live somewhere', bridge, other('live/where-people-live')],
  ['a story that was updated once', inHead(bridge, oneUpdate), other('bridge')],
  ['a story that calls itself a live report', inHead(bridge, isLive), other('bridge')],
  ['a story that calls itself a video', inHead(bridge, isVideo), other('bridge')],
  ['a story with a video', inHead(bridge, json({ '@type': 'VideoObject', name: 'Turning' })), other('video/bridge')],
  ['a story with five pictures', bridge.replace('</article>', `${shots(5)}</article>`), other('bridge')],
  ['sources with what each of them is', sources, other('timetables')],
  ['a story above thirty others', bridge.replace('</article>', `</article><aside>${related}</aside>`), other('bridge')],
])('%s is called nothing else', (_, html, url) => {
  expect(stateOf(html, url)).toEqual({ found: true, state: undefined });
});

test('a page with little on it is called nothing that it is not', () => {
  expect(stateOf(page('<p>The ferry is late today.</p>'))).toEqual({ found: false, state: undefined });
});
