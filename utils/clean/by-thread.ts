import type { Draft, Reason, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { foldText } from '@/utils/article/fold-text';
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

/** Those that say what no other of them says: “Comments” and no button, which stands under every post. */
const saidOnce = (places: readonly number[], blocks: readonly Block[]): ReadonlySet<number> => {
  const texts = places.map((place) => (blocks[place] ? foldText(textOf(blocks[place])).trim() : ''));
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return new Set(places.filter((_, index) => times.get(texts[index] ?? '') === 1));
};

/** Lines in runs, each of them near the one before it. */
const runsOf = (lines: readonly number[]): readonly (readonly number[])[] => {
  const runs: number[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line - (run.at(-1) ?? line) <= longestComment) run.push(line);
    else runs.push([line]);
  }
  return runs;
};

/**
 * What readers wrote under a story, where no box tells: below a comments label, for as long as lines follow that a thread has
 * between its comments, each with a day or hour, “Posted by” or “Reply”. A label over anything else takes nothing along, and
 * neither does a button: under the posts of a forum it parts what people came for.
 */
export const byThread = (draft: Draft): readonly Removal[] => {
  const { blocks, state } = draft;
  const saying = (wanted: Reason) =>
    new Set(byPhrase(draft).flatMap(({ at, reason }) => (reason === wanted ? [at.block] : [])));
  const labels = saying('comments');
  // A live report has such lines itself.
  if (labels.size === 0 || state === 'live') return [];
  const signatures = saying('byline');
  const isLine = (block: Block, index: number) => labels.has(index) || signatures.has(index) || isDateline(block);
  const story = storyBefore(blocks);
  const openings = saidOnce([...labels], blocks);
  return runsOf(blocks.flatMap((block, index) => (isLine(block, index) ? [index] : []))).flatMap((run) => {
    const opening = run.findIndex((line) => openings.has(line) && (story[line] ?? 0) >= leastStory);
    const label = run[opening];
    if (label === undefined) return [];
    const last = run.at(-1) ?? label;
    const below = blocks.slice(label + 1, blocks.length - last <= longestComment ? blocks.length : last + 1);
    const fewest = blocks[label]?.kind === 'heading' ? fewestUnderHeading : fewestLines;
    if (run.length - opening - 1 < fewest || !below.some(isSentence)) return [];
    return below.map((_, index) => ({ at: { block: label + 1 + index }, reason: 'comments' as const, rule: 'thread' }));
  });
};
