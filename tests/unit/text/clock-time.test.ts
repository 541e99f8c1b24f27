import { expect, test } from 'vitest';
import { clockTimeIn } from '@/utils/text/clock-time';

test.each([
  ['16:05', 16 * 60 + 5, '16:05'],
  ['9.15 am: The first part', 9 * 60 + 15, '9.15 am'],
  ['at 2.40 p.m. sharp', 14 * 60 + 40, '2.40 p.m.'],
  ['12:05 a.m.', 5, '12:05 a.m.'],
  ['Um 8.02 Uhr', 8 * 60 + 2, '8.02 Uhr'],
  ['14h30', 14 * 60 + 30, '14h30'],
  ['14.05.2026, 16:05', 16 * 60 + 5, '16:05'],
  ['2026-05-14 06:00', 6 * 60, '06:00'],
])('%s is a time of day', (text, minutes, words) => {
  expect(clockTimeIn(text)).toEqual({ minutes, words });
});

test.each(['It cost 31.50 crowns', 'The 14.05.2026', '1.234.500 visitors', '25:10', 'Psalm 119:105', 'none'])(
  '%s is none',
  (text) => {
    expect(clockTimeIn(text)).toBeUndefined();
  },
);
