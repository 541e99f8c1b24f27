import type { Language } from '@/utils/knowledge/language';
import { languageOf } from '@/utils/knowledge/languages';
import { attributeOf, localNameOf, parentOf, textContentOf } from '@/utils/page/dom';
import { oncePer } from '@/utils/text/once-per';
import { cleanText } from './clean-text';
import { attributes, type Head, type Line, piecesOf } from './head-of';
import { labelledBy } from './labelled';
import { isPerson, isRole, isWholeName, namesIn, opensByline, otherTask, reportersIn } from './names';
import { parseDate } from './parse-date';
import { allOf } from './sources';

const marked =
  /(?:^|[\s_-])(?:by-?line|authors?|contributors?|writers?)(?:$|[\s_-])|by-?line|author-?_?name|post-?author|article-?author/i;
const noByline = /bio|desc|avatar|image|img|photo|picture|about|social|(?<!border-)box/i;
/** “Posted on Sunday, June 3 @ 9:15 by”, and in the next run the name. */
const postedBy = '(?:posted|published|submitted) (?:on )?[^.]{3,60} by$';
const opens = new RegExp(`^(?:${postedBy}|${opensByline})[:\\s]*`, 'iu');
/** Where a page files its story is no name: its box is called so, or its link leads to a list. */
const filing = /(?:^|[\s_/?&-])(?:tags?|categor(?:y|ies|yid)|topics?)(?:$|[\s_/=&-])/i;
/** Whether the box that these words stand alone in, or a box close round it, has attributes like these. */
const standsIn = (element: Element | null, like: RegExp, levels = 4): boolean =>
  element !== null &&
  levels > 0 &&
  (textContentOf(element) ?? '').trim().length < 80 &&
  (like.test(attributes(element, 'rel', 'class', 'href')) || standsIn(parentOf(element), like, levels - 1));

/** What a byline opens with in any language: “Автор:”. */
const anyLabel = /^[^:：\d]{1,20}[:：]/;

/** The names in a run of text, and in those that are joined to it. */
const joinedFrom = (runs: readonly string[], at: number): readonly string[] => {
  const names = [...namesIn(runs[at] ?? '')];
  for (let next = at + 1; names.length > 0 && /^(?:,|&|and|und|et|y|e|en)$/i.test(runs[next] ?? ''); next += 2)
    names.push(...namesIn(runs[next + 1] ?? '').filter((name) => !isRole(name) && isPerson(name)));
  return names;
};

/** The names in a marked element: the first run that names anybody, and what is joined to it. */
const namesWithin = (page: Document, element: Element): readonly string[] => {
  if (localNameOf(element) === 'meta') return namesIn(attributeOf(element, 'content') ?? '');
  const pieces = piecesOf(page, element).map((piece) => (otherTask.test(piece) ? piece : piece.replace(anyLabel, '')));
  const length = pieces.join(' ').length;
  if (length > 400) return [];
  return joinedFrom(
    pieces,
    pieces.findIndex((piece) => namesIn(piece).length > 0),
  );
};

/** The names in elements that are marked as a byline. */
export const markedNames = (page: Document, elements: readonly Element[]): readonly (readonly string[])[] =>
  elements
    .filter(
      (element) =>
        (/\bauthor\b/i.test(attributes(element, 'rel', 'itemprop')) ||
          marked.test(attributes(element, 'class', 'id', 'data-testid'))) &&
        !noByline.test(attributes(element, 'class')) &&
        !standsIn(element, filing),
    )
    .slice(0, 12)
    .map((element) => namesWithin(page, element));

/** What follows a name in “Posted by Ada Lind on June 3 at 9:15”. */
const whenPosted = /[\s,|•·–—-]+(?:(?:on|at|@)\s|(?:published|updated|posted)(?:\s|:)).*$/iu;

/** What a byline opens with in a language: “Автор:”, “מאת”. */
const opensIn = oncePer((row: Language | undefined) => {
  const labels = row?.writtenBy ?? [];
  return new RegExp(`^(?:${labels.join('|') || '(?!)'})(?:\\s?[:：]\\s?|\\s|$)`, 'iu');
});

/** “3 May 2024 | By Ada Lind”. */
const byAtEnd = /\d{4}[\s,|•·–—-]+(?:posted |written )?(by\s.{3,60})$/iu;
/** A lead in Chinese or Korean opens with who reports. */
const leadOpening = 30;

/** The names in the first run of text that opens like a byline, or in the run after a bare opening. */
const openedBy = (lines: readonly string[], opens: RegExp, mayBeShort: boolean): readonly string[] | undefined => {
  for (const [at, text] of lines.entries()) {
    const [opening] = opens.exec(text) ?? [];
    if (opening === undefined || text.length > 150) continue;
    const isBare = opening === text;
    const names = isBare ? joinedFrom(lines, at + 1) : namesIn(text.slice(opening.length).replace(whenPosted, ''));
    const [first] = names;
    // “Published by Reed & Sons and released in May” is a sentence.
    if (!first || (names.length > 1 && names.some((name) => /^\p{Ll}/u.test(name)))) continue;
    if ((isPerson(first) && isWholeName(first)) || (mayBeShort && isBare && first.split(' ').length < 4)) return names;
  }
  return undefined;
};

