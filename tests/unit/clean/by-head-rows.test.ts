import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byHeadRows } from '@/utils/clean/by-head-rows';

const placesIn = (texts: readonly string[], language = 'en') =>
  byHeadRows(draftFrom(texts, { byline: 'Ada Lindqvist', language })).map(({ at }) => at.block);

test.each([
  '12 September 2023',
  'Sept 12, 2023, 10:32 AM IST',
  '2023-09-12',
  'Ada Lindqvist',
  'By Ada Lindqvist, Orlen',
])('a row of author or date goes at the head: %s', (row) => {
  expect(placesIn([row, ...prose])).toEqual([0]);
});

test('a date in the words of the page goes too', () => {
  expect(placesIn(['12. März 2023', ...prose], 'de')).toEqual([0]);
  expect(placesIn(['2023年9月12日', ...prose], 'ja')).toEqual([0]);
});

test('inside the story such rows stay', () => {
  expect(placesIn([prose[0], '12 September 2023', 'Ada Lindqvist', prose[1]])).toEqual([]);
});

test('a figure, a place and a sentence stay', () => {
  expect(placesIn(['Orlen, North Coast', 'In 2023 the wall broke.', '400 boats', ...prose])).toEqual([]);
});

test('who and when in one row goes, also under a standfirst that is a sentence', () => {
  const standfirst =
    'A ring road from half a century ago has become two kilometres of park, and not everybody is pleased.';
  const blocks = [standfirst, 'By Ada Lindqvist May 2, 2025 6 min read', ...prose];
  expect(byHeadRows({ ...draftFrom(blocks), byline: 'Ada Lindqvist' }).map(({ at }) => at.block)).toEqual([1]);
});

test('an author goes with the lines below that say who that is, when it was and on what page', () => {
  const row = 'By Mira Okafor\nOrlen Post Staff Writer\nWednesday, October 21, 2026; Page E21';
  expect(placesIn([row, ...prose])).toEqual([0]);
  expect(placesIn([`By Mira Okafor\n${prose[0]}`, prose[1]])).toEqual([]);
});

test('a row of place, day and clock goes under a caption that is a sentence, and a day alone stays', () => {
  const caption = 'Boats lie behind the new wall of the harbour on the morning when the town came out to open it.';
  const row = 'ORLEN | Thu Jul 18, 2013 4:29pm EDT';
  expect(placesIn([caption, 'Credit: Orlen Post/Jon Verrall', 'By Ada Lindqvist', row, ...prose])).toContain(3);
  expect(placesIn([...prose, ...prose, ...prose, row, ...prose])).toEqual([]);
  expect(placesIn([caption, 'Credit: Orlen Post/Jon Verrall', 'July 18, 2013', ...prose])).not.toContain(2);
});

test('a programme below the story stays, and the dates of teasers go', () => {
  const programme = ['Saturday, 3 May 2025', 'The harbour choir', 'Sunday, 4 May 2025', '5 May 2025, 19:00'];
  expect(placesIn([...prose, ...programme])).toEqual([]);
  const teasers = ['3 May 2025', '[The wall holds](/wall)', '4 May 2025', '[The choir sings](/choir)', '5 May 2025'];
  const after = prose.length;
  expect(placesIn([...prose, ...teasers])).toEqual([after, after + 2, after + 4]);
});

test('a day that a word below the story names is of what the word says', () => {
  expect(placesIn([...prose, 'Coming: 12 June 2026, 19:00'])).toEqual([]);
  expect(placesIn([...prose, 'Когда: 12 июня, 19:00'], 'ru')).toEqual([]);
  expect(placesIn([...prose, 'Published: 12 June 2026, 19:00'])).toEqual([2]);
  expect(placesIn([...prose, '12 June 2026, 19:00'])).toEqual([2]);
});
