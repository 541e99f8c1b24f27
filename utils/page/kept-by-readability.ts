import type { RawBlock } from './raw-blocks';
import { type ReadabilityChoice, squeeze } from './readability-choice';
import { numberName } from './snapshot';

/** Enough of a block to tell it from any other in Readability's text. */
const enough = 60;

const numberOf = (element: Element | null) => Number(element?.getAttribute(numberName) ?? -1);

/** Which blocks Readability kept: an element of theirs is in its article, and so is how they begin. */
export const keptByReadability = (
  blocks: readonly RawBlock[],
  { numbers, text }: Pick<ReadabilityChoice, 'numbers' | 'text'>,
): readonly boolean[] =>
  blocks.map((block) => {
    const places = [...block.nodes.map((node) => node.parentElement), block.box];
    return (
      places.some((element) => numbers.has(numberOf(element))) && text.includes(squeeze(block.text).slice(0, enough))
    );
  });
