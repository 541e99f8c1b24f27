import type { Language } from '@/utils/knowledge/language';
import { oncePer } from '@/utils/text/once-per';
import { plainDigits } from '@/utils/text/plain-digits';

/** Spelled numbers stand in their row from two to twenty, then thirty to ninety; what follows is a scale or nothing. */
const fromTwo = 19;
const tens = 8;

const worthOf = oncePer((row: Language | undefined): ReadonlyMap<string, number> => {
  const spelled = (row?.numbers ?? [])
    .slice(0, fromTwo + tens)
    .map((word, at): [string, number] => [word, at < fromTwo ? at + 2 : 10 * (at - fromTwo + 3)]);
  const ones = (row?.counting?.one ?? []).map((word): [string, number] => [word, 1]);
  return new Map([...ones, ...spelled, ...Object.entries(row?.counting?.scales ?? {})]);
});

/** A number with thousands and decimals, as a language writes it. */
export const writtenNumber = oncePer((row: Language | undefined) =>
  new Intl.NumberFormat(row?.tag ?? 'en').format(1_234_567.5),
);

const decimalOf = (row: Language | undefined) => (writtenNumber(row).at(-2) === ',' ? ',' : '.');

/**
 * What digits with separators amount to. The last of two different separators parts off the decimals; one that comes twice parts
 * thousands, and so does one before three digits, unless the language writes its decimals with it.
 */
const digitsValue = (text: string, row: Language | undefined): number => {
  const plain = plainDigits(text)
    .replace(/[\s’']/g, '')
    .replace(/٬/g, '')
    .replace(/٫/g, '.');
  const signs = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return Number(plain);
  const alone = signs.length === 1;
  const isDecimal =
    signs.filter((sign) => sign === last).length === 1 &&
    (!alone || last === decimalOf(row) || !/[.,]\d{3}$/.test(plain));
  const at = isDecimal ? plain.lastIndexOf(last) : plain.length;
  return Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1).replace(/[.,]/g, '')}`);
};

/** A scale word: million; undefined for any other. */
const scaleOf = (word: string, row: Language | undefined): number | undefined =>
  row?.counting?.scales[word.toLowerCase().replace(/\.$/, '')];

/** What a number in digits or words amounts to, its scales included: “one hundred fifty thousand”, “2.5 million”. NaN for none. */
export const numberValue = (text: string, row: Language | undefined): number => {
  const worth = worthOf(row);
  let sum = 0;
  let current = Number.NaN;
  for (const part of text.match(/\p{Nd}+(?:[.,\s’'٬٫]\p{Nd}+)*|[\p{L}\p{M}]+\.?/gu) ?? []) {
    const scale = scaleOf(part, row);
    if (scale !== undefined) {
      current = (Number.isNaN(current) ? 1 : current) * scale;
      if (scale < 1000) continue;
      sum += current;
      current = 0;
      continue;
    }
    const value = /^\p{Nd}/u.test(part) ? digitsValue(part, row) : worth.get(part.toLowerCase());
    if (value !== undefined) current = (Number.isNaN(current) ? 0 : current) + value;
  }
  const total = sum + (Number.isNaN(current) ? (sum > 0 ? 0 : Number.NaN) : current);
  return Math.round(total * 1e6) / 1e6;
};
