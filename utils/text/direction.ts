/** Languages that are written from right to left, by primary tag. Unicode CLDR, `characterOrder`. */
const rightToLeft = new Set('ar arc ckb dv fa he iw ks ku-arab lrc mzn nqo ps sd sdh syr ug ur yi'.split(' '));

const rtlLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;

/** Which way an article runs: as most of its letters do; where it has none, as its language does. */
export const directionOf = (language: string, text: string): 'ltr' | 'rtl' => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = letters === 0 ? undefined : (text.match(rtlLetter)?.length ?? 0) / letters;
  const rtl = share === undefined ? rightToLeft.has(language.toLowerCase().split('-')[0] ?? '') : share > 0.5;
  return rtl ? 'rtl' : 'ltr';
};
