import type { RawBlock } from '@/utils/page/raw-blocks';
import { type ColumnMaker, type Columns, flag, log, share } from './columns';
import type { Measure } from './measure';
import { templateName } from './template-name';

const levels = 4;
const classLength = 40;

/** A block's kind, tags and classes: what looks alike is made by the same template. */
export const shapeOf = ({ kind, nodes, box }: RawBlock): string => {
  let shape: string = kind;
  let at: Element | null = nodes[0]?.parentElement ?? box;
  for (let level = 1; at && level < levels; level += 1, at = at.parentElement)
    shape += `<${at.localName}.${templateName(at.className).slice(0, classLength)}`;
  return at ? `${shape}<${at.localName}` : shape;
};

/** Words shorter than this are in every text. */
const tellingLength = 4;
const isTelling = (token: string) =>
  token.length >= tellingLength || (/[^a-z]/.test(token) && /[^\p{Script=Latin}]/u.test(token));

/** A long paragraph is told by its beginning as well as by all of it. In words. */
const beginning = 50;

/** A word of the page: how many long paragraphs have it, which was the last of them, and whether the headline has it. */
interface Word {
  paragraphs: number;
  last: number;
  inTitle: boolean;
}

/** What the blocks of one shape are like. */
interface Shape {
  count: number;
  words: number;
  links: number;
  long: number;
  sentences: number;
}

/** The value under a name, made where there is none yet. */
const valueUnder = <Value>(values: Map<string, Value>, name: string, make: () => Value): Value => {
  const known = values.get(name);
  if (known !== undefined) return known;
  const made = make();
  values.set(name, made);
  return made;
};

const newShape = (): Shape => ({ count: 0, words: 0, links: 0, long: 0, sentences: 0 });
const newText = () => ({ count: 0 });
const newWord = (): Word => ({ paragraphs: 0, last: -1, inTitle: false });

/** What comes again on the page: the block's shape, its text, its words in the headline and in the story's paragraphs. */
export const repetition = (
  column: ColumnMaker,
  blocks: readonly RawBlock[],
  measures: readonly Measure[],
  shapeNames: readonly string[],
  titleWords: ReadonlySet<string>,
): Columns => {
  const length = blocks.length;
  const shapesByName = new Map<string, Shape>();
  const shapes = shapeNames.map((name) => valueUnder(shapesByName, name, newShape));
  const textsByName = new Map<string, { count: number }>();
  const texts = blocks.map(({ text }) => valueUnder(textsByName, text.slice(0, 300).toLowerCase(), newText));
  const wordsByName = new Map<string, Word>();
  for (const word of titleWords) valueUnder(wordsByName, word, newWord).inTitle = true;
  const wordsIn = measures.map(({ tokens }) =>
    tokens
      .slice(0, beginning)
      .filter(isTelling)
      .map((token) => valueUnder(wordsByName, token, newWord)),
  );
  const earlier = new Float32Array(length);
  let pageWords = 0;
  measures.forEach(({ words, linkShare, isLong, endsSentence }, index) => {
    const shape = shapes[index];
    const text = texts[index];
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
    for (const word of wordsIn[index] ?? []) {
      if (word.last !== index) word.paragraphs += 1;
      word.last = index;
    }
  });
  const ofShape = (read: (shape: Shape) => number) =>
    column((index) => {
      const shape = shapes[index];
      return shape ? read(shape) : 0;
    });
  const known = measures.map(({ isLong }, index) => {
    const words = wordsIn[index] ?? [];
    const own = flag(isLong);
    let shared = 0;
    let headline = 0;
    for (const word of words) {
      if (word.paragraphs > own) shared += 1;
      if (word.inTitle) headline += 1;
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
    'text:elsewhere': column((index) => Math.min((texts[index]?.count ?? 1) - 1, 4)),
    vocabulary: column((index) => known[index]?.known ?? 0),
    titleShare: column((index) => known[index]?.title ?? 0),
    titleCovered: column((index) => known[index]?.covers ?? 0),
  };
  for (const [side, step] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    columns[`${side}:vocabulary`] = column((index) => known[index + step]?.known ?? -1);
    columns[`${side}:shapeLinks`] = column((index) => {
      const shape = shapes[index + step];
      return shape ? shape.links / shape.count : -1;
    });
  }
  return columns;
};
