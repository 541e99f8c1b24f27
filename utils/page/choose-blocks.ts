import type { RawBlock } from './raw-blocks';
import { type ReadabilityChoice, squeeze } from './readability-choice';
import { numberName } from './snapshot';

/** Enough of a block to tell it from any other in Readability's text. */
const enough = 60;

const numberOf = (element: Element | null) => Number(element?.getAttribute(numberName) ?? -1);

const isKept = (raw: RawBlock, { numbers, text }: ReadabilityChoice): boolean => {
  const places = raw.nodes.length > 0 ? raw.nodes.map((node) => node.parentElement) : [raw.box];
  const marked = [...places, raw.box].some((element) => numbers.has(numberOf(element)));
  return marked && text.includes(squeeze(raw.text).slice(0, enough));
};

/** Which blocks Readability kept, block by block. */
export const keptByReadability = (raws: readonly RawBlock[], choice: ReadabilityChoice): readonly boolean[] =>
  raws.map((raw) => isKept(raw, choice));

const wordless = (raw: RawBlock) => raw.kind === 'image' || raw.kind === 'embed';

/**
 * The blocks of the story, in document order: those that Readability kept, and the pictures and embeds between two of
 * them, which it drops where they stand alone.
 */
export const chooseBlocks = (raws: readonly RawBlock[], choice: ReadabilityChoice): readonly RawBlock[] => {
  const kept = keptByReadability(raws, choice);
  const worded = (from: number, step: 1 | -1) => {
    for (let at = from + step; at >= 0 && at < raws.length; at += step) {
      const raw = raws[at];
      if (raw && !wordless(raw)) return kept[at] ?? false;
    }
    return false;
  };
  return raws.filter((raw, index) => kept[index] || (wordless(raw) && worded(index, -1) && worded(index, 1)));
};
