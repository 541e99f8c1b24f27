/** A day as it is counted here: days since 1 January 1970, by the calendar and not the clock. */
export type Day = number;

const dayLength = 86_400_000;

/** The day of an ISO 8601 date or date-time, as written; nothing where it is none. */
export const dayOf = (iso: string | undefined): Day | undefined => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  if (!year || !month || !date) return undefined;
  return dayFrom(Number(year), Number(month), Number(date));
};

/** The day of a year, month (1 to 12) and date; months and dates beyond their end run over into what follows. */
export const dayFrom = (year: number, month: number, date: number): Day =>
  Math.floor(Date.UTC(year, month - 1, date) / dayLength);

const iso = (day: Day) => new Date(day * dayLength).toISOString();

/** As ISO 8601 writes them: 2026-03-01, 2026-03, 2026, 2026-W09, 2026-Q1. */
export const isoDay = (day: Day): string => iso(day).slice(0, 10);
export const isoMonth = (day: Day): string => iso(day).slice(0, 7);
export const isoYear = (day: Day): string => iso(day).slice(0, 4);
export const yearOf = (day: Day): number => Number(isoYear(day));
export const monthOf = (day: Day): number => Number(iso(day).slice(5, 7));
/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;
export const isoQuarter = (day: Day): string => `${isoYear(day)}-Q${Math.ceil(monthOf(day) / 3)}`;
/** The week that has most of its days in a year is that year's. */
export const isoWeek = (day: Day): string => {
  const thursday = day - weekdayOf(day) + 3;
  const week = Math.floor((thursday - dayFrom(yearOf(thursday), 1, 1)) / 7) + 1;
  return `${isoYear(thursday)}-W${String(week).padStart(2, '0')}`;
};
/** The day some months away; the date stays within the month. */
export const monthsFrom = (day: Day, months: number): Day => dayFrom(yearOf(day), monthOf(day) + months, 1);
