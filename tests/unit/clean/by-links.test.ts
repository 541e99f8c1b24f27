import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byLinks } from '@/utils/clean/by-links';

const saysOf = (texts: readonly string[]) => byLinks(draftFrom(texts)).map(({ at, reason }) => `${at.block} ${reason}`);

test('a paragraph that is all link, between paragraphs, is a teaser', () => {
  expect(saysOf([prose[0], '[How the mill was saved from the water]()', prose[1]])).toEqual(['1 related']);
});

test('a link of a few words may be part of the story', () => {
  expect(saysOf([prose[0], '[The plan]()', prose[1]])).toEqual([]);
});

test('a list of links goes', () => {
  expect(saysOf([...prose, '- [Six bridges]()', '- [The mill]()'])).toEqual(['2 related', '3 related']);
});

test('a list of links that a sentence introduces stays', () => {
  expect(
    saysOf([prose[0], 'The town has published these papers:', '- [The plan]()', '- [The bill]()', prose[1]]),
  ).toEqual([]);
});

test('a list of links that fills a section in the midst of the story stays', () => {
  expect(saysOf([prose[0], '## Where to find help', '- [The harbour office]()', '- [The bank]()', prose[1]])).toEqual(
    [],
  );
});

test('a link among items of prose stays', () => {
  expect(
    saysOf([prose[0], '- The first plan was dear.', '- [The second plan]()', '- [The third plan]()', prose[1]]),
  ).toEqual([]);
});

test('a table of contents is navigation', () => {
  expect(saysOf(['- [The wall](#wall)', '- [The bill](#bill)', ...prose])).toEqual(['0 navigation', '1 navigation']);
});

test('headings that link to themselves are no teasers, whatever list of links stands above them', () => {
  expect(
    saysOf([
      '- [The wall](#wall)',
      '- [The bill](#bill)',
      '## [The wall](#wall)',
      '### [Its stones](#stones)',
      ...prose,
    ]),
  ).toEqual(['0 navigation', '1 navigation']);
});

test('a heading that is a link stays where it has text under it', () => {
  expect(saysOf([prose[0], '## [The lamp of the house of Verrall]()', prose[1]])).toEqual([]);
});

test('a few words, a colon and the headline of another story of the site are a teaser in every language', () => {
  const teaser = (label: string, link: string) =>
    saysOf([prose[0], `${label}[${link}](https://paper.example/x)`, prose[1]]);
  expect(teaser('Lire aussi : ', 'Six bridges that no longer stand')).toEqual(['1 related']);
  expect(teaser('Website: ', 'The bridge office')).toEqual([]);
  expect(teaser('What the mayor did not say of it: ', 'Six bridges that no longer stand')).toEqual([]);
  const contact = 'Contact: [The six bridges that no longer stand](mailto:bridges@paper.example)';
  expect(byLinks(draftFrom([prose[0], contact, prose[1]], { url: 'file:///story.html' }))).toEqual([]);
  expect(saysOf([prose[0], 'Source: [Six bridges that no longer stand](https://bridges.example/x)', prose[1]])).toEqual(
    [],
  );
});

test('behind a label in capitals, in brackets, or on another host of the site, a headline is a teaser as well', () => {
  const says = (text: string) => saysOf([prose[0], text, prose[1]]);
  expect(says('STORY: [The mill burns](https://paper.example/x)')).toEqual(['1 related']);
  expect(says('12 QUESTIONS: [With the miller](https://paper.example/x)')).toEqual(['1 related']);
  expect(says('Story: [The mill burns](https://paper.example/x)')).toEqual([]);
  expect(says('STORY: [The mill burns](https://bridges.example/x)')).toEqual([]);
  expect(says('(MORE: [Six bridges that no longer stand](https://travel.paper.example/x))')).toEqual(['1 related']);
  expect(says('[See [six bridges that no longer stand](https://paper.example/x).]')).toEqual(['1 related']);
  expect(says('See [six bridges that no longer stand](https://paper.example/x).')).toEqual([]);
  const inBritain = { url: 'https://www.paper.co.uk/story' };
  const teaser = 'Earlier: [Six bridges that no longer stand](https://sport.paper.co.uk/x)';
  const other = 'Earlier: [Six bridges that no longer stand](https://bridges.co.uk/x)';
  const placesOf = (text: string) =>
    byLinks(draftFrom([prose[0], text, prose[1]], inBritain)).map(({ at }) => at.block);
  expect(placesOf(teaser)).toEqual([1]);
  expect(placesOf(other)).toEqual([]);
});

test('what a story is filed under goes from below it, in whatever language', () => {
  const tags = 'Ämnen i artikeln: [Hamnar](https://paper.example/hamnar) [Stormar](https://paper.example/stormar)';
  expect(saysOf([...prose, tags])).toEqual(['2 navigation']);
  expect(saysOf([prose[0], tags, prose[1]])).toEqual([]);
  expect(saysOf([...prose, 'Boats: [Aurora](https://paper.example/a) and [Vesper](https://paper.example/v)'])).toEqual(
    [],
  );
  expect(saysOf([...prose, 'Halls: [Granary](https://granary.example/) [Boathouse](https://boats.example/)'])).toEqual(
    [],
  );
  expect(saysOf([...prose, 'Tickets: [Harbour Hall](https://paper.example/hall)'])).toEqual([]);
});
