import { type Stretch, startOf } from '@/components/flow';
import type { Entry, LiveReport } from './live-report';

/** What a live report's flow is laid out by. */
export interface LiveOrder {
  /** Whether the entries stand the other way round than on the page. */
  readonly isTurned: boolean;
  /** Keys of the entries that came since the reader was here. */
  readonly news: ReadonlySet<string>;
}

const opened = (
  entry: Entry,
  [first, ...others]: readonly Stretch[],
  news: ReadonlySet<string>,
): readonly Stretch[] => {
  const isTime = entry.isTimeAlone && first?.kind === 'block';
  const time: Stretch | undefined = isTime ? { kind: 'time', placed: first.placed } : first;
  const isNew = news.has(entry.key);
  return [...(isNew ? [{ kind: 'new', block: entry.block } as const] : []), ...(time ? [time] : []), ...others];
};

/** The flow of a live report: entry by entry, in the order that is wanted, each under its time. What precedes them stays first. */
export const liveFlow = (
  flow: readonly Stretch[],
  { entries }: LiveReport,
  { isTurned, news }: LiveOrder,
): readonly Stretch[] => {
  const starts = entries.map(({ block }) => flow.findIndex((stretch) => startOf(stretch) === block));
  const groups = entries.map((entry, at) => opened(entry, flow.slice(starts[at], starts[at + 1]), news));
  return [...flow.slice(0, starts[0]), ...(isTurned ? groups.reverse() : groups).flat()];
};
