import type { Language } from '@/utils/knowledge/language';
import { currencyCode, currencySign } from './currencies';
import { anyOf, notAfterWord, notBeforeWord, oncePer } from './patterns';

/** Thousands in threes, or in twos as India writes them; decimals behind. Blanks part thousands where `Intl` says so. */
const digitsOf = (row: Language | undefined) => {
  const blank = /\s/.test(new Intl.NumberFormat(row?.tag ?? 'en').format(1e6)) ? ' ' : '';
  const parts = `[,.٬\\u00a0\\u202f’${blank}]`;
  return `(?:\\p{Nd}{1,3}(?:${parts}\\p{Nd}{2,3})*${parts}\\p{Nd}{3}(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?|\\p{Nd}+(?:[.,٫]\\p{Nd}+)?)`;
};

/** Measures that are written alike nearly everywhere, close to their number or not. */
const metric =
  '(?:km/h|kph|mph|km²|m²|km|cm|mm|kg|mg|g|kW|MW|GW|kWh|MWh|GWh|TWh|dB|k?Hz|MHz|GHz|MB|GB|TB|lbs?|oz|ft|°[CF]?)';

const parted = (words: readonly string[] | undefined) => anyOf(words).replaceAll('\\s+', '[-\\s]');

/** A number that stands alone: nothing of a word, a date, a score or a version around it. */
const before = '(?<![\\p{L}\\p{M}\\p{Nd}]|\\p{Nd}[.,:/–-]|\\p{L}-|#)';
/** Where words are written without blanks, a letter before a number tells nothing. */
const beforeJoined = '(?<![A-Za-z\\p{Nd}]|\\p{Nd}[.,:/–-])';
const after = "(?![-–/]\\p{Nd}|[.,:]\\p{Nd}|\\p{Nd}|[’'])";

/** What figures look like in a language, and the least that a sentence with one has in it. */
export const figurePatternOf = oncePer((row: Language | undefined) => {
  const { scales = {}, currencies = {}, percents, to, half, one, of, joined } = row?.counting ?? {};
  const stop = joined ? '' : notBeforeWord;
  const scale = `${anyOf(Object.keys(scales))}${stop}\\.?`;
  const numbers = `${anyOf(row?.numbers)}${stop}`;
  const spelled = `(?:${anyOf(one)}[-\\s]${scale}|${numbers})(?:[-\\s](?:${anyOf(one)}${stop}|${numbers}))*`;
  const digits = digitsOf(row);
  // 1億2000万
  const number = joined ? `(?:${digits}(?:${scale}${digits})*|${spelled})` : `(?:${digits}|${spelled})`;
  const units = (row?.units ?? []).filter((word) => !(word in scales) && !(word in currencies));
  const source = [
    `${joined ? beforeJoined : before}(?:(?:(?<sign>${currencySign})|(?<code>${currencyCode}))\\s?)?(?<from>${number})`,
    // 30 % to 36 %: the first says it too.
    `(?:(?:\\s?[%٪‰](?=[^.;]{1,20}[%٪‰]))?-?\\s?(?:${anyOf(to)}\\s|[-–—]\\s?)(?:${currencySign})?(?<upto>${number}))?`,
    `(?<half>[-\\s]${parted(half)}${stop})?(?<scale>(?:[-\\s]?${scale})+)?`,
    `(?<short>(?<=${currencySign}[\\d.,]+)[kmb]${stop})?`,
    `(?:\\s?(?<percent>[%٪‰]|${anyOf(percents)}${stop})`,
    `|[-\\s]?(?:${anyOf(of)}\\s?)?(?:(?<behind>${currencySign}|${currencyCode}${stop})|(?<money>${anyOf(Object.keys(currencies))})${stop})`,
    `|(?:\\s?(?<metric>${metric})|[-\\s]?(?<measure>${anyOf(units)}))${stop}(?:-\\p{Ll}+)*`,
    `|-(?<joined>\\p{Ll}{3,})(?:-\\p{Ll}+)*)?${after}${stop}`,
  ];
  return {
    pattern: new RegExp(source.join(''), 'giu'),
    some: new RegExp(`\\p{Nd}|${notAfterWord}(?:${numbers}|${scale})`, 'iu'),
  };
});
