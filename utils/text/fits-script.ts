/** Scripts of CLDR that are several of Unicode's. */
const mixed: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Hani}',
  Hant: '\\p{Script=Hani}',
  Jpan: '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}',
  Kore: '\\p{Script=Hang}\\p{Script=Hani}',
};

/** Names and quotations in other scripts stand in every text; a text in another language is nothing else. */
const leastShare = 0.4;
/** As much of a text as tells. In characters. */
const enough = 1_500;

/** Pages write tags that no browser knows, and scripts of their own: `en-uu-xx`, `my-Qaag`. */
const scriptOf = (tag: string): RegExp | undefined => {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script ? new RegExp(`[${mixed[script] ?? `\\p{Script=${script}}`}]+`, 'gu') : undefined;
  } catch {
    return undefined;
  }
};

/** Patterns by their tags: they take longer to make than to use. */
const made = new Map<string, RegExp | undefined>();

/** Runs of letters of a language's script; undefined where nobody knows it. */
const lettersOf = (tag: string): RegExp | undefined => {
  if (!made.has(tag)) made.set(tag, scriptOf(tag));
  return made.get(tag);
};

const sizeOf = (runs: readonly string[] | null): number => runs?.reduce((sum, run) => sum + run.length, 0) ?? 0;

/** Whether a text is written in the script of a language: pages claim English and are written in Hindi. */
export const fitsScript = (tag: string, text: string): boolean => {
  const own = lettersOf(tag);
  const sample = text.slice(0, enough);
  const letters = own ? sizeOf(sample.match(/\p{L}+/gu)) : 0;
  return !own || letters === 0 || sizeOf(sample.match(own)) / letters >= leastShare;
};
