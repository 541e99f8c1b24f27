import { foldText } from '@/utils/article/fold-text';
import { languageOf } from '@/utils/knowledge/languages';
import type { RawBlock } from './raw-blocks';
import type { Snapshot } from './snapshot';
import { alike } from './traits/alike';
import { type Columns, columnsFor } from './traits/columns';
import { containers } from './traits/containers';
import { dated } from './traits/dated';
import { links } from './traits/links';
import { type Measure, measureOf } from './traits/measure';
import { ownText } from './traits/own-text';
import { repetition, shapeOf } from './traits/repetition';
import { surroundings } from './traits/surroundings';
import { toTree } from './traits/tree';

/** What can be told of a page's blocks in numbers, since after the door nobody can ask an element any more. */
export interface Traits {
  readonly columns: Readonly<Columns>;
  readonly measures: readonly Measure[];
  /** Each block's kind, tags and classes in one word. */
  readonly templates: readonly string[];
  /** The block that is the standfirst, −1 where there is none. */
  readonly standfirst: number;
}

const wordsOf = (text: string) => foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const enoughOfTitle = 0.7;

/** The block that says the headline, −1 where none does. */
const titleBlock = (blocks: readonly RawBlock[], measures: readonly Measure[], title: ReadonlySet<string>): number => {
  const covers = (index: number) => {
    const tokens = measures[index]?.tokens ?? [];
    const hits = new Set(tokens.filter((token) => title.has(token))).size;
    return title.size > 1 && tokens.length <= title.size * 2 && hits / title.size >= enoughOfTitle;
  };
  const heading = blocks.findIndex((block, index) => block.kind === 'heading' && covers(index));
  return heading === -1 ? blocks.findIndex((_, index) => covers(index)) : heading;
};

/** An author's line may be a heading, too, and is shorter. */
const standfirstWords = { least: 6, leastInHeading: 8, most: 40 };

/** The sentence or two right under the headline that say what the story is; set as a heading they need no full stop. */
const standfirstUnder = (headline: number, blocks: readonly RawBlock[], measures: readonly Measure[]): number => {
  const measure = measures[headline + 1];
  const kind = blocks[headline + 1]?.kind;
  const isOne =
    blocks[headline]?.kind === 'heading' &&
    (kind === 'heading' || (kind === 'paragraph' && measure?.endsSentence)) &&
    measure?.linkShare === 0 &&
    measure.words >= (kind === 'heading' ? standfirstWords.leastInHeading : standfirstWords.least) &&
    measure.words <= standfirstWords.most;
  return isOne ? headline + 1 : -1;
};

/**
 * The traits of a page's worded blocks: numbers only, none of them an absolute size of the page, since long pages would
 * then be judged by their length. `kept` is Readability's choice, `afterPicture` whether a picture stands right before, block
 * by block; the words of `language` say how long ago something was written.
 */
export const traitsOf = (
  snapshot: Snapshot,
  blocks: readonly RawBlock[],
  kept: readonly boolean[],
  afterPicture: readonly boolean[],
  title: string,
  language: string,
): Traits => {
  const measures = blocks.map(measureOf);
  const tree = toTree(blocks, snapshot.elements, measures, kept);
  const titleWords = new Set(wordsOf(title));
  const templates = blocks.map(shapeOf);
  const column = columnsFor(blocks.length);
  const headline = titleBlock(blocks, measures, titleWords);
  return {
    measures,
    templates,
    standfirst: standfirstUnder(headline, blocks, measures),
    columns: {
      ...ownText(column, blocks, measures),
      ...containers(column, blocks, snapshot.elements, tree),
      ...alike(column, snapshot.elements, tree),
      ...surroundings(column, blocks, measures, kept, tree, headline),
      ...repetition(column, blocks, measures, templates, titleWords),
      ...links(column, blocks, measures, afterPicture),
      ...dated(column, blocks, measures, new Set(languageOf(language)?.time?.ago)),
    },
  };
};
