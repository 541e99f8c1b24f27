import { attributeOf, localNameOf } from '@/utils/page/dom';
import { attributes, shortText, standsElsewhere } from './head-of';
import { type JsonLd, own, type Thing } from './json-ld';
import { distinct, namesIn } from './names';
import { type Metas, metaValues } from './sources';
import { namesOf } from './story-of';

const marked = /\b(?:byline|author|authors|contributor)\b|byline|author-?_?name|post-author/i;

/** The people who wrote the story, in the page's order. Each source is asked only where the one before knows nobody. */
export const authorsOf = (
  story: Thing | undefined,
  jsonLd: JsonLd,
  metas: Metas,
  near: readonly Element[],
  siteName: string,
): readonly string[] => {
  const names = (texts: readonly string[]) => distinct(texts.flatMap((text) => namesIn(text, siteName)));
  const isMarked = (element: Element) =>
    /\bauthor\b/i.test(attributes(element, 'rel', 'itemprop')) || marked.test(attributes(element, 'class', 'id'));
  const sources: readonly (() => readonly string[])[] = [
    () => own(story, 'author').map((author) => namesOf(author, jsonLd)),
    () => metaValues(metas, 'author'),
    () =>
      metaValues(metas, 'article:author', 'parsely-author', 'sailthru.author', 'byl', 'dc.creator', 'dcterms.creator'),
    () => {
      const first = near.find((element) => isMarked(element) && !standsElsewhere(element));
      if (!first) return [];
      return [localNameOf(first) === 'meta' ? (attributeOf(first, 'content') ?? '') : shortText(first)];
    },
  ];
  for (const source of sources) {
    const found = names(source());
    if (found.length > 0) return found.slice(0, 20);
  }
  return [];
};
