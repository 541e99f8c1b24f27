import { isPlain } from '@/utils/article/fold-text';

/** Digits of every script as 0 to 9: a script's ten digits stand together, from a code point that ends in 0 or 6. */
export const plainDigits = (text: string): string => {
  if (isPlain(text)) return text;
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String((code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6));
  });
};
