import type { Language } from '@/utils/knowledge/language';
import { letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import { type Day, isoDay, isoMonth, isoYear, monthOf, weekdayOf, yearOf } from './calendar';
import { clockOf, durationOf, pad, partOfDay, periodOf, seasonOf, yearAgoQuarter } from './date-values';
import { type DateWords, dateWordsOf } from './date-words';
import { anyOf, edgesOf, notAfterWord, notBeforeWord } from './patterns';

/** What a date is read against: the day of publication, and whether its sentence looks ahead of it, or speaks of quarters. */
export interface DateContext {
  readonly day: Day | undefined;
  readonly ahead: () => boolean;
  readonly quarterly: () => boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A way to say a date in small letters: its pattern, how exactly it names a day (0 to 1), and what it means in ISO 8601. */
export interface DateRule {
  /** What a sentence has to hold somewhere before the pattern is tried: most hold none of it. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly exactness: number;
  readonly value: (groups: Groups, context: DateContext) => string | undefined;
}

const year = '(?<year>(?:1[5-9]|20)\\d\\d)';
const date = '(?<date>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|\\.)?';
const joined = `(?:,?\\s+|,?\\s+[${letters}]{1,3}\\s+)`;
/** A month more than this far ahead of the article is last year's: news looks back. */
const monthsAhead = 4;
/** January in a November paper is the coming one. */
const comingMonths = 3;

/** The year of a month that was named without one. */
const nearestYear = (month: number, { day, ahead }: { readonly day: Day; readonly ahead: () => boolean }) => {
  const distance = month - monthOf(day);
  if (distance > monthsAhead) return yearOf(day) - 1;
  return distance + 12 <= (ahead() ? 2 * monthsAhead : comingMonths) ? yearOf(day) + 1 : yearOf(day);
};

const dateOf = (words: DateWords, groups: Groups, { day, ahead }: DateContext) => {
  const month = words.monthNumber(groups.month ?? '');
  if (month === undefined) return undefined;
  const known = groups.year ? Number(groups.year) : day === undefined ? undefined : nearestYear(month, { day, ahead });
  if (known === undefined) return undefined;
  return groups.date ? `${known}-${pad(month)}-${pad(Number(groups.date))}` : `${known}-${pad(month)}`;
};

const weekdayFrom = (words: DateWords, groups: Groups, { day, ahead }: DateContext, away: number) => {
  if (day === undefined) return undefined;
  const forward = (words.weekdayNumber(groups.weekday ?? '') - weekdayOf(day) + 7) % 7;
  const back = forward === 0 ? 0 : forward - 7;
  if (away > 0) return isoDay(day + (forward || 7));
  if (away < 0) return isoDay(day + (back || -7));
  return isoDay(day + (ahead() ? forward : back));
};

const dayAway = (day: Day | undefined, away: number | undefined) =>
  day === undefined || away === undefined ? undefined : isoDay(day + away);

/** The ways of one language, the surest first. Without words of its own it still has years and written dates. */
export const dateRulesOf = oncePer((row: Language | undefined): readonly DateRule[] => {
  const words = dateWordsOf(row);
  const { time } = words;
  const month = `(?<month>${words.month})`;
  const weekday = `(?<weekday>${words.weekday})`;
  const span = `(?<span>${words.span})`;
  const count = `(?<count>${words.number})`;
  const about = `(?:${anyOf(time.about)}[\\s-]+)?`;
  const the = `(?:${anyOf(time.the)}\\s+)?`;
  const sooner = `(?:${anyOf([...time.ago, ...time.later])}\\s+)?`;
  const shift = `(?:(?<last>${anyOf(time.last)})|(?<same>${anyOf(time.same)})|(?<next>${anyOf(time.next)}))\\s+`;
  const yearForms = anyOf(time.spans[7]);
  const yearShift = `(?:(?<lastYear>${anyOf(time.last)})|(?<sameYear>${anyOf(time.same)})|(?<nextYear>${anyOf(time.next)}))\\s+${yearForms}`;
  const awayOf = (groups: Groups) => (groups.last ? -1 : groups.next ? 1 : 0);
  const named = (groups: Groups, context: DateContext) => dateOf(words, groups, context);
  const { before, after } = edgesOf(row);
  const rule = (
    needs: string,
    pattern: string,
    exactness: number,
    value: DateRule['value'] = () => undefined,
  ): DateRule => ({
    needs: new RegExp(needs, 'u'),
    pattern: new RegExp(`${notAfterWord}(?<!-)(?:${pattern})${notBeforeWord}`, 'gu'),
    exactness,
    value,
  });
  /** The same of words alone, which some languages join to their neighbours. */
  const wordRule = (needs: string, pattern: string, exactness: number, value: DateRule['value']): DateRule => ({
    ...rule(needs, pattern, exactness, value),
    pattern: new RegExp(`${before}(?<!-)(?:${pattern})${after}`, 'gu'),
  });
  const period = anyOf([...time.spans.flat(), ...time.seasons.flat(), ...time.dayParts]);
  const noDate = anyOf([...time.now, ...time.lately, ...time.soon, ...Object.keys(time.often)]);
  const inDay = `(?:\\s+(?<part>${words.dayPart}))?`;
  const noShift = `(?!${anyOf([...time.last, ...time.same, ...time.next])}${notBeforeWord})`;
  return [
    rule(words.month, `(?:${weekday},?\\s+)?${month}\\s+${date}(?:\\s*[-–]\\s*\\d{1,2})?(?:,?\\s+${year})?`, 1, named),
    rule(
      words.month,
      `(?:${weekday},?\\s+(?:[${letters}]{1,3}\\s+)?)?${date}${joined}${month}(?:${joined}${year})?`,
      1,
      named,
    ),
    rule(
      '\\d',
      `(?<year>\\d{4})-(?<digits>\\d\\d)-(?<date>\\d\\d)`,
      1,
      ({ year, digits, date }) => `${year}-${digits}-${date}`,
    ),
    rule(words.month, `${about}(?:${shift})?${month}(?:${joined}${year}|\\s+${yearShift})?`, 0.7, (groups, context) => {
      const value = named(groups, context);
      if (value && (groups.lastYear ?? groups.sameYear ?? groups.nextYear) && context.day !== undefined)
        return `${yearOf(context.day) + (groups.lastYear ? -1 : groups.nextYear ? 1 : 0)}${value.slice(4)}`;
      return value && groups.last && context.day !== undefined && value >= isoMonth(context.day)
        ? `${yearOf(context.day) - 1}${value.slice(4)}`
        : value;
    }),
    wordRule(words.month, `(?:${year}\\s?[年년]\\s?)?${month}(?:\\s?(?<date>\\d{1,2})\\s?[日일])?`, 1, named),
    wordRule('[年년]', `${year}\\s?[年년]`, 1, (groups) => groups.year),
    wordRule(words.weekday, `${sooner}(?:${shift})?${weekday}${inDay}`, 0.9, (groups, context) =>
      partOfDay(weekdayFrom(words, groups, context, awayOf(groups)), words.dayPartNumber(groups.part ?? '')),
    ),
    wordRule(words.nearDay, `${sooner}(?<near>${words.nearDay})`, 0.45, ({ near = '' }, { day }) =>
      dayAway(day, words.nearDayOffset(near)),
    ),
    rule(
      period,
      `${about}${the}${shift}(?!${anyOf(time.one)}\\s)(?:${count}\\s+)?(?:${span}|(?<season>${words.season})|(?<part>${words.dayPart}))`,
      0.5,
      (groups, { day }) => {
        const unit = words.spanUnit(groups.span ?? '');
        if (day === undefined) return undefined;
        if (groups.part) return partOfDay(isoDay(day + awayOf(groups)), words.dayPartNumber(groups.part));
        if (groups.season) return seasonOf(words.seasonNumber(groups.season), day, awayOf(groups));
        if (unit === undefined) return undefined;
        // “Past years”, “coming months” are no one year or month.
        const vague = groups.count
          ? groups.last && words.isSome(groups.count)
          : !groups.same && words.isMany(groups.span ?? '');
        if (vague && unit !== 'week') return groups.last ? 'PAST_REF' : 'FUTURE_REF';
        if (unit === 'quarter' && groups.last && words.isYearAgo(groups.last)) return yearAgoQuarter(day);
        return groups.count ? durationOf(unit, words.count(groups.count)) : periodOf(unit, day, awayOf(groups));
      },
    ),
    rule(
      words.span,
      `(?:${the}(?:${anyOf(time.ordinals)}\\s+)?(?=\\S+\\s))?${about}${count}[\\s-](?:${noShift}[${letters}]{4,}\\s)?${span}(?:\\s+(?<ago>${anyOf(time.ago)}))?(?!-[${letters}])`,
      0.3,
      (groups, { day, quarterly }) => {
        const unit = words.spanUnit(groups.span ?? '');
        if (unit === undefined) return undefined;
        if (time.lately.includes(groups.count ?? '')) return 'PAST_REF';
        const number = words.count(groups.count ?? '');
        if (!groups.ago) return durationOf(unit, number);
        if (day === undefined || number === undefined) return undefined;
        return unit === 'year' && number === 1 && quarterly() ? yearAgoQuarter(day) : periodOf(unit, day, -number);
      },
    ),
    rule(
      words.span,
      `${the}(?:${shift}${yearForms}['’][${letters}]\\s+|(?<before>(?:1[5-9]|20)\\d\\d)\\s+)?(?<ordinal>${anyOf(time.ordinals)})[\\s-]+${span}(?:${joined}${year})?`,
      0.4,
      (groups, { day }) => {
        const number = time.ordinals.indexOf(groups.ordinal ?? '') + 1;
        const counted = day === undefined ? undefined : String(Number(isoYear(day)) + awayOf(groups));
        const known = groups.year ?? groups.before ?? counted;
        return words.spanUnit(groups.span ?? '') === 'quarter' && known ? `${known}-Q${number}` : undefined;
      },
    ),
    rule('\\d', `${the}${about}(?<decade>(?:1[5-9]|20)\\d)0s`, 0.4, ({ decade }) => `${decade}X`),
    rule('\\d', `${about}${year}`, 0.5, (groups) => groups.year),
    rule('\\d', `(?<year>\\d{4})[/.](?<digits>\\d{1,2})[/.](?<date>\\d{1,2})|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}`, 0.9),
    rule(
      noDate,
      `(?<now>${anyOf(time.now)})|(?<lately>${anyOf(time.lately)})|(?<soon>${anyOf(time.soon)})`,
      0.1,
      ({ now, lately }) => (now ? 'PRESENT_REF' : lately ? 'PAST_REF' : 'FUTURE_REF'),
    ),
    rule(noDate, `(?<often>${anyOf(Object.keys(time.often))})`, 0.1, ({ often = '' }) => time.often[often]),
    rule(words.span, `${anyOf(time.every)}\\s+(?:${count}\\s+)?${span}`, 0.2, (groups) => {
      const unit = words.spanUnit(groups.span ?? '');
      return unit && durationOf(unit, groups.count ? words.count(groups.count) : 1);
    }),
    rule(words.spelledYear, `${the}${words.spelledYear}`, 0.5, ({ tens = '', ones }) => {
      const decade = words.count(tens);
      return decade === undefined ? undefined : `19${decade + (ones ? (words.count(ones) ?? 0) : 0)}`;
    }),
    rule(
      '\\d',
      `${about}(?:(?<hour>\\d{1,2})(?::(?<minutes>\\d\\d))?\\s?(?<half>a\\.?m|p\\.?m)\\.?|(?<hours>\\d{1,2}):(?<past>\\d\\d))`,
      0.3,
      ({ hour, minutes, half, hours = '', past }, { day }) =>
        day === undefined ? undefined : `${isoDay(day)}T${clockOf(hour ?? hours, minutes ?? past, half)}`,
    ),
    rule(
      words.span,
      `${about}(?:${anyOf(time.the)}\\s+${span}|(?<spans>${words.spans}))(?:[\\s-](?<ago>${anyOf(time.ago)}))?`,
      0.1,
      (groups, { day }) => {
        const unit = words.spanUnit(groups.span ?? groups.spans ?? '');
        if (unit === undefined || day === undefined || groups.spans) return unit && durationOf(unit, undefined);
        // “The quarter” of a report is the one that has ended; “the year” is the one that runs.
        return periodOf(unit, day, unit === 'quarter' ? -1 : 0);
      },
    ),
    rule(words.span, `${span}-(?:${anyOf(time.ago)})`, 0.2, (groups, { day, quarterly }) => {
      const unit = words.spanUnit(groups.span ?? '');
      if (unit === undefined || day === undefined) return undefined;
      return unit === 'year' && quarterly() ? yearAgoQuarter(day) : periodOf(unit, day, -1);
    }),
  ];
});
