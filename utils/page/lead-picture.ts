import { isLargePicture } from '@/utils/article/is-large-picture';
import { pictureName } from '@/utils/article/same-picture';
import type { RawBlock } from './raw-blocks';
import { addressOf, sizeOf } from './raw-picture';
import { isOwnPicture } from './story-box';

/** Portraits, logos and badges are no wider; in pixels. */
const portrait = 200;

/** What is known of a story that a picture may lead. */
interface Led {
  /** The box that holds the story. */
  readonly box: Element | undefined;
  /** Which block is its headline; -1 where none is. */
  readonly headline: number;
  /** The address of the picture that the page names as its own. */
  readonly named: string | undefined;
}

/**
 * The picture or film over a story, which no words before it vouch for: between headline and first words, or in the
 * story's box. It is the one that the page names as its own, else one with a caption, else a large one; where none is, the
 * one among the words that the page names. `story` says which blocks are story.
 */
export const leadPictureAt = (
  blocks: readonly RawBlock[],
  story: readonly boolean[],
  { box, headline, named }: Led,
): number | undefined => {
  // A standfirst may stand above it, and names and buttons between the two.
  const [first = 0, second = first] = story.flatMap((is, at) => (is && at !== headline ? [at] : []));
  const isNamed = (block: RawBlock) => named !== undefined && pictureName(addressOf(block)) === pictureName(named);
  const isDrawing = (block: RawBlock) => /\.svg(?:[?#]|$)/i.test(addressOf(block));
  const isLarge = (block: RawBlock) => isLargePicture(sizeOf(block));
  const isNear = ({ box: own }: RawBlock, at: number) =>
    (headline !== -1 && at > headline) || box?.contains(own) === true;
  // What the page names as its own, and shows large, may stand over headline and story alike.
  const mayLead = (block: RawBlock, at: number): boolean =>
    (isOwnPicture(block) || block.kind === 'embed') &&
    !(sizeOf(block).width <= portrait) &&
    (isNear(block, at) || (isNamed(block) && isLarge(block)));
  const above = [...blocks.slice(0, second).entries()].filter(([at, block]) => mayLead(block, at));
  const isCaptioned = (block: RawBlock) => block.caption !== undefined && (isLarge(block) || !isDrawing(block));
  const mayStandAlone = (block: RawBlock) => block.kind === 'embed' || (isLarge(block) && !isDrawing(block));
  for (const leads of [isNamed, isCaptioned, mayStandAlone]) {
    const found = above.find(([, block]) => leads(block));
    if (found) return found[0];
  }
  // Among the words, inserts may part it from the story whose picture the page says it is.
  const last = story.lastIndexOf(true);
  const at = blocks.findIndex((block) => isNamed(block) && isOwnPicture(block) && box?.contains(block.box) === true);
  return at !== -1 && at < last ? at : undefined;
};
