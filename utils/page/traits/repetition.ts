import type { RawBlock } from '@/utils/page/raw-blocks';
import { type Columns, column, flag, log, share } from './columns';
import type { Measure } from './measure';

const levels = 4;
const classLength = 40;

const tagOf = (element: Element) => `<${element.localName}.${element.className.slice(0, classLength)}`;

/** The tags from an element up, the last of them without its classes. */
const tagsFrom = (element: Element | null): string => {
  let tags = '';
  let at = element;
  for (let level = 1; at && level < levels - 1; level += 1, at = at.parentElement) tags += tagOf(at);
  return at ? `${tags}<${at.localName}` : tags;
};

/** Each block's kind, tags and classes: what looks alike is made by the same template. */
export const shapesOf = (blocks: readonly RawBlock[]): readonly string[] => {
  const around = new Map<Element | null, string>();
  return blocks.map(({ kind, nodes, box }) => {
    const innermost = nodes[0]?.parentElement ?? box;
    const outer = innermost.parentElement;
    const tags = around.get(outer) ?? tagsFrom(outer);
    around.set(outer, tags);
    return kind + tagOf(innermost) + tags;
  });
};

/** Words shorter than this are in every text. */
const tellingLength = 4;
const isTelling = (token: string) =>
  token.length >= tellingLength || (/[^a-z]/.test(token) && /[^\p{Script=Latin}]/u.test(token));

/** A word of the page: how many long paragraphs have it, and which was the last of them. */
interface Word {
  paragraphs: number;
  last: number;
}

/** What comes again on the page: the block's shape, its text, its words in the headline and in the story's paragraphs. */
export const repetition = (
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  shapeNames: readonly string[],
  titleWords: ReadonlySet<string>,
): Columns => {
  const length = blocks.length;
  const shapes = new Map<string, { count: number; words: number; links: number; long: number; sentences: number }>();
  const texts = new Map<string, number>();
  const textNames = blocks.map(({ text }) => text.slice(0, 300).toLowerCase());
  const inLong = new Map<string, Word>();
  const telling = measures.map(({ tokens }) => tokens.filter(isTelling));
  let pageWords = 0;
  measures.forEach(({ words, linkShare, isLong, endsSentence }, index) => {
    const name = shapeNames[index] ?? '';
    const shape = shapes.get(name) ?? { count: 0, words: 0, links: 0, long: 0, sentences: 0 };
    shape.count += 1;
    shape.words += words;
    shape.links += linkShare;
    shape.long += flag(isLong);
    shape.sentences += flag(endsSentence);
    shapes.set(name, shape);
    pageWords += words;
    const text = textNames[index] ?? '';
    texts.set(text, (texts.get(text) ?? 0) + 1);
    if (!isLong) return;
    for (const token of telling[index] ?? []) {
      const word = inLong.get(token);
      if (!word) inLong.set(token, { paragraphs: 1, last: index });
      else if (word.last !== index) {
        word.paragraphs += 1;
        word.last = index;
      }
    }
  });
  const ofShape = (
    read: (shape: { count: number; words: number; links: number; long: number; sentences: number }) => number,
  ) =>
    column(length, (index) => {
      const shape = shapes.get(shapeNames[index] ?? '');
      return shape ? read(shape) : 0;
    });
  const seen = new Map<string, number>();
  const known = measures.map(({ isLong }, index) => {
    const words = telling[index] ?? [];
    const own = flag(isLong);
    let [shared, headline] = [0, 0];
    for (const word of words) {
      if ((inLong.get(word)?.paragraphs ?? 0) > own) shared += 1;
      if (titleWords.has(word)) headline += 1;
    }
    return {
      known: words.length ? shared / words.length : -1,
      title: words.length ? headline / words.length : -1,
      covers: share(headline, titleWords.size),
    };
  });
  const columns: Columns = {
    'shape:count': ofShape(({ count }) => Math.min(log(count), 4)),
    'shape:words': ofShape(({ words, count }) => log(words / count)),
    'shape:links': ofShape(({ links, count }) => links / count),
    'shape:long': ofShape(({ long, count }) => long / count),
    'shape:sentences': ofShape(({ sentences, count }) => sentences / count),
    'shape:share': ofShape(({ words }) => share(words, pageWords)),
    'text:earlier': column(length, (index) => {
      const text = textNames[index] ?? '';
      const before = seen.get(text) ?? 0;
      seen.set(text, before + 1);
      return Math.min(before, 3);
    }),
    'text:elsewhere': column(length, (index) => Math.min((texts.get(textNames[index] ?? '') ?? 1) - 1, 4)),
    vocabulary: column(length, (index) => known[index]?.known ?? 0),
    titleShare: column(length, (index) => known[index]?.title ?? 0),
    titleCovered: column(length, (index) => known[index]?.covers ?? 0),
  };
  for (const [side, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    columns[`${side}:vocabulary`] = column(length, (index) => known[index + step]?.known ?? -1);
    columns[`${side}:shapeLinks`] = column(length, (index) => {
      const shape = shapes.get(shapeNames[index + step] ?? '');
      return shape ? shape.links / shape.count : -1;
    });
    columns[`${side}:sameShape`] = column(length, (index) => flag(shapeNames[index + step] === shapeNames[index]));
  }
  return columns;
};
