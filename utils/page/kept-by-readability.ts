import type { RawBlock } from './raw-blocks';
import { type ReadabilityChoice, squeeze } from './readability-choice';

/** Enough of a block to tell it from any other in Readability's text. */
const enough = 60;
/** That much and its white space. */
const enoughWritten = 240;

/**
 * Which blocks Readability kept: an element of theirs is in its article, and so is how they begin. `elements` are the copy's,
 * by their number.
 */
export const keptByReadability = (
  blocks: readonly RawBlock[],
  { numbers, text }: Pick<ReadabilityChoice, 'numbers' | 'text'>,
  elements: readonly Element[],
): readonly boolean[] => {
  const chosen = new Set<Element | null>(elements.filter((_, number) => numbers.has(number)));
  // Both go down the page, so a search goes on where the last one ended; only what is not found there starts over.
  let from = 0;
  return blocks.map((block) => {
    if (!chosen.has(block.box) && !block.nodes.some((node) => chosen.has(node.parentElement))) return false;
    const opening = squeeze(block.text.slice(0, enoughWritten)).slice(0, enough);
    const at = text.indexOf(opening, from);
    if (at !== -1) from = at;
    return at !== -1 || text.includes(opening);
  });
};
