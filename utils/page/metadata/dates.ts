import { foldText } from '@/utils/article/fold-text';
import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { attributeOf, localNameOf, textContentOf } from '@/utils/page/dom';
import { oncePer } from '@/utils/text/once-per';
import { attributes, type Head, type Line, piecesOf } from './head-of';
import { type JsonLd, ownText, type Thing } from './json-ld';
import { labelledBy } from './labelled';
import { parseDate } from './parse-date';
import { type Metas, metaValue } from './sources';
import { typesOf } from './story-of';

/** When a story came out and when it was last changed. ISO 8601. */
export interface Dates {
  readonly publishedAt?: string;
  readonly updatedAt?: string;
}

const published =
  'article:published_time og:published_time og:article:published_time article.published datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime citation_publication_date citation_date citation_online_date date dc.date dc.date.issued dcterms.created dcterms.date pubdate publishdate publish-date publish_date publication_date published-date published date_published w-published-date datecreated'.split(
    ' ',
  );
const modified = 'article:modified_time og:updated_time datemodified last-modified dcterms.modified revised'.split(' ');

/** What says that a day is that of a change, in a page's language and in English. */
const updatedIn = oncePer((row: Language | undefined) => {
  const stems = [languageOf('en'), row].flatMap((one) => one?.updated ?? []);
  return new RegExp(stems.join('|') || '(?!)', 'iu');
});

/** “Veröffentlicht: … - Aktualisiert: …” in one run of text says two dates. */
const beforeLabelIn = oncePer(
  (row: Language | undefined) => new RegExp(`(?=${updatedIn(row).source})|(?=(?:first )?published)`, 'iu'),
);

/** Labels of the day a story came out, for pages that print it far from their headline. */
const dateLabel =
  /^(?:(?:first |originally )?(?:published|posted)(?: on)?(?: the)?|(?:publication|publish|published|posting) date|date (?:published|posted)|veröffentlicht(?: am)?|erschienen(?: am)?|publié(?: le)?|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|publicerad|udgivet|publisert)(?!\p{L})\s?:?/iu;

const inPath = (url: string): string => /\/((?:19|20)\d{2}\/\d{1,2}\/\d{1,2})(?:\/|$)/.exec(url)?.[1] ?? '';

/** A row of author and date is no longer, a box that is has a paragraph in it. In characters. */
const longestRow = 90;
const longestBox = 150;
/** A row of author and date has no more words beside its numbers. */
const mostWords = 8;
/** One that may correct what the page says of itself has no more words of three letters: a weekday, a month, a label of two. */
const mostPlain = 4;

/** Whether a run of text may be a row that says when: not a piece of a paragraph that tells of another day. */
const isRow = ({ text, element }: Line): boolean =>
  text.length < longestRow &&
  ((text.match(/\p{L}+/gu)?.length ?? 0) <= mostWords || (textContentOf(element) ?? '').length <= longestBox);

/** Nothing but a day, with its label or a name: a short sentence tells of another day. */
const isPlain = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]{3,}/gu)?.length ?? 0) <= mostPlain && !/[。।]$/.test(text);

interface Shown {
  readonly day: string;
  readonly isUpdate: boolean;
  /** Marked as a date, or nothing but one. */
  readonly isPlain: boolean;
}

/** The dates that stand beside the headline: `time` elements and short runs of text, with the label they carry. */
const shownDates = (head: Head, language: string): readonly Shown[] => {
  const row = languageOf(language);
  const updated = updatedIn(row);
  const dated = (text: string, label: string, plain = true): readonly Shown[] => {
    const day = parseDate(text, language);
    return day ? [{ day, isUpdate: updated.test(foldText(label)), isPlain: plain }] : [];
  };
  const labelOf = (text: string) => (parseDate(text, language) ? '' : text.slice(-30));
  const marked = (elements: readonly Element[]) =>
    elements
      .filter(
        (element) =>
          localNameOf(element) === 'time' || /date(?:Published|Created|Modified)/.test(attributes(element, 'itemprop')),
      )
      .flatMap((element) => {
        const text = piecesOf(head.page, element).join(' ').slice(0, 100);
        const value = attributeOf(element, 'datetime') || attributeOf(element, 'content') || text;
        return dated(value, `${attributes(element, 'class', 'itemprop')} ${text}`);
      });
  const lines = head.lines.flatMap((line, at) =>
    isRow(line)
      ? line.text
          .split(beforeLabelIn(row))
          .flatMap((part) => dated(part, `${part} ${labelOf(head.lines[at - 1]?.text ?? '')}`, isPlain(part)))
      : [],
  );
  return [...marked(head.elements), ...lines, ...marked(head.beyond)];
};

/** The day that a label names anywhere on the page, where all such labels name the same. */
const labelled = (head: Head, language: string): string | undefined => {
  const days = new Set(labelledBy(head, dateLabel).flatMap((text) => parseDate(text, language) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
};

/** What the page says of itself, and the story among it. */
interface Said {
  readonly story: Thing | undefined;
  readonly jsonLd: JsonLd;
  readonly metas: Metas;
}

/** The dates of the story: what the page says of itself, and what it shows beside the headline where they differ by little. */
export const datesOf = ({ story, jsonLd, metas }: Said, head: Head, url: string, language: string): Dates => {
  const pageThing = jsonLd.things.find((thing) => typesOf(thing).some((type) => /(?:Web|Item)Page$/.test(type)));
  const first = (...texts: readonly string[]) => texts.map((text) => parseDate(text, language)).find(Boolean);
  const shown = shownDates(head, language);
  const said = first(
    ownText(story, 'datePublished') || ownText(story, 'dateCreated'),
    metaValue(metas, ...published),
    ownText(pageThing, 'datePublished'),
  );
  const changed =
    first(ownText(story, 'dateModified'), metaValue(metas, ...modified), ownText(pageThing, 'dateModified')) ??
    shown.find(({ isUpdate }) => isUpdate)?.day;
  const days = shown.filter(({ isUpdate }) => !isUpdate);
  const printed = days.find((one) => one.isPlain)?.day;
  const publishedAt =
    agreed(said, printed) ?? first(inPath(url)) ?? printed ?? days[0]?.day ?? labelled(head, language) ?? changed;
  const isLater = !publishedAt || (changed ?? '').slice(0, minute) > publishedAt.slice(0, minute);
  const updatedAt =
    changed && isLater && changed.length >= 10 && !publishedAt?.startsWith(changed) ? changed : undefined;
  return { ...(publishedAt && { publishedAt }), ...(updatedAt && { updatedAt }) };
};

/** `2024-03-05T10:20`: a story that was changed in the minute of its publication was not changed. */
const minute = 16;
const day = 86_400_000;
const daysAfter = (a: string, b: string) => (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / day;

/**
 * What is printed beside the headline wins where it is the said moment in another zone, and where it is older: templates
 * call the day of their last build the day of publication.
 */
const agreed = (said: string | undefined, printed: string | undefined): string | undefined => {
  if (!said || !printed || daysAfter(said, printed) === 0) return said;
  return daysAfter(said, printed) >= -1 ? printed : said;
};
