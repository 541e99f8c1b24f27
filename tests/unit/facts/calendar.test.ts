import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFrom, dayOf, isoDay, isoMonth, isoQuarter, isoWeek, monthsFrom, weekdayOf } from '@/utils/facts/calendar';

const day = fc.integer({ min: -100_000, max: 100_000 });

describe('a day', () => {
  test('is what it was written as', () => {
    fc.assert(fc.property(day, (value) => dayOf(isoDay(value)) === value));
  });

  test('is a weekday after six others', () => {
    fc.assert(fc.property(day, (value) => weekdayOf(value + 1) === (weekdayOf(value) + 1) % 7));
  });

  test('is some months away and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (value, months) => {
        expect(isoMonth(monthsFrom(monthsFrom(value, months), -months))).toBe(isoMonth(value));
      }),
    );
  });

  test.each([
    [dayFrom(2026, 1, 1), '2026-W01', '2026-Q1', 3],
    [dayFrom(2027, 1, 3), '2026-W53', '2027-Q1', 6],
    [dayFrom(2024, 12, 30), '2025-W01', '2024-Q4', 0],
  ])('%i lies in week %s, quarter %s', (value, week, quarter, weekday) => {
    expect([isoWeek(value), isoQuarter(value), weekdayOf(value)]).toEqual([week, quarter, weekday]);
  });

  test.each([undefined, '', 'yesterday', '2026'])('%s is none', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
