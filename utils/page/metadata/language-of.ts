import { attributeOf } from '@/utils/page/dom';
import { own, type Thing } from './json-ld';
import { firstOf, type Metas, metaValue } from './sources';

const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?![a-z0-9])/i;

/** The language that the page claims, as BCP 47; `und` where it claims none. */
export const languageOf = (page: Document, metas: Metas, story: Thing | undefined): string => {
  const root = firstOf(page, 'html');
  const claims = [
    root && attributeOf(root, 'lang'),
    root && attributeOf(root, 'xml:lang'),
    metaValue(metas, 'content-language', 'og:locale', 'language', 'dc.language'),
    ...own(story, 'inLanguage'),
  ];
  const claimed = claims
    .map((claim) =>
      typeof claim === 'string' ? tag.exec(claim.trim().slice(0, 35).replaceAll('_', '-'))?.[0] : undefined,
    )
    .find(Boolean);
  return claimed ? (Intl.getCanonicalLocales(claimed)[0] ?? 'und') : 'und';
};
