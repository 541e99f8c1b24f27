import { pictureKey } from '@/utils/article/same-picture';
import type { RawBlock } from './raw-blocks';
import { addressOf, sizeOf } from './raw-picture';

/** A picture that stands in so many places is an icon, a badge or a line, and shown for no story's sake. */
const adorns = 4;

/** A picture among the chosen blocks. Those of one place have no words between them. */
interface Shown {
  readonly at: number;
  readonly block: RawBlock;
  readonly isStory: boolean;
  readonly place: number;
}

const widthOf = ({ block }: Shown) => sizeOf(block).width || 0;

/** Of the same picture shown again: the one with a caption, else the largest where it stands first; none of what adorns. */
const staying = (same: readonly Shown[]): Shown | undefined => {
  const captioned = same.find(({ block }) => block.caption);
  if (captioned || new Set(same.map(({ place }) => place)).size >= adorns) return captioned;
  const first = same.filter(({ place }) => place === same[0]?.place);
  return first.reduce((best, each) => (widthOf(each) > widthOf(best) ? each : best));
};

/**
 * Which of the chosen blocks are pictures that show nothing new: in another size what stands beside them, further down
 * what was shown before, and what only adorns the page. `chosen` are indexes of `blocks`, in order, and `story` says which
 * of all blocks are story: nothing else takes a picture's place there.
 */
export const doubledPictures = (
  blocks: readonly RawBlock[],
  chosen: readonly number[],
  story: readonly boolean[],
): ReadonlySet<number> => {
  const shown = new Map<string, Shown[]>();
  let place = 0;
  for (const at of chosen) {
    const block = blocks[at];
    if (block?.kind === 'image') {
      const key = pictureKey(addressOf(block));
      shown.set(key, [...(shown.get(key) ?? []), { at, block, isStory: story[at] === true, place }]);
    } else place += 1;
  }
  return new Set(
    [...shown.values()].flatMap((same) => {
      const own = same.filter(({ isStory }) => isStory);
      const stays = staying(own.length > 0 ? own : same);
      return same.flatMap((each) => (each === stays ? [] : [each.at]));
    }),
  );
};
