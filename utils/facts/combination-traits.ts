import { inOrder } from './in-order';
import type { Kinship } from './kinship';
import type { Story } from './story';
import { topicCountsOf } from './topic-counts';

/** What the model looks at in a set of sentences that might be the key points, in the order of its weights. */
export const combinationTraitNames = [
  'size',
  'meanOdds',
  'leastOdds',
  'hopes',
  'mostAlike',
  'alike',
  'words',
  'logWords',
  'sentenceLength',
  'topCovered',
  'topicWeight',
  'topicWeightEach',
  'hasFirst',
  'hasSecond',
  'from',
  'to',
  'behindBest',
  'leans',
] as const;
type Traits = Readonly<Record<(typeof combinationTraitNames)[number], number>>;

const topSize = 15;

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** Looks at sets of sentences of one story, given as ascending numbers; `logOdds` are the sentences' own. */
export const combinationTraitsOf = (
  story: Story,
  kinship: Kinship,
  logOdds: readonly number[],
  leans: (index: number) => boolean,
) => {
  const { sentences } = story;
  const { of: counts, ranked } = topicCountsOf(story);
  const top = new Set(ranked.slice(0, topSize));
  const topicsOf = sentences.map(({ topics }) => [...new Set(topics)]);
  const best = Math.max(...logOdds);
  const usual = mean(sentences.map(({ words }) => words.length));
  return (chosen: readonly number[]): Float64Array => {
    const odds = chosen.map((index) => logOdds[index] ?? 0);
    const topics = new Set<string>();
    let topicWeight = 0;
    let topCovered = 0;
    for (const index of chosen)
      for (const topic of topicsOf[index] ?? []) {
        if (topics.has(topic)) continue;
        topics.add(topic);
        topicWeight += Math.log(counts.get(topic) ?? 1);
        if (top.has(topic)) topCovered++;
      }
    const words = chosen.reduce((sum, index) => sum + (sentences[index]?.words.length ?? 0), 0);
    const pairs = chosen.flatMap((a, at) => chosen.slice(at + 1).map((b) => kinship.alike(a, b)));
    const traits: Traits = {
      size: chosen.length,
      meanOdds: mean(odds),
      leastOdds: Math.min(...odds),
      hopes: odds.reduce((sum, value) => sum + 1 / (1 + Math.exp(-value)), 0),
      mostAlike: Math.max(0, ...pairs),
      alike: pairs.reduce((a, b) => a + b, 0),
      words: words / usual,
      logWords: Math.log(Math.max(1, words) / usual),
      sentenceLength: words / chosen.length / usual,
      topCovered: topCovered / topSize,
      topicWeight: topicWeight / 20,
      topicWeightEach: topicWeight / Math.max(1, topics.size),
      hasFirst: chosen.includes(0) ? 1 : 0,
      hasSecond: chosen.includes(1) ? 1 : 0,
      from: (chosen[0] ?? 0) / sentences.length,
      to: (chosen.at(-1) ?? 0) / sentences.length,
      behindBest: best - mean(odds),
      leans: chosen.filter((index) => leans(index) && !chosen.includes(index - 1)).length,
    };
    return inOrder(combinationTraitNames, traits);
  };
};
