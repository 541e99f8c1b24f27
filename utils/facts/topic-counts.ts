import { oncePer } from '@/utils/text/once-per';
import type { Story } from './story';

/** How often a story speaks of its topics. */
interface TopicCounts {
  readonly of: ReadonlyMap<string, number>;
  /** The topics, the most frequent first. */
  readonly ranked: readonly string[];
}

/** The topics of a story; counted once. */
export const topicCountsOf = oncePer((story: Story | undefined): TopicCounts => {
  const counts = new Map<string, number>();
  for (const { topics } of story?.sentences ?? [])
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return { of: counts, ranked: [...counts].sort((a, b) => b[1] - a[1]).map(([topic]) => topic) };
});
