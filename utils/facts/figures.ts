import type { Language } from '@/utils/knowledge/language';
import type { Stretch } from '@/utils/text/words';
import { type DateStretch, datesIn } from './dates';
import { anyOf, notBeforeWord, oncePer } from './patterns';
import { stopwordsOf } from './topics';

/** A number with what it counts, and how telling that is, 0 to 1. */
export interface Figure extends Stretch {
  readonly telling: number;
}

const digits = '\\p{Nd}{1,3}(?:[,.\\u00a0\\u202f’]\\p{Nd}{3})+(?:[.,]\\p{Nd}+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)?';
const currency = '(?:US|A|C|HK|NZ|S|R)?[$£€¥₹₽₺₩₫]';

const patternsOf = oncePer((row: Language | undefined) => {
  const spelled = anyOf(row?.numbers);
  const number = `(?:${digits}|${spelled}(?:[- ]${spelled})*)`;
  const unit = `${anyOf(row?.units)}`;
  const before = '(?<![\\p{L}\\p{M}\\p{Nd}]|\\p{Nd}[.,:/–-]|\\p{L}-)';
  return {
    money: `${before}${currency}\\s?${number}(?:[- ]?${unit}${notBeforeWord})?`,
    share: `${before}${number}\\s?[%٪‰]`,
    counted: `${before}${number}(?:[- ]${unit}${notBeforeWord}(?:\\s${unit}${notBeforeWord})?|\\s?${currency}|-\\p{Ll}+)?`,
    unit: new RegExp(`[- ]${unit}$`, 'iu'),
  };
});

const regexpsOf = oncePer((row: Language | undefined) => {
  const { money, share, counted } = patternsOf(row);
  return [money, share, counted].map((pattern, rank) => ({ pattern: new RegExp(pattern, 'giu'), rank }));
});

const noun = /^\s(\p{Ll}[\p{Ll}\p{M}-]+)(?![\p{L}\p{Nd}])/u;
const dated = 0.4;
/** The number belongs to the name before it: Boeing 737, Rossiya-1, Section 230. */
const named = /\p{Lu}[\p{L}\p{M}.]*[ -]$/u;

/** What a sentence counts: numbers with their unit, currency or the noun they count. Dates are none. */
export const figuresIn = (
  text: string,
  row: Language | undefined,
  allDates: readonly DateStretch[] = datesIn(text, row),
): readonly Figure[] => {
  const stopwords = stopwordsOf(row);
  // A span of time is a figure: 12 years. A day or a year is none.
  const dates = allDates.filter(({ exactness }) => exactness >= dated);
  const found: Figure[] = [];
  for (const { pattern, rank } of regexpsOf(row))
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      let end = start + match[0].trimEnd().length;
      const bare = /^[\p{Nd}.,]+$/u.test(match[0]) || !/[\s-]/.test(match[0]);
      const taken = [...found, ...dates].some((other) => start < other.end && other.start < end);
      if (taken || (rank === 2 && bare && named.test(text.slice(0, start)))) continue;
      const [, next = ''] = rank === 2 ? (noun.exec(text.slice(end)) ?? []) : [];
      const counts = next !== '' && !stopwords.has(next) && !/-\p{Ll}+$/u.test(match[0]);
      if (counts) end += 1 + next.length;
      const hasUnit = rank < 2 || patternsOf(row).unit.test(match[0]);
      found.push({ start, end, telling: hasUnit ? 1 : counts ? 0.7 : bare ? 0.2 : 0.6 });
    }
  return found;
};
