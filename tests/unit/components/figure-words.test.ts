import { expect, test } from 'vitest';
import { figureWords } from '@/components/figure-words';

const wordsFor = (text: string, figure: string) => {
  const start = text.indexOf(figure);
  return figureWords(text, start, start + figure.length);
};

test('the label is what follows the number in the article', () => {
  expect(wordsFor('About 400 people watched the boat.', '400 people')).toEqual({
    number: '400',
    label: 'people watched the boat',
  });
  expect(wordsFor('It expects 200,000 visitors in the first year, or more.', '200,000')).toEqual({
    number: '200,000',
    label: 'visitors in the first year',
  });
});

test('what does not fit is not cut in the middle: the figure says by itself what it counts', () => {
  expect(wordsFor('They have 10 easy steps to make your next project a success.', '10 easy steps')).toEqual({
    number: '10',
    label: 'easy steps',
  });
});

test('a range is one number', () => {
  expect(wordsFor('Leave 3-4 feet of distance.', '3-4 feet')).toEqual({ number: '3-4', label: 'feet of distance' });
  expect(wordsFor('It fell by 5% to 15%, she said.', '5% to 15%').number).toBe('5% to 15%');
});

test.each([
  ['$30,000 to $75,000', '$30,000 to $75,000'],
  ['30.000 bis 1.750.000 Euro', '30.000 bis 1.750.000'],
  ['10 000 à 180 000 euros', '10 000 à 180 000'],
  ["CHF 1'250'000 bis 2'500'000", "1'250'000 bis 2'500'000"],
  ['2.5 million to 3.75 million people', '2.5 million to 3.75'],
])('no number loses its end: %s', (figure, number) => {
  expect(wordsFor(`They pay ${figure}.`, figure.slice(figure.indexOf(number))).number).toBe(number);
});

test('where nothing follows, it is what comes before', () => {
  expect(wordsFor('Turnout rose to 61.5%, the mayor said.', '61.5%')).toEqual({
    number: '61.5%',
    label: 'Turnout rose to',
  });
});

test('currency stays with its number, and a figure without digits is shown whole', () => {
  expect(wordsFor('The bridge cost $4 billion.', '$4 billion')).toEqual({ number: '$4', label: 'billion' });
  expect(wordsFor('They made seven trips.', 'seven')).toEqual({ number: 'seven', label: 'trips' });
  expect(wordsFor('They made seven trips.', 'seven trips')).toEqual({ number: 'seven trips', label: '' });
  expect(wordsFor('橋は1200人が渡った。', '1200人')).toEqual({ number: '1200', label: '人が渡った' });
});

test('a label ends where the sentence does, in other scripts too', () => {
  expect(wordsFor('नई लाइन 18 किलोमीटर लंबी है। वह कल खुलेगी।', '18').label).toBe('किलोमीटर लंबी');
});

test('no number is cut for a label, and what leads to the next stands before it', () => {
  const text = 'A new roof costs between $10,000 and $13,000, while paint is free.';
  expect(wordsFor(text, '$10,000')).toEqual({ number: '$10,000', label: 'and $13,000' });
  expect(wordsFor(text, '$13,000')).toEqual({ number: '$13,000', label: 'costs between $10,000 and' });
  expect(wordsFor('It went up (31.1% versus 35.4%).', '35.4%')).toEqual({ number: '35.4%', label: '31.1% versus' });
});

test('a letter right behind a number is part of it', () => {
  expect(wordsFor('They raised $240M of it.', '$240M')).toEqual({ number: '$240M', label: 'They raised' });
  expect(wordsFor('Up to 20mm high.', '20mm')).toEqual({ number: '20mm', label: 'high' });
});

test('signs are no label', () => {
  expect(wordsFor('They wrote more (+8.5%) that year.', '8.5%')).toEqual({ number: '8.5%', label: '' });
});

test('what a figure counts is said to its end', () => {
  expect(wordsFor('Here are 20 corporate event planning tips that help.', '20 corporate event planning tips')).toEqual({
    number: '20',
    label: 'corporate event planning tips',
  });
});
