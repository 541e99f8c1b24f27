import { attributeOf } from '@/utils/page/dom';
import { cleanText } from './clean-text';

/** The page's elements that match, in document order, asked past any control that is named like the question. */
export const allOf = (page: Document, selector: string): readonly Element[] => [
  ...Document.prototype.querySelectorAll.call(page, selector),
];

/** The first of them, null where there is none; what stands below it is not looked through. */
export const firstOf = (page: Document, selector: string): Element | null =>
  Document.prototype.querySelector.call(page, selector);

/** What the page's `<meta>` tags say, by name in lower case; several under one name stay in order. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export const metasOf = (page: Document): Metas => {
  const metas = new Map<string, string[]>();
  for (const meta of allOf(page, 'meta[content]').slice(0, 1_000)) {
    const content = cleanText(attributeOf(meta, 'content'));
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attributeOf(meta, key)?.trim().toLowerCase().slice(0, 100);
      if (name) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
};

/** The values under the first of these names that has any. */
export const metaValues = (metas: Metas, ...names: readonly string[]): readonly string[] => {
  const name = names.find((one) => metas.has(one));
  return (name && metas.get(name)) || [];
};

export const metaValue = (metas: Metas, ...names: readonly string[]): string => metaValues(metas, ...names)[0] ?? '';
