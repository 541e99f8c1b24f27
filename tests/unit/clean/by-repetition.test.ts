import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byRepetition } from '@/utils/clean/by-repetition';

const saysOf = (texts: readonly string[], title?: string) =>
  byRepetition(draftFrom(texts, title ? { title } : {})).map(({ at, reason }) => `${at.block} ${reason}`);

test('the headline said again before the first sentence goes', () => {
  expect(saysOf(['The Harbour of Orlen Opens Again', ...prose])).toEqual(['0 headline']);
  expect(
    saysOf(['## The harbour of Orlen opens again', ...prose], 'The harbour of Orlen opens again | Orlen Post'),
  ).toEqual(['0 headline']);
});

test('the headline among lines that say when and where goes before the first sentence, and stays among more words', () => {
  expect(saysOf(['Jul 22, 12:40 PM\nThe harbour of Orlen opens again', ...prose])).toEqual(['0 headline']);
  const more = 'We tell you what the mayor said, who paid for the new wall, and what comes next for the boats';
  expect(saysOf([`${more}\nThe harbour of Orlen opens again`, ...prose])).toEqual([]);
});

test('a heading that says the headline with more or fewer words goes', () => {
  expect(saysOf(['## The harbour of Orlen opens again after a storm', ...prose])).toEqual(['0 headline']);
});

test('a heading whose first line is the headline goes, however much stands on the next', () => {
  const below = 'We tell you what the mayor said, who paid for the new wall, and what comes next for the boats';
  expect(saysOf([`## The harbour of Orlen opens again:\n${below}`, ...prose])).toEqual(['0 headline']);
});

test('a first heading of the story stays', () => {
  expect(saysOf(['## A storm in the spring', ...prose])).toEqual([]);
});

test('the headline word for word inside the story goes too, as it stands above all', () => {
  expect(saysOf([prose[0], '## The harbour of Orlen opens again', prose[1]])).toEqual(['1 headline']);
  expect(saysOf([prose[0], 'THE HARBOUR OF ORLEN OPENS AGAIN', prose[1]])).toEqual(['1 headline']);
});

test('what only resembles the headline inside the story stays', () => {
  expect(saysOf([prose[0], '## The harbour of Orlen opens', prose[1]])).toEqual([]);
  expect(saysOf([prose[0], 'The harbour of Orlen opens again on Monday', prose[1]])).toEqual([]);
});

test('the headline as the last step of a trail of links goes', () => {
  expect(saysOf(['- Harbours', '- The harbour of Orlen opens again', ...prose])).toEqual(['1 headline']);
});

test('a block said twice is taken out the second time', () => {
  expect(saysOf([...prose, prose[0]])).toEqual(['2 repeated']);
});

test('a list item of a whole sentence is taken out the second time, a short one is not', () => {
  const items = ['- The ferry leaves the old harbour at seven in the morning', '- Only on Sundays'];
  expect(saysOf([...items, prose[0], ...items])).toEqual(['3 repeated']);
});

test('a line said again among other things stays: a small heading under each product, a step on each day', () => {
  const line = 'Key features of this one';
  expect(saysOf([prose[0], `## ${line}`, prose[1], `## ${line}`, 'A third thing stands here.'])).toEqual([]);
  expect(saysOf([prose[0], line, prose[1], line, 'A third thing stands here.'])).toEqual([]);
});

test('a line goes that comes again with its neighbour, right after itself, or above the first sentence', () => {
  const [line, next] = ['Key features of this one', 'The ferry has two decks'];
  expect(saysOf([prose[0], line, next, prose[1], line, next])).toEqual(['4 repeated', '5 repeated']);
  expect(saysOf([prose[0], line, line, prose[1]])).toEqual(['2 repeated']);
  expect(saysOf([line, 'Orlen Post', line, ...prose])).toEqual(['2 repeated']);
});

test('a standfirst that the story says again under names and buttons goes the second time', () => {
  const standfirst = 'The harbour is open again, and the first ferry sails to Orlen on Monday morning.';
  expect(saysOf([standfirst, 'Ada Lindqvist', 'Share', standfirst, ...prose])).toEqual(['3 repeated']);
  expect(saysOf([standfirst, prose[0], standfirst, prose[1]])).toEqual([]);
});

test('a few words may be said as often as they are needed', () => {
  expect(saysOf(['## The bill', prose[0], '## The bill', prose[1]])).toEqual([]);
});

test('the opening of the story above the story, cut off within a sentence, goes', () => {
  const cut = prose[0].split(' ').slice(0, 24).join(' ');
  const over = `${prose[0]} ${prose[1].split(' ').slice(0, 5).join(' ')}`;
  expect(saysOf([cut, ...prose])).toEqual(['0 repeated']);
  expect(saysOf([`${cut}…`, ...prose])).toEqual(['0 repeated']);
  expect(saysOf([over, 'Ada Lindqvist', '3 min read', ...prose])).toEqual(['0 repeated']);
  expect(saysOf([prose[0].split(' ').slice(0, 12).join(' '), ...prose])).toEqual([]);
  expect(saysOf([`${cut} elsewhere`, `${prose[0].replace('storm', 'flood')}`, prose[1]])).toEqual([]);
});
