import { attributeOf, localNameOf } from '@/utils/page/dom';
import { attributes, shortText, standsElsewhere } from './head-of';
import { ownText, type Thing } from './json-ld';
import { parseDate } from './parse-date';
import { type Metas, metaValue } from './sources';

/** When a story came out and when it was last changed. ISO 8601. */
export interface Dates {
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

const updated = /updated|modified|aktualisiert|stand:|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt/i;

const inPath = (url: string): string => /\/(\d{4}\/\d{1,2}\/\d{1,2})\//.exec(url)?.[1] ?? '';

/** The dates of the story: what the page says of itself first, what it shows beside the headline last. */
export const datesOf = (
  story: Thing | undefined,
  metas: Metas,
  near: readonly Element[],
  url: string,
  language: string,
): Dates => {
  const first = (...texts: readonly string[]) => texts.map((text) => parseDate(text, language)).find(Boolean);
  const here = near.filter((element) => !standsElsewhere(element));
  const isUpdate = (element: Element) =>
    updated.test(`${attributes(element, 'class', 'itemprop')} ${shortText(element)}`);
  const times = here.filter(
    (element) => localNameOf(element) === 'time' || /date(?:Published|Created)/.test(attributes(element, 'itemprop')),
  );
  const written = (element: Element) =>
    attributeOf(element, 'datetime') || attributeOf(element, 'content') || shortText(element);
  const shown = () => here.filter((element) => shortText(element).length < 80 && !isUpdate(element)).map(shortText);
  const publishedAt =
    first(
      ownText(story, 'datePublished'),
      metaValue(
        metas,
        'article:published_time',
        'og:published_time',
        'datepublished',
        'parsely-pub-date',
        'sailthru.date',
      ),
      metaValue(
        metas,
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.created',
        'dcterms.date',
        'pubdate',
        'publishdate',
        'publish-date',
        'publish_date',
        'article.published',
        'cxenseparse:recs:publishtime',
        'og:article:published_time',
      ),
      ...times.filter((element) => !isUpdate(element)).map(written),
      inPath(url),
    ) ?? first(...shown());
  const changed = first(
    ownText(story, 'dateModified'),
    metaValue(metas, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified'),
    ...times.filter(isUpdate).map(written),
  );
  const updatedAt = changed && (!publishedAt || changed.slice(0, 10) >= publishedAt.slice(0, 10)) ? changed : undefined;
  return { ...(publishedAt && { publishedAt }), ...(updatedAt && { updatedAt }) };
};
