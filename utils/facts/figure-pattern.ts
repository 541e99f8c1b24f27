import type { Language } from '@/utils/knowledge/language';
import { digits, letters } from '@/utils/text/letters';
import { oncePer } from '@/utils/text/once-per';
import { currencyCode, currencySign } from './currencies';
import { writtenNumber } from './number-value';
import { anyOf, notAfterWord, notBeforeWord } from './patterns';

/** Thousands in threes, or in twos as India writes them; decimals behind. Blanks part thousands where `Intl` says so. */
const digitsOf = (row: Language | undefined) => {
  const blank = /\s/.test(writtenNumber(row)) ? ' ' : '';
  const parts = `[,.٬\\u00a0\\u202f’${blank}]`;
  return `(?:[${digits}]{1,3}(?:${parts}[${digits}]{2,3})*${parts}[${digits}]{3}(?![${digits}])(?:[.,٫][${digits}]+)?|[${digits}]+(?:[.,٫][${digits}]+)?)`;
};

/** Measures that are written alike nearly everywhere, close to their number or not. */
const metric =
  '(?:km/h|kph|mph|km²|m²|km|cm|mm|kg|mg|g|kw|mw|gw|kwh|mwh|gwh|twh|db|k?hz|mhz|ghz|mb|gb|tb|lbs?|oz|ft|°[cf]?)';

const parted = (words: readonly string[] | undefined) => anyOf(words).replaceAll('\\s+', '[-\\s]');

/** A number that stands alone: nothing of a word, a date, a score or a version around it. */
const before = `(?<![${letters}${digits}]|[${digits}][.,:/–-]|[${letters}]-|#)`;
/** Where words are written without blanks, a letter before a number tells nothing. */
const beforeJoined = `(?<![A-Za-z${digits}]|[${digits}][.,:/–-])`;
const after = `(?![-–/.,:]?[${digits}]|[’'])`;

/** What figures look like in a language, in small letters, and the least that a sentence with one has in it. */
export const figurePatternOf = oncePer((row: Language | undefined) => {
  const { scales = {}, currencies = {}, percents, to, half, one, of, joined } = row?.counting ?? {};
  const stop = joined ? '' : notBeforeWord;
  const scale = `${anyOf(Object.keys(scales))}${stop}\\.?`;
  const numbers = `${anyOf(row?.numbers)}${stop}`;
  const spelled = `(?:${anyOf(one)}[-\\s]${scale}|${numbers})(?:[-\\s](?:${anyOf(one)}${stop}|${numbers}))*`;
  const written = digitsOf(row);
  // 1億2000万
  const number = joined ? `(?:${written}(?:${scale}${written})*|${spelled})` : `(?:${written}|${spelled})`;
  const units = (row?.units ?? []).filter((word) => !(word in scales) && !(word in currencies));
  const source = [
    // yüzde 20, 百分之20
    `${joined ? beforeJoined : before}(?:(?<ahead>${anyOf(percents)})\\s?)?(?:(?:(?<sign>${currencySign})|(?<code>${currencyCode}))\\s?)?(?<from>${number})`,
    // 30 % to 36 %: the first says it too.
    `(?:(?:\\s?[%٪‰](?=[^.;]{1,20}[%٪‰]))?-?\\s?(?:${anyOf(to)}\\s|[-–—]\\s?)(?:${currencySign})?(?<upto>${number}))?`,
    `(?<half>[-\\s]${parted(half)}${stop})?(?<scale>(?:[-\\s]?${scale})+)?`,
    `(?<short>(?<=${currencySign}[\\d.,]+)[kmb]${stop})?`,
    `(?:\\s?(?<percent>[%٪‰]|${anyOf(percents)}${stop})`,
    `|[-\\s]?(?:${anyOf(of)}\\s?)?(?:(?<behind>${currencySign}|${currencyCode}${stop})|(?<money>${anyOf(Object.keys(currencies))})${stop})`,
    `|(?:\\s?(?<metric>${metric})|[-\\s]?(?<measure>${anyOf(units)}))${stop}(?:-[${letters}]+)*`,
    `|-(?<joined>[${letters}]{3,})(?:-[${letters}]+)*)?${after}${stop}`,
  ];
  return {
    pattern: new RegExp(source.join(''), 'gu'),
    some: new RegExp(`[${digits}]|${notAfterWord}(?:${numbers}|${scale})`, 'u'),
  };
});
