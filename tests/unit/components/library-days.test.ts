import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf } from '@/components/library-days';
import { plainArticle } from '@/tests/support/arbitrary-article';
import { toSaved } from '@/utils/library/to-saved';

const now = new Date(2026, 2, 1, 9, 30);
const savedAt = (date: Date) => toSaved(plainArticle(String(date.getTime()), 'Text.'), {}, date.toISOString()).story;

test('today and yesterday go by the reader’s clock, other days by their date', () => {
  const dates = [
    new Date(2026, 2, 1, 0, 0),
    new Date(2026, 1, 28, 23, 59),
    new Date(2026, 1, 27, 12, 0),
    new Date(2024, 1, 29, 12, 0),
  ];
  expect(daysOf(dates.map(savedAt), now).map(({ name }) => name)).toEqual([
    'Today',
    'Yesterday',
    'Friday, February 27',
    'Thursday, February 29, 2024',
  ]);
});

test('the days hold every story once, in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.date({ min: new Date(2020, 0), max: now, noInvalidDate: true })), (dates) => {
      const stories = dates.toSorted((a, b) => b.getTime() - a.getTime()).map(savedAt);
      const days = daysOf(stories, now);
      expect(days.flatMap((day) => day.stories)).toEqual(stories);
      expect(new Set(days.map(({ key }) => key)).size).toBe(days.length);
    }),
  );
});
