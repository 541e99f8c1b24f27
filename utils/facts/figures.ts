import type { Quantity } from '@/utils/article/article';
import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import type { Stretch } from '@/utils/text/words';
import { countedNoun } from './counted-noun';
import { currencyOf } from './currencies';
import { type DateStretch, datesIn } from './dates';
import { figurePatternOf } from './figure-pattern';
import { numberValue } from './number-value';
import { inSmallLetters } from './patterns';
import { stopwordsOf } from './topics';

/** A number with what it counts, and how telling that is, 0 to 1. */
export interface Figure extends Stretch, Quantity {
  readonly telling: number;
}

const dated = 0.4;
/** The number belongs to the name before it: Boeing 737, Rossiya-1, Section 230; No. 10. */
const named = /^(.*?)(\p{Lu}[\p{L}\p{M}.]*)[ -]$/su;

const belongsToName = (text: string, start: number, row: Language | undefined) => {
  const [, before = '', name = ''] = named.exec(text.slice(0, start)) ?? [];
  if (row?.abbreviations.includes(name.toLowerCase().replace(/\.$/, ''))) return true;
  // What opens a sentence is large anyway: “Nearly 300 people”.
  return name !== '' && /\p{L}/u.test(before) && !stopwordsOf(row).has(name.toLowerCase());
};

/** How old somebody is says who they are, and little of what happened: a 29-year-old, 29 Jahre alt. */
const isAge = (text: string, start: number, end: number): boolean =>
  /-olds?$/i.test(text.slice(start, end)) ||
  /^\s(?:old|alt|oud|gammel|gammal|de edad)(?!\p{L})/iu.test(text.slice(end));

const unitsOf = oncePer((row: Language | undefined) => new Set(row?.units ?? []));

/** Several hundred: more than one, and nobody says how many. */
const isUncounted = (text: string, start: number, row: Language | undefined) =>
  /^\p{L}/u.test(text.slice(start)) &&
  (row?.time?.some ?? []).some((word) => text.slice(0, start).toLowerCase().endsWith(`${word} `));

/** After a currency's sign a letter is enough: £5m. */
const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** “2 to 3 million” are both millions. `asWritten` gives a part of the figure its capitals back. */
const quantityOf = (
  groups: Readonly<Record<string, string | undefined>>,
  asWritten: (part: string) => string,
  row: Language | undefined,
): Quantity => {
  const scaled = (text: string) =>
    numberValue(`${text} ${groups.scale ?? ''}`, row) * (groups.short ? (shortScales[groups.short] ?? 1) : 1);
  const half = groups.half ? 0.5 : 0;
  const value = scaled(groups.from ?? '') + half;
  const upTo = groups.upto === undefined ? undefined : scaled(groups.upto);
  const sign = groups.sign ?? groups.code ?? groups.behind;
  const currency = sign ? currencyOf(asWritten(sign), row?.tag) : row?.counting?.currencies[groups.money ?? ''];
  const named = groups.metric ?? groups.measure ?? groups.joined;
  const unit = (groups.percent ?? groups.ahead) ? '%' : named && asWritten(named);
  return {
    value,
    ...(upTo === undefined ? {} : { upTo }),
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
  };
};

/** What a sentence counts: numbers with their unit, currency or the noun they count. Dates and bare numbers are none. */
export const figuresIn = (
  text: string,
  row: Language | undefined,
  allDates: readonly DateStretch[] = datesIn(text, row),
): readonly Figure[] => {
  const { pattern, some } = figurePatternOf(row);
  const small = inSmallLetters(text);
  if (!some.test(small)) return [];
  // A span of time is a figure: 12 years. A day or a year is none.
  const dates = allDates.filter(({ exactness }) => exactness >= dated);
  return [...small.matchAll(pattern)].flatMap(({ index: start, 0: whole, groups = {} }): Figure[] => {
    const end = start + whole.replace(/[.\s]+$/, '').length;
    if (dates.some((other) => start < other.end && other.start < end)) return [];
    const asWritten = (part: string) => {
      const at = start + whole.lastIndexOf(part);
      return text.slice(at, at + part.length);
    };
    const quantity = quantityOf(groups, asWritten, row);
    if (!Number.isFinite(quantity.value) || quantity.value === 0) return [];
    if (quantity.upTo !== undefined && !(quantity.upTo > quantity.value)) return [];
    if (isUncounted(text, start, row)) return [];
    if (quantity.currency || quantity.unit === '%') return [{ start, end, telling: 1, ...quantity }];
    if (belongsToName(text, start, row)) return [];
    const tellingUnit = isAge(text, start, end) ? 0.2 : unitsOf(row).has(quantity.unit ?? '') ? 1 : 0.6;
    if (quantity.unit) return [{ start, end, telling: tellingUnit, ...quantity }];
    const counted = countedNoun(text.slice(end), row, groups.scale !== undefined);
    return counted ? [{ start, end: end + counted.end, telling: 0.7, ...quantity, unit: counted.noun }] : [];
  });
};
