import { browser } from 'wxt/browser';
import type words from '@/public/_locales/en/messages.json';

type Message = keyof typeof words;
type Plural<K> = K extends `${infer Stem}_other` ? Stem : never;

/** A key of the message file. */
export type WordKey = Message;
/** A key that has plural forms: `removed` for `removed_one`, `removed_other`. */
export type CountKey = Plural<Message>;

/** The interface's words for `key`. Substitutions fill `$1`, `$2` … in order. */
export const t = (key: WordKey, ...substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/**
 * The language that the interface speaks, BCP 47: the browser's, with its region, where there are words in it; else that of
 * the words which stand in for them.
 */
export const interfaceLanguage = (): string => {
  const spoken = t('languageTag');
  const wanted = browser.i18n.getUILanguage();
  return wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken;
};

/** Making these costs more than using them, and a long list asks for every row. */
let forms: Intl.PluralRules | undefined;
let numbers: Intl.NumberFormat | undefined;

/** A number as the interface's language writes it. */
export const inDigits = (number: number): string => {
  numbers ??= new Intl.NumberFormat(interfaceLanguage());
  return numbers.format(number);
};

/** Words for a number of things, in the language's own plural form; `$1` is the number as the language writes it. */
export const tCount = (key: CountKey, count: number, ...more: readonly string[]): string => {
  forms ??= new Intl.PluralRules(interfaceLanguage());
  const form = forms.select(count);
  const number = inDigits(count);
  // A language file may leave out forms it does not need; `other` is always there.
  return (
    browser.i18n.getMessage(`${key}_${form}` as Message, [number, ...more]) ||
    t(`${key}_other` as Message, number, ...more)
  );
};
