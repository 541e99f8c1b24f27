import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byAuthor } from '@/utils/clean/by-author';

const life = 'Ada Lindqvist writes about harbours and the people who live from them.';
const story = [...prose, ...prose.map((text) => `Still, ${text}`)];
const placesIn = (texts: readonly string[], byline = 'By Ada Lindqvist') =>
  byAuthor(draftFrom(texts, { byline })).map(({ at }) => at.block);

test('a paragraph at the end that opens with the author is about the author', () => {
  expect(placesIn([...story, life])).toEqual([4]);
});

test('others may be spoken of anywhere, and the author inside the story', () => {
  expect(placesIn([...story, life], 'Jon Verrall')).toEqual([]);
  expect(placesIn([life, ...story, ...story])).toEqual([]);
});

test('a short text about its author stays', () => {
  expect(placesIn([prose[0], life])).toEqual([]);
});

test('who has no byline may be named by the line above their life', () => {
  expect(placesIn([...story, '## Written by Ada Lindqvist', life], '')).toEqual([5]);
  expect(placesIn(['## Written by Ada Lindqvist', life, ...story, ...story], '')).toEqual([1]);
  expect(placesIn([...story, '## Written by Jon Verrall', life], '')).toEqual([]);
  expect(placesIn([...story, '## What Ada Lindqvist wrote', life], '')).toEqual([]);
});

test('a paragraph under a heading that announces its author is about the author, whoever that is', () => {
  const gary = 'Based in Orlen, Gary keeps everyone informed on what happens round the harbour and its mill.';
  expect(placesIn([...story, '## About Author', gary], '')).toEqual([5]);
  expect(placesIn([...story, '## About the harbour', gary], '')).toEqual([]);
  expect(placesIn([...story, 'About the author', gary], '')).toEqual([]);
});

test('a picture that is called as the author is, and little more, is a portrait', () => {
  const pictured = (alt: string) =>
    byAuthor(
      draftFrom([{ kind: 'image', src: 'https://paper.example/a.jpg', alt, spans: [], origin: [] }, ...story], {
        byline: 'By Ada Lindqvist and Jon Verrall',
      }),
    ).length;
  expect(pictured('Ada Lindqvist')).toBe(1);
  expect(pictured('Picture of Jon Verrall')).toBe(1);
  expect(pictured('Ada Lindqvist opens the third gate at dawn')).toBe(0);
  expect(pictured('Jon Verralls gate')).toBe(0);
  expect(pictured('The third gate')).toBe(0);
});
