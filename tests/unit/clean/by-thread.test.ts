import { expect, test } from 'vitest';
import { draftFrom, prose } from '@/tests/support/block-from';
import { byThread } from '@/utils/clean/by-thread';
import { wordCount } from '@/utils/clean/prose';

const placesIn = (texts: readonly string[], more = {}) => [
  ...new Set(byThread(draftFrom(texts, { language: 'en', ...more })).map(({ at }) => at.block)),
];

const story = Array.from({ length: Math.ceil(110 / wordCount(prose[0])) }, () => prose[0]);
const comment =
  'I was on that ferry in the storm, and nobody told us that the wall had gone before we were at the pier.';
const thread = ['Ada', 'at 18:40', comment, 'Bo', '12 September 2023', comment, comment];
const from = (first: number, length: number) => Array.from({ length }, (_, index) => first + index);

test('a label below the story takes the thread along, to the end', () => {
  expect(placesIn([...story, 'Comments', ...thread])).toEqual(from(story.length + 1, thread.length));
  expect(placesIn([...story, '## 2 Comments', 'Ada', '8d', comment])).toEqual(from(story.length + 1, 3));
});

test('what closes each comment parts them as well', () => {
  const replies = [comment, 'Posted by Ada at 18:40', comment, 'Reply'];
  expect(placesIn([...story, 'Comments', ...replies])).toEqual(from(story.length + 1, replies.length));
});

test('a count of comments at the head of the page takes nothing along', () => {
  expect(placesIn(['## The ferry', '12 September 2023', '2 Comments', 'at 18:40', ...story])).toEqual([]);
});

test('an invitation in the midst of the story takes nothing of it along', () => {
  expect(placesIn([...story, '## Join the conversation', 'Leave a comment', ...story, ...story])).toEqual([]);
  expect(placesIn([...story, 'Leave a comment', ...story, 'Photo: 2023'])).toEqual([]);
});

test('answers to a question stay, though each post has its button for comments', () => {
  const answers = ['Add a comment', comment, 'answered 12 September 2023', 'Add a comment', comment, 'at 18:40'];
  expect(placesIn([...story, 'asked 11 September 2023', ...answers])).toEqual([]);
});

test('the lines of a live report are its own', () => {
  expect(placesIn([...story, 'Comments', ...thread], { state: 'live' })).toEqual([]);
});

test('of ten thousand comments each goes once', () => {
  const replies = Array.from({ length: 10_000 }, () => [comment, 'Reply']).flat();
  const found = byThread(draftFrom([...story, 'Comments', ...replies], { language: 'en' }));
  expect(found).toHaveLength(replies.length);
});
