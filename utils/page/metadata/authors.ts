import { attributeOf, localNameOf } from '@/utils/page/dom';
import { foldTitle } from './clean-text';
import { attributes, type Head, piecesOf } from './head-of';
import { type JsonLd, own, type Thing } from './json-ld';
import { distinct, isPerson, namesIn } from './names';
import { type Metas, metaValues } from './sources';
import { namesOf } from './story-of';

const marked =
  /(?:^|[\s_-])(?:by-?line|authors?|contributors?|writers?)(?:$|[\s_-])|by-?line|author-?_?name|post-?author|article-?author/i;
const noByline = /bio|avatar|image|img|photo|picture|about|social|box/i;
const opens =
  /^(?:(?:written|posted|published|story|article|words|text|authored) )?by\b[:\s]*|^(?:von|par|por|door|authors?:|autor:)\s?/i;

/** The names in a marked element: its links where they name anybody, else the first run that does. */
const namesWithin = (element: Element): readonly string[] => {
  if (localNameOf(element) === 'meta') return namesIn(attributeOf(element, 'content') ?? '');
  const pieces = piecesOf(element);
  const length = pieces.join(' ').length;
  if (length > 400) return [];
  const at = pieces.findIndex((piece) => namesIn(piece).length > 0);
  const names: string[] = at < 0 ? [] : [...namesIn(pieces[at] ?? '')];
  for (let next = at + 1; at >= 0 && /^(?:,|&|and|und|et|y|e|en)$/i.test(pieces[next] ?? ''); next += 2)
    names.push(...namesIn(pieces[next + 1] ?? ''));
  return names;
};

/** The names in the first run of text that opens like a byline ("By …"), or in the run after a bare "By". */
const namesInLines = ({ lines }: Head): readonly string[] => {
  for (const [at, { text }] of lines.entries()) {
    const [opening] = opens.exec(text) ?? [];
    if (opening === undefined || text.length > 150) continue;
    const rest = text.slice(opening.length).trim() || (lines[at + 1]?.text ?? '');
    const names = namesIn(rest);
    if (names[0] && isPerson(names[0])) return names;
  }
  return [];
};

/** The people who wrote the story, in the page's order. */
export const authorsOf = (
  story: Thing | undefined,
  jsonLd: JsonLd,
  metas: Metas,
  head: Head,
  siteName: string,
): readonly string[] => {
  const isMarked = (element: Element) =>
    (/\bauthor\b/i.test(attributes(element, 'rel', 'itemprop')) ||
      marked.test(attributes(element, 'class', 'id', 'data-testid'))) &&
    !noByline.test(attributes(element, 'class'));
  const shown = head.elements.filter(isMarked).slice(0, 12).map(namesWithin);
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
  const sources = [...said, ...shown, namesInLines(head)].map(distinct).filter((names) => names.length > 0);
  const isSite = (name: string) => foldTitle(name) === foldTitle(siteName);
  const best =
    sources.find((names) => names.some((name) => isPerson(name) && !isSite(name))) ??
    sources.find((names) => !names.every(isSite)) ??
    sources[0] ??
    [];
  const fuller = sources.find(
    (names) => names.length > best.length && best.every((name) => names.map(foldTitle).includes(foldTitle(name))),
  );
  return (fuller ?? best).slice(0, 20);
};
