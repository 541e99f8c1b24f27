/** Languages that are written from right to left, by primary tag. Unicode CLDR, `characterOrder`. */
const rightToLeft = new Set('ar arc ckb dv fa he iw ks ku-arab lrc mzn nqo ps sd sdh syr ug ur yi'.split(' '));

const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Which way an article runs: as most of its letters do; where it has none, as its language does. */
export const directionOf = (language: string, text: string): 'ltr' | 'rtl' => {
  const toLeft = text.match(rtlLetter)?.length ?? 0;
  if (toLeft > 0) return toLeft > (text.match(/\p{L}/gu)?.length ?? 0) / 2 ? 'rtl' : 'ltr';
  return !/\p{L}/u.test(text) && rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
};
