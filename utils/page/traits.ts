import { foldText } from '@/utils/article/fold-text';
import type { RawBlock } from './raw-blocks';
import type { Snapshot } from './snapshot';
import type { Columns } from './traits/columns';
import { containers } from './traits/containers';
import { type Groups, groupsOf } from './traits/groups';
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
  /** Who belongs together, for whoever judges a block by its company. */
  readonly groups: Groups;
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

/**
 * The traits of a page's worded blocks: numbers only, none of them an absolute size of the page, since long pages would
 * then be judged by their length. `kept` is Readability's choice, `pictures` whether
 * one stands right before or after, block by block.
 */
export const traitsOf = (
  snapshot: Snapshot,
  blocks: readonly RawBlock[],
  kept: readonly boolean[],
  pictures: Parameters<typeof links>[2],
  title: string,
): Traits => {
  const measures = blocks.map(measureOf);
  const tree = toTree(blocks, snapshot.elements, measures, kept);
  const titleWords = new Set(wordsOf(title));
  const shapeNames = blocks.map(shapeOf);
  return {
    measures,
    groups: groupsOf(blocks, tree, shapeNames),
    columns: {
      ...ownText(blocks, measures),
      ...containers(blocks, snapshot.elements, tree),
      ...surroundings(blocks, measures, kept, tree, titleBlock(blocks, measures, titleWords)),
      ...repetition(blocks, measures, shapeNames, titleWords),
      ...links(blocks, measures, pictures),
    },
  };
};
