/** Words written one after another, parted by blanks or line ends. A row reads well so, and is small when it ships. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Phrases of several words, parted by commas. */
export const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

/** Things in their order, each in all its forms: `may june/jun`; `_` is a blank within a form, `-` a thing without any. */
export const inOrder = (text: string): readonly (readonly string[])[] =>
  words(text).map((forms) => (forms === '-' ? [] : forms.split('/').map((form) => form.replaceAll('_', ' '))));

/** Words by what they stand for, `dollar dollars: USD, euro: EUR`; `_` is a blank within a name. */
export const keyed = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    phrases(text).flatMap((group) => {
      const [names = '', value = ''] = group.split(':');
      return words(names).map((name) => [name.replaceAll('_', ' '), value.trim()]);
    }),
  );

/** The same with amounts: `thousand: 1e3, million mn: 1e6`. */
export const amounts = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(keyed(text)).map(([name, value]) => [name, Number(value)]));
