import { textAt } from '@/utils/article/place';
import { textOf } from '@/utils/article/text-of';
import { mean } from './compare';
import type { Rooms } from './load-rooms';
import { readSet, type SummaryRow } from './read-set';
import { toDraft } from './to-draft';

const warmUp = 60;
/** The length of the page that has to be done in a quarter of a second, in words. */
const longPage = 10_000;

/** Other processes disturb a single one; the median of these counts. */
const longRounds = 3;

const ascending = (times: readonly number[]) => [...times].sort((a, b) => a - b);

const timed = <Result>(work: () => Result) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1000 };
};

/** CPU milliseconds an article takes, and whether every fact is a verbatim stretch of a paragraph. */
export const benchSpeed = (rooms: Rooms) => {
  const drafts = readSet<SummaryRow>('dev-cnn').map((row) => toDraft(row));
  for (const draft of drafts.slice(0, warmUp)) rooms.findFacts(draft, []);
  let facts = 0;
  let verbatim = 0;
  const times = drafts.map((draft) => {
    const { result: found, milliseconds } = timed(() => rooms.findFacts(draft, []));
    facts += found.length;
    verbatim += found.filter(({ at }) => {
      const block = draft.blocks[at.block];
      return block && textAt(draft.blocks, at) === textOf(block).slice(at.start, at.end) && at.end !== undefined;
    }).length;
    return milliseconds;
  });
  const texts = drafts.map(({ blocks }) => blocks.map(textOf).join('\n'));
  const wordsIn = (text: string) => text.split(/\s+/).length;
  let longText = '';
  for (const text of texts) if (wordsIn(longText) < longPage) longText += `\n${text}`;
  const long = toDraft({ text: longText });
  const longTimes = Array.from({ length: longRounds }, () => timed(() => rooms.findFacts(long, [])).milliseconds);
  const sorted = ascending(times);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    mean: mean(times),
    longWords: wordsIn(longText),
    long: ascending(longTimes)[1] ?? 0,
    facts,
    verbatim,
  };
};
