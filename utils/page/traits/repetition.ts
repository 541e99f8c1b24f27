import type { RawBlock } from '@/utils/page/raw-blocks';
import { type Columns, column, flag, log, share } from './columns';
import type { Measure } from './measure';

const levels = 4;
const classLength = 40;

/** Each block's kind, tags and classes: what looks alike is made by the same template. */
export const shapesOf = (blocks: readonly RawBlock[]): readonly string[] => {
  const tags = new Map<Element, string>();
  const tagOf = (element: Element): string => {
    const tag = tags.get(element) ?? `<${element.localName}.${element.className.slice(0, classLength)}`;
    tags.set(element, tag);
    return tag;
  };
  return blocks.map(({ kind, nodes, box }) => {
    let shape: string = kind;
    let at: Element | null = nodes[0]?.parentElement ?? box;
    for (let level = 1; at && level < levels; level += 1, at = at.parentElement) shape += tagOf(at);
    return at ? `${shape}<${at.localName}` : shape;
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

/** What the blocks of one shape are like. */
interface Shape {
  count: number;
  words: number;
  links: number;
  long: number;
  sentences: number;
}

/** The value under each name, made where there is none yet. */
const valueUnder = <Value>(values: Map<string, Value>, name: string, make: () => Value): Value => {
  const value = values.get(name) ?? make();
  values.set(name, value);
  return value;
};

/** What comes again on the page: the block's shape, its text, its words in the headline and in the story's paragraphs. */
export const repetition = (
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  shapeNames: readonly string[],
  titleWords: ReadonlySet<string>,
): Columns => {
  const length = blocks.length;
  const shapesByName = new Map<string, Shape>();
  const shapes = shapeNames.map((name) =>
    valueUnder(shapesByName, name, () => ({ count: 0, words: 0, links: 0, long: 0, sentences: 0 })),
  );
  const textsByName = new Map<string, { count: number }>();
  const texts = blocks.map(({ text }) =>
    valueUnder(textsByName, text.slice(0, 300).toLowerCase(), () => ({ count: 0 })),
  );
  const inLong = new Map<string, Word>();
  const telling = measures.map(({ tokens }) => tokens.filter(isTelling));
  const earlier = new Float32Array(length);
  let pageWords = 0;
  measures.forEach(({ words, linkShare, isLong, endsSentence }, index) => {
    const [shape, text] = [shapes[index], texts[index]];
    if (!shape || !text) return;
    shape.count += 1;
    shape.words += words;
    shape.links += linkShare;
    shape.long += flag(isLong);
    shape.sentences += flag(endsSentence);
    pageWords += words;
    earlier[index] = Math.min(text.count, 3);
    text.count += 1;
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
  const ofShape = (read: (shape: Shape) => number) =>
    column(length, (index) => {
      const shape = shapes[index];
      return shape ? read(shape) : 0;
    });
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
    'text:earlier': earlier,
    'text:elsewhere': column(length, (index) => Math.min((texts[index]?.count ?? 1) - 1, 4)),
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
      const shape = shapes[index + step];
      return shape ? shape.links / shape.count : -1;
    });
    columns[`${side}:sameShape`] = column(length, (index) => flag(shapes[index + step] === shapes[index]));
  }
  return columns;
};
