import type { RawBlock } from '@/utils/page/raw-blocks';
import { type Columns, column, flag, log, share } from './columns';
import type { Measure } from './measure';

const levels = 4;
const classLength = 40;

/** A block's kind, tags and classes: what looks alike is made by the same template. */
export const shapeOf = (block: RawBlock): string => {
  let shape: string = block.kind;
  let at: Element | null = block.nodes[0]?.parentElement ?? block.box;
  for (let level = 0; at && level < levels; level += 1, at = at.parentElement) {
    shape += `<${at.localName}${level < levels - 1 ? `.${at.className.slice(0, classLength)}` : ''}`;
  }
  return shape;
};

/** Words shorter than this are in every text. */
const tellingLength = 4;
const telling = (tokens: readonly string[]) =>
  tokens.filter((token) => token.length >= tellingLength || /[^\p{Script=Latin}]/u.test(token));

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
  const inLong = new Map<string, number>();
  let pageWords = 0;
  measures.forEach(({ words, linkShare, isLong, endsSentence, tokens }, index) => {
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
    if (isLong) for (const token of new Set(telling(tokens))) inLong.set(token, (inLong.get(token) ?? 0) + 1);
  });
  const ofShape = (
    read: (shape: { count: number; words: number; links: number; long: number; sentences: number }) => number,
  ) =>
    column(length, (index) => {
      const shape = shapes.get(shapeNames[index] ?? '');
      return shape ? read(shape) : 0;
    });
  const seen = new Map<string, number>();
  const known = measures.map(({ tokens, isLong }) => {
    const words = telling(tokens);
    const own = flag(isLong);
    const shared = words.filter((word) => (inLong.get(word) ?? 0) > own).length;
    const headline = words.filter((word) => titleWords.has(word)).length;
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
