/** Scripts of CLDR that are several of Unicode's. */
const mixed: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Hani}',
  Hant: '\\p{Script=Hani}',
  Jpan: '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}',
  Kore: '\\p{Script=Hang}\\p{Script=Hani}',
};

/** Names and quotations in other scripts stand in every text; a text in another language is nothing else. */
const leastShare = 0.4;

/** The letters of a language's script by its tag; undefined where nobody knows it. A pattern takes longer to make than to use. */
const made = new Map<string, RegExp | undefined>();

const lettersOf = (tag: string): RegExp | undefined => {
  if (made.has(tag)) return made.get(tag);
  const isTag = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag);
  const script = isTag ? new Intl.Locale(tag).maximize().script : undefined;
  const letters = script ? new RegExp(`[${mixed[script] ?? `\\p{Script=${script}}`}]+`, 'gu') : undefined;
  made.set(tag, letters);
  return letters;
};

const sizeOf = (runs: readonly string[] | null): number => runs?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** Whether a text is written in the script of a language: pages claim English and are written in Hindi. */
export const fitsScript = (tag: string, text: string): boolean => {
  const own = lettersOf(tag);
  const letters = own ? sizeOf(text.match(/\p{L}+/gu)) : 0;
  return !own || letters === 0 || sizeOf(text.match(own)) / letters >= leastShare;
};
