import { withoutNames } from '@/tests/bench/quality/without-names';
import { labelTraits } from '@/utils/clean/label-traits';
import { allLanguages } from '@/utils/knowledge/all-languages';
import { learnLanguages } from '@/utils/knowledge/languages';
import { readPage } from '@/utils/page/read-page';
import { atOnce } from '@/utils/steps';
import { withThirdOfThePhrases } from './hidden-phrases';

/** Makes this page look through one of the `views`; before it measures anything. */
const lookThrough = (view: number): void =>
  learnLanguages([...allLanguages.values()].map((row) => withThirdOfThePhrases(row, view)));

/** A page's blocks as the judge sees them: their texts, and the traits row by row. */
export interface PageTraits {
  readonly names: readonly string[];
  readonly values: Float32Array;
  readonly texts: readonly string[];
  readonly linkShares: readonly number[];
  readonly words: readonly number[];
}

/** In parts, since a call takes no more than so many arguments. */
const toBase64 = (bytes: Uint8Array): string => {
  const part = 32_768;
  let text = '';
  for (let at = 0; at < bytes.length; at += part) text += String.fromCharCode(...bytes.subarray(at, at + part));
  return btoa(text);
};

/**
 * Measures a saved page, with the names of its boxes or `nameless`; the traits come as Base64 of 32-bit floats, since a list
 * of numbers would be ten times as long.
 */
export const measure = (
  html: string,
  url: string,
  nameless: boolean,
): Omit<PageTraits, 'values'> & { readonly bytes: string } => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = url;
  page.head.prepend(base);
  if (nameless) withoutNames(page);
  const { blocks, worded, traits, language } = atOnce(readPage(page, url));
  const stretches = worded.flatMap((at) => blocks[at] ?? []);
  const columns = { ...traits.columns, ...labelTraits(stretches, language) };
  const names = Object.keys(columns);
  const values = new Float32Array(names.length * stretches.length);
  names.forEach((name, column) => {
    columns[name]?.forEach((value, row) => {
      values[row * names.length + column] = value;
    });
  });
  return {
    names,
    bytes: toBase64(new Uint8Array(values.buffer)),
    texts: stretches.map(({ text }) => text),
    linkShares: traits.measures.map(({ linkShare }) => linkShare),
    words: traits.measures.map(({ words }) => words),
  };
};

declare global {
  var traitsInPage: { measure: typeof measure; lookThrough: typeof lookThrough };
}
globalThis.traitsInPage = { measure, lookThrough };
