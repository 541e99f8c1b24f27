import { describe, expect, it } from 'vitest';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { digits, letters } from '@/utils/text/letters';

const scripts =
  'Latin Greek Cyrillic Arabic Hebrew Devanagari Bengali Tamil Telugu Malayalam Kannada Gujarati Gurmukhi Thai Han Hangul Hiragana Katakana'.split(
    ' ',
  );
/** Every sign of a script that fits into one UTF-16 unit and is written today. */
const signsOf = (script: string, what: string) => {
  const isScript = new RegExp(`^\\p{Script=${script}}$`, 'u');
  const is = new RegExp(`^[${what}]$`, 'u');
  return Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(
    (sign) => isScript.test(sign) && is.test(sign) && !/\p{No}|\p{Nl}/u.test(sign),
  );
};
/** What a story has between its words. */
const betweenWords =
  ' \n\t\u00a0\u202f!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~¡¿«»×÷§·–—―‘’‚“”„†•…‰‹›€₹→★☆、。「」『』・！（）：；？～،؛؟۔٪।॥־׳״฿';

describe('letters and digits', () => {
  const isLetter = new RegExp(`^[${letters}]$`, 'u');
  const isDigit = new RegExp(`^[${digits}]$`, 'u');

  it.each(scripts)('are those of Unicode in %s', (script) => {
    // Letters of older Latin phonetics and Roman numerals may differ; nobody writes news with them.
    const written = (sign: string) => !/[\u2071-\u218f\ua640-\ua8ff]/.test(sign);
    expect(signsOf(script, '\\p{L}\\p{M}').filter((sign) => written(sign) && !isLetter.test(sign))).toEqual([]);
    expect(signsOf(script, '\\p{Nd}').filter((sign) => !isDigit.test(sign) || isLetter.test(sign))).toEqual([]);
  });

  it('hold no sign that stands between words', () => {
    expect([...betweenWords].filter((sign) => isLetter.test(sign) || isDigit.test(sign))).toEqual([]);
    expect(isLetter.test('🔔')).toBe(false);
  });

  it('hold every letter that a language of ours is written with', () => {
    const words = [...allLanguages.values()].flatMap(({ months, weekdays, stopwords }) => [
      ...months,
      ...weekdays,
      ...(stopwords ?? []),
    ]);
    const signs = [...new Set(words.join(''))].filter((sign) => /[\p{L}\p{M}]/u.test(sign));
    expect(signs.length).toBeGreaterThan(500);
    expect(signs.filter((sign) => !isLetter.test(sign))).toEqual([]);
  });
});
