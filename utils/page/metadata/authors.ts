import { attributeOf, localNameOf } from '@/utils/page/dom';
import { foldTitle } from './clean-text';
import { attributes, type Head, piecesOf } from './head-of';
import { type JsonLd, own, type Thing } from './json-ld';
import { distinct, isPerson, isWholeName, namesIn, opensAbroad } from './names';
import { parseDate } from './parse-date';
import { type Metas, metaValues } from './sources';
import { namesOf } from './story-of';

const marked =
  /(?:^|[\s_-])(?:by-?line|authors?|contributors?|writers?)(?:$|[\s_-])|by-?line|author-?_?name|post-?author|article-?author/i;
const noByline = /bio|avatar|image|img|photo|picture|about|social|box/i;
const opens = new RegExp(
  `^(?:(?:(?:written|posted|published|story|article|words|text|authored) )?by\\b|authors?:|${opensAbroad})[:\\s]*`,
  'iu',
);

/** The names in a marked element: its links where they name anybody, else the first run that does. */
const namesWithin = (page: Document, element: Element): readonly string[] => {
  if (localNameOf(element) === 'meta') return namesIn(attributeOf(element, 'content') ?? '');
  const pieces = piecesOf(page, element);
  const length = pieces.join(' ').length;
  if (length > 400) return [];
  const at = pieces.findIndex((piece) => namesIn(piece).length > 0);
  const names: string[] = at < 0 ? [] : [...namesIn(pieces[at] ?? '')];
  for (let next = at + 1; at >= 0 && /^(?:,|&|and|und|et|y|e|en)$/i.test(pieces[next] ?? ''); next += 2)
    names.push(...namesIn(pieces[next + 1] ?? ''));
  return names;
};

const onlyOpens = new RegExp(
  `^(?:(?:(?:written|posted|published|story|article|recipe|words|text) )?by|authors?|${opensAbroad}):?$`,
  'iu',
);

/** The names in the first run of text that opens like a byline ("By …"), or in the run after a bare "By". */
const namesInLines = ({ lines }: Head): readonly string[] => {
  for (const [at, { text }] of lines.entries()) {
    const [opening] = opens.exec(text) ?? [];
    if (opening === undefined || text.length > 150) continue;
    const isBare = onlyOpens.test(text);
    const names = namesIn(isBare ? (lines[at + 1]?.text ?? '') : text.slice(opening.length));
    if (names[0] && ((isPerson(names[0]) && isWholeName(names[0])) || (isBare && names[0].split(' ').length < 4)))
      return names;
  }
  return [];
};

const besides =
  /\bmin(?:ute)?s? read|\b(?:writer|editor|reporter|author|founder|director|manager|expert|specialist)\b/i;
/** How many runs of text after the headline a name without any mark may stand. */
const nearest = 6;

/** A person's name alone in a run of text right after the headline, beside a date, a reading time or a role. */
const nameBesideDate = ({ lines }: Head, title: string): readonly string[] => {
  const isBeside = (at: number) =>
    [at - 1, at + 1, at + 2].some((place) => {
      const text = lines[place]?.text ?? '';
      return text.length < 60 && (besides.test(text) || parseDate(text) !== undefined);
    });
  const found = lines
    .slice(0, nearest)
    .findIndex(({ text }, at) => isPerson(text) && text.split(' ').length < 4 && !title.includes(text) && isBeside(at));
  return found < 0 ? [] : namesIn(lines[found]?.text ?? '');
};

/** The people who wrote the story, in the page's order. */
export const authorsOf = (
  story: Thing | undefined,
  jsonLd: JsonLd,
  metas: Metas,
  head: Head,
  siteName: string,
  title: string,
): readonly string[] => {
  const isMarked = (element: Element) =>
    (/\bauthor\b/i.test(attributes(element, 'rel', 'itemprop')) ||
      marked.test(attributes(element, 'class', 'id', 'data-testid'))) &&
    !noByline.test(attributes(element, 'class'));
  const shown = head.elements
    .filter(isMarked)
    .slice(0, 12)
    .map((element) => namesWithin(head.page, element));
  const said = [
    own(story, 'author').flatMap((author) => namesIn(namesOf(author, jsonLd))),
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
  ];
  const opened = namesInLines(head);
  const beside = nameBesideDate(head, title);
  const isSite = (name: string) => foldTitle(name) === foldTitle(siteName);
  const isNamed = (names: readonly string[]) => names.some((name) => isPerson(name) && !isSite(name));
  const sources = [...said, ...shown, opened, beside].map(distinct).filter((names) => names.length > 0);
  const best =
    said.find(isNamed) ??
    said.find((names) => names.length > 0 && !names.every(isSite)) ??
    sources.find(isNamed) ??
    sources[0] ??
    [];
  const isPrinted = () => {
    const printed = foldTitle(head.lines.map(({ text }) => text).join(' '));
    return best.some((name) => printed.includes(foldTitle(name)));
  };
  if (opened[0] && isPerson(opened[0]) && !isPrinted()) return opened;
  const holds = (names: readonly string[], name: string) =>
    names.some((one) => foldTitle(one).includes(foldTitle(name)));
  const fuller = sources.find((names) => names.length > best.length && best.every((name) => holds(names, name)));
  return (fuller ?? best).slice(0, 20);
};
