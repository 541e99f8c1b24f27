/** Scripts of CLDR that are several of Unicode's. */
const mixed: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Hani}',
  Hant: '\\p{Script=Hani}',
  Jpan: '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}',
  Kore: '\\p{Script=Hang}\\p{Script=Hani}',
};

/** Names and quotations in other scripts stand in every text; a text in another language is nothing else. */
const leastShare = 0.4;

/** Whether a text is written in the script of a language: pages claim English and are written in Hindi. */
export const fitsScript = (tag: string, text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0 || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return true;
  const { script } = new Intl.Locale(tag).maximize();
  if (!script) return true;
  const pattern = new RegExp(`[${mixed[script] ?? `\\p{Script=${script}}`}]`, 'gu');
  return (text.match(pattern)?.length ?? 0) / letters >= leastShare;
};