/** The names in the first run of text that opens like a byline ("By …", “Автор: …”), or that is signed by reporters. */
export const namesInLines = (head: Head, language: string): readonly string[] => {
  const lines = head.lines.map(({ text }) => byAtEnd.exec(text)?.[1] ?? text);
  const signed = () => lines.map((text) => reportersIn(text.slice(0, leadOpening))).find(({ length }) => length > 0);
  const own = opensIn(languageOf(language));
  return openedBy(lines, opens, true) ?? signed() ?? openedBy(lines, own, false) ?? [];
};

/** What stands where a name could, with capitals like one: labels of the page, and where a story is from. */
const labels =
  /(?:^|\s)(?:rss|feed|text|size|edition|journal|articles?|categor(?:y|ies)|included|print|e-?mail|photos|videos?|comments|subscribe|menu|news|city|county)(?:\s|$)/i;
const place = /(?:^|[\s_-])(?:location|place|date-?line|city|tools?)(?:$|[\s_-])/i;
const besides =
  /\bmin(?:ute)?s? read|\b(?:writer|editor|reporter|author|founder|director|manager|expert|specialist)\b/i;
/** How many runs of text after the headline, and before it, a name without any mark may stand. */
const nearest = { below: 6, above: 3 };
/** A link to what somebody wrote, or to who they are. */
const writing = /\/(?:authors?|team|people|staff|profiles?|contributors?|writers?)\//i;

/** “Ada Lind | 3 May 2024”, in one run of text and with nothing behind it. A comma is as often that of a place: “New York, 3 May”. */
const withDay = /^([^\d,|•·—–/]{4,40}?)\s*(?:[|•·—–/]|\s-\s)\s*(?=(?:[\p{L}.]+,?\s){0,2}\d)[^()]{6,35}$/u;

/** A person's name alone in a run of text right beside the headline, next to a date, a reading time or a role. */
export const nameBesideDate = (head: Head, title: string, language: string): readonly string[] => {
  const lines = head.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const below = lines.filter(({ isAbove }) => !isAbove);
  const isBeside = (at: number) =>
    [at - 1, at + 1, at + 2].some((place) => {
      const text = below[place]?.text ?? '';
      return text.length < 60 && (besides.test(text) || parseDate(text, language) !== undefined);
    });
  const nameIn = (text: string) => (parseDate(text, language) ? (withDay.exec(text)?.[1] ?? '') : text);
  const isName = ({ text, element }: Line) => {
    const said = nameIn(text);
    const [name = ''] = said.split(' ').length < 4 ? namesIn(said) : [];
    if (!isPerson(name) || !isWholeName(name) || labels.test(name) || title.includes(said)) return false;
    return !standsIn(element, filing) && !standsIn(element, place, 2);
  };
  const found =
    below
      .slice(0, nearest.below)
      .find((line, at) => isName(line) && (nameIn(line.text) !== line.text || isBeside(at))) ??
    // What stands before the headline is mostly where the story is filed.
    lines
      .slice(below.length)
      .slice(0, nearest.above)
      .find((line) => isName(line) && standsIn(line.element, writing));
  return namesIn(nameIn(found?.text ?? '')).slice(0, 1);
};

/**
 * What stands before an author's name where a page gives it far from its headline; “by” and its like alone open too much
 * there, and “Posted by:” opens comments.
 */
const authorLabel =
  /^(?:(?:this (?:article|post|story) was )?(?:written|authored) by|posted by(?!:)|(?:about the )?authors?|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skre?vet a[vf]|autor(?:in|a|es)?|auteure?s?|autore|autrice)(?![\p{L}'’])\s?:?/iu;

/** The people whom a label names anywhere on the page, where all such labels name the same. */
export const labelledPerson = (head: Head): readonly string[] | undefined => {
  const named = labelledBy(head, authorLabel)
    .map((text) => namesIn(text.replace(whenPosted, '')))
    .filter((names) => names.length > 0 && names.every((name) => isPerson(name) && isWholeName(name)));
  return new Set(named.map((names) => names.join())).size === 1 ? named[0] : undefined;
};

/** In characters. */
const longestSignature = 40;
/** Paragraphs that are set at the line's end, as signatures are. */
const atLineEnd = 'p[align="right" i],p[style*="text-align:right" i],p[style*="text-align: right" i]';

/** The person whose name alone is set at the end of a line, as stories are signed in Vietnam; one whom several such name. */
export const signedBy = ({ page }: Head): readonly string[] => {
  const signed = allOf(page, atLineEnd)
    .map((element) => cleanText(textContentOf(element) ?? ''))
    .filter((text) => text.length < longestSignature && isPerson(text) && isWholeName(text) && !/[.,:()]/.test(text));
  return new Set(signed).size === 1 ? signed.slice(0, 1) : [];
};
