import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byPhrase } from '@/utils/clean/by-phrase';

const saysOf = (text: string, language = 'en') =>
  byPhrase(draftFrom([prose[0], text, prose[1]], { language })).map(({ reason, rule }) => `${reason} ${rule}`);

test('English inserts stand on pages of every language', () => {
  expect(saysOf('ALSO READ: Tram drivers agree on pay', 'hi')).toEqual(['related language/en']);
});

test('other languages speak only on their own pages, or where nothing tells the language', () => {
  expect(saysOf('Lesen Sie auch: Straßenbahn fährt wieder', 'fr')).toEqual([]);
  expect(saysOf('Lesen Sie auch: Straßenbahn fährt wieder', 'de-AT')).toEqual(['related language/de']);
  expect(saysOf('Lesen Sie auch: Straßenbahn fährt wieder', 'und')).toEqual(['related language/de']);
});

test.each([
  'Read more: [Six bridges that no longer stand]()',
  'READ MORE » [Six bridges that no longer stand]()',
  '» Related: [Six bridges that no longer stand]()',
  '[Read more about the six bridges]()',
  '(Read more: six bridges that no longer stand.)',
  '➡️ Read more about the six bridges',
  'Read more',
])('a label may be wrapped, marked or linked: %s', (text) => {
  expect(saysOf(text)).toContain('related language/en');
});

test.each([
  ['notice', '“Start Quote'],
  ['notice', 'This page is best viewed in an up-to-date browser, with style sheets enabled.'],
  ['notice', '3 of 14'],
  ['notice', 'Copyright © 2026 Orlen Post'],
  ['notice', `This entry was posted on Sunday, August 16th, 2026 at 12:53 pm and is filed under Health. ${prose[0]}`],
  ['comments', 'All opinions are moderated before being included.'],
  ['author', 'To contact the reporters on this story: Ada Lindqvist in Orlen at ada@orlen.example; Jon Verrall'],
])('newsrooms write round their stories, as %s: %s', (reason, text) => {
  expect(saysOf(text)).toEqual([`${reason} language/en`]);
});

test.each([
  'The garden is best viewed in the first light of a June morning, the guide told them.',
  'He asked them to contact the writer of the old song and to bring her home.',
  'The harbour has an app for breaking ice into lanes.',
  'The entry was posted on the door, and under the Copyright Act of 1968 nobody may print it.',
  'With inputs from farmers, the council drew a new map of the wells.',
  'We use cookies as bait, the trapper explained.',
  'See also the words on the stone, she said.',
])('a sentence of the story may hold such words: %s', (text) => {
  expect(saysOf(text)).toEqual([]);
});

test('a long paragraph that opens with a label is a paragraph', () => {
  expect(saysOf(`Read more: ${prose.join(' ')}`)).toEqual([]);
});

test('one common word before a link is a label, and an order where it ends as sentences do', () => {
  expect(saysOf('- Read [six bridges that no longer stand]()')).toEqual(['related language/en']);
  expect(saysOf('- Read [the labels]().')).toEqual([]);
  expect(saysOf('- Read [all that the mayor said of the bridge]().')).toEqual(['related language/en']);
});

test('a list of advice may open its items with a label’s words, a list of teasers has links', () => {
  expect(saysOf('- Listen: your neighbours know things that you do not.')).toEqual([]);
  expect(saysOf('- Check out: 11 am')).toEqual([]);
  expect(saysOf('- Listen: [Six bridges that no longer stand]()')).toEqual(['related language/en']);
  expect(saysOf('- Published: 2 May 2026')).toEqual(['byline language/en']);
});

test('an invitation that somebody is quoted with stays', () => {
  expect(saysOf('“Sign up for our newsletter,” the sign on the door of the empty shop still says.')).toEqual([]);
});

test('a paragraph that opens by disclosing its links goes, one that speaks of such links stays', () => {
  const links =
    'affiliate links. Whoever buys by them pays no more, and a little of it comes to us for the ink and the paper.';
  expect(saysOf(`This post may contain ${links}`)).toEqual(['advertisement language/en']);
  expect(saysOf(`The shop had told its customers for years that its pages contain ${links}`)).toEqual([]);
});

test('a paragraph that asks twice is an invitation, one that tells of an invitation is not', () => {
  const all = 'Do you love ferries? The Larkfield letter has the best of them, delivered to your inbox.';
  expect(saysOf(`${all} Sign up now and be one of those who always know when the next one leaves.`)).toEqual([
    'newsletter language/en',
  ]);
  expect(
    saysOf(`${all} For years nobody did, and the mayor had to read it aloud to an empty room on Fridays.`),
  ).toEqual([]);
});

test('a name in a network stands beside the network’s', () => {
  expect(saysOf('Join me on TikTok: @The House Maven')).toEqual(['share language/en']);
});

test('names of networks alone are no invitation', () => {
  expect(saysOf('Facebook')).toEqual([]);
  expect(saysOf('Follow us on Facebook, X and Instagram')).toContain('share language/en');
});

test('code, tables and pictures say nothing', () => {
  const base = { spans: [{ text: 'Advertisement' }], origin: [] };
  const draft = draftFrom([
    { ...base, kind: 'code' },
    { ...base, kind: 'table', head: [], rows: [] },
    { ...base, kind: 'image', src: 'https://paper.example/a.jpg', alt: 'Advertisement' },
  ]);
  expect(byPhrase(draft)).toEqual([]);
});
