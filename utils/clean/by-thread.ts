import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { longestDateline, saysWhen } from '@/utils/text/says-when';
import { byPhrase } from './by-phrase';
import { isSentence, wordCount } from './prose';

/** A label at the head of a page counts its comments and has none under it. Words of the story before it. */
const leastStory = 100;
/** No comment has more blocks between the lines that open and close it. */
const longestComment = 8;
/** No thread has fewer of such lines; a heading over one says the rest. */
const fewestLines = 2;
const fewestUnderHeading = 1;

/** Of each block how many words of sentences stand before it. */
const storyBefore = (blocks: readonly Block[]): readonly number[] => {
  let words = 0;
  return blocks.map((block) => {
    const before = words;
    if (isSentence(block)) words += wordCount(textOf(block));
    return before;
  });
};

const isDateline = (block: Block): boolean => {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return false;
  const text = textOf(block);
  return wordCount(text) <= longestDateline && saysWhen(text);
};

/** The blocks of the thread below a label, as first and last index; `lines` are those that part comments. */
const threadBelow = (
  label: number,
  lines: readonly number[],
  blocks: readonly Block[],
): readonly [number, number] | [] => {
  const below = lines.filter((line) => line > label);
  const gap = below.findIndex((line, index) => line - (below[index - 1] ?? label) > longestComment);
  const thread = gap === -1 ? below : below.slice(0, gap);
  const last = thread.at(-1) ?? label;
  const end = blocks.length - last <= longestComment ? blocks.length - 1 : last;
  const fewest = blocks[label]?.kind === 'heading' ? fewestUnderHeading : fewestLines;
  return thread.length >= fewest && blocks.slice(label, end + 1).some(isSentence) ? [label + 1, end] : [];
};

/**
 * What readers wrote under a story, where no box tells: below a comments label, for as long as lines follow that a thread has
 * between its comments, each with a day or hour, “Posted by” or “Reply”. A label over anything else takes nothing along.
 */
export const byThread = (draft: Draft): readonly Removal[] => {
  const { blocks, state } = draft;
  // A live report has such lines itself.
  if (state === 'live') return [];
  const said = byPhrase(draft).filter(({ reason }) => reason === 'comments' || reason === 'byline');
  const known = new Set(said.map(({ at }) => at.block));
  const lines = blocks.flatMap((block, index) => (known.has(index) || isDateline(block) ? [index] : []));
  const story = storyBefore(blocks);
  return said.flatMap(({ at, reason }): readonly Removal[] => {
    if (reason !== 'comments' || (story[at.block] ?? 0) < leastStory) return [];
    const [first = 0, last = -1] = threadBelow(at.block, lines, blocks);
    return blocks
      .slice(first, last + 1)
      .map((_, index) => ({ at: { block: first + index }, reason: 'comments', rule: 'thread' }));
  });
};
