import type { Draft, Removal } from '@/utils/article/article';
import type { Block } from '@/utils/article/block';
import { textOf } from '@/utils/article/text-of';
import { clockTimeIn } from '@/utils/text/clock-time';
import { endsSentence } from '@/utils/text/ends-sentence';
import { isSentence, wordCount } from './prose';

/** Fewer entries are no ticker, a longer line is no headline. In entries and words. */
const fewestEntries = 3;
const longestLine = 25;

/** Minutes since midnight, for a block that is a time of day and nothing else. */
const clockOf = (block: Block | undefined): number | undefined => {
  if (block?.kind !== 'item' && block?.kind !== 'paragraph') return undefined;
  const text = textOf(block).trim();
  const clock = clockTimeIn(text);
  return clock?.words.trim() === text ? clock.minutes : undefined;
};

const isLine = (block: Block | undefined): boolean =>
  (block?.kind === 'item' || block?.kind === 'paragraph' || block?.kind === 'heading') &&
  clockOf(block) === undefined &&
  wordCount(textOf(block)) <= longestLine &&
  !endsSentence(textOf(block));

/** The times of a ticker's entries that follow one another from a block on: a time, and under it a line. */
const entriesFrom = (blocks: readonly Block[], start: number): readonly number[] => {
  const times: number[] = [];
  for (let at = start; isLine(blocks[at + 1]); at += 2) {
    const time = clockOf(blocks[at]);
    if (time === undefined) break;
    times.push(time);
  }
  return times;
};

/**
 * News in brief that a page runs among its story's paragraphs: times of day, each with the headline of another story, under
 * their heading. A programme has its times in their order, and a ticker never, since the latest comes first.
 */
export const byTicker = ({ blocks }: Draft): readonly Removal[] => {
  const found: Removal[] = [];
  const last = blocks.findLastIndex(isSentence);
  for (let start = blocks.findIndex(isSentence) + 1; start < last; start += 1) {
    const times = entriesFrom(blocks, start);
    const isProgramme = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0));
    if (times.length < fewestEntries || isProgramme) continue;
    const first = blocks[start - 1]?.kind === 'heading' ? start - 1 : start;
    const end = start + 2 * times.length;
    for (let block = first; block < end; block += 1) found.push({ at: { block }, reason: 'related', rule: 'ticker' });
    start = end - 1;
  }
  return found;
};
