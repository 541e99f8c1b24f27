import { foldTitle } from './clean-text';
import type { Head } from './head-of';
import { isHouse, isTogether } from './houses';
import { type JsonLd, own, type Thing } from './json-ld';
import { distinct, isPerson, namesIn } from './names';
import { labelledPerson, markedNames, nameBesideDate, namesInLines, signedBy } from './printed-names';
import { type Metas, metaValues } from './sources';
import { namesOf } from './story-of';

/** The people who wrote the story, in the page's order. */
export const authorsOf = (
  story: Thing | undefined,
  jsonLd: JsonLd,
  metas: Metas,
  head: Head,
  siteName: string,
  title: string,
  language: string,
): readonly string[] => {
  const said = [
    ...['author', 'creator'].map((key) => own(story, key).flatMap((author) => namesIn(namesOf(author, jsonLd)))),
    ...[
      ['author'],
      [
        'article:author',
        'parsely-author',
        'sailthru.author',
        'byl',
        'dc.creator',
        'dcterms.creator',
        'cxenseparse:author',
        'twitter:data1',
      ],
    ].map((names) => metaValues(metas, ...names).flatMap(namesIn)),
  ].map(distinct);
  const marked = (elements: readonly Element[]) => markedNames(head.page, elements);
  const opened = namesInLines(head, language);
  const isSite = (name: string) => foldTitle(name) === foldTitle(siteName);
  const beside = nameBesideDate(head, title, language).filter((name) => !isSite(name));
  const isNamed = (names: readonly string[]) =>
    names.some((name) => isPerson(name) && !isTogether(name) && !isSite(name));
  const printed = [...marked(head.elements), opened, beside, ...marked(head.beyond)].map(distinct);
  const sources = [...said, ...printed].filter((names) => names.length > 0);
  const text = foldTitle(head.lines.map((line) => line.text).join(' '));
  const isPrinted = (names: readonly string[]) => names.some((name) => text.includes(foldTitle(name)));
  const isOther = (names: readonly string[]) => names.length > 0 && !names.every(isSite);
  const best =
    said.find((names) => isNamed(names) && isPrinted(names)) ??
    said.find(isNamed) ??
    said.find((names) => isOther(names) && isPrinted(names)) ??
    printed.find(isNamed) ??
    said.find(isOther) ??
    sources[0] ??
    labelledPerson(head) ??
    signedBy(head);
  if (opened[0] && isPerson(opened[0]) && !isPrinted(best)) return opened;
  const holds = (names: readonly string[], name: string) =>
    names.some((one) => foldTitle(one).includes(foldTitle(name)));
  const fuller = sources.find((names) => names.length > best.length && best.every((name) => holds(names, name)));
  const signed = fuller ?? best;
  const people = signed.filter((name) => !isHouse(name));
  const all = people.some(isPerson) ? people : signed;
  return (all.every(isSite) ? all : all.filter((name) => !isSite(name))).slice(0, 20);
};
