/** How far a neighbour still tells something, in blocks. */
const reach = 3;
const wide = 8;
const farthest = 4;

/** A long block counts more than a short one, but not by its length. */
const weightOf = (words: number) => Math.sqrt(words + 1);

/** The mean chance in each block's group, the block itself left out; its own chance where it is alone. */
const meanOfOthers = (group: Int32Array, chances: Float32Array, weights: Float32Array): Float32Array => {
  const sums = new Map<number, { sum: number; weight: number }>();
  group.forEach((key, index) => {
    const all = sums.get(key) ?? { sum: 0, weight: 0 };
    const weight = weights[index] ?? 0;
    all.sum += (chances[index] ?? 0) * weight;
    all.weight += weight;
    sums.set(key, all);
  });
  return Float32Array.from(group, (key, index) => {
    const all = sums.get(key);
    const weight = (all?.weight ?? 0) - (weights[index] ?? 0);
    return all && weight > 1e-3
      ? (all.sum - (chances[index] ?? 0) * (weights[index] ?? 0)) / weight
      : (chances[index] ?? 0);
  });
};

const stepsTo = (isStory: readonly boolean[], step: 1 | -1): Float32Array => {
  const steps = new Float32Array(isStory.length);
  let far = 99;
  for (let index = step === 1 ? isStory.length - 1 : 0; index >= 0 && index < isStory.length; index -= step) {
    steps[index] = Math.min(farthest, Math.log1p(far));
    far = isStory[index] ? 0 : far + 1;
  }
  return steps;
};

/**
 * What a first judgement of all blocks says about each: the chances of its neighbours and of the company it is in, and how
 * far the next sure story is. Stacking, after Wolpert 1992.
 */
export const secondLook = (
  chances: Float32Array,
  words: readonly number[],
  groups: Readonly<Record<string, Int32Array>>,
): Record<string, Float32Array> => {
  const length = chances.length;
  const weights = Float32Array.from(words, weightOf);
  const columns: Record<string, Float32Array> = { chance: chances };
  for (let away = -reach; away <= reach; away += 1) {
    if (away !== 0) columns[`chance${away}`] = Float32Array.from(chances, (_, index) => chances[index + away] ?? -1);
  }
  for (const around of [reach, wide]) {
    columns[`chanceIn${around}`] = Float32Array.from(chances, (_, index) => {
      let sum = 0;
      let weight = 0;
      for (let at = Math.max(0, index - around); at <= Math.min(length - 1, index + around); at += 1) {
        sum += at === index ? 0 : (chances[at] ?? 0) * (weights[at] ?? 0);
        weight += at === index ? 0 : (weights[at] ?? 0);
      }
      return weight > 0 ? sum / weight : -1;
    });
  }
  for (const [name, group] of Object.entries(groups)) {
    columns[`chanceIn:${name}`] = meanOfOthers(group, chances, weights);
  }
  const { section } = groups;
  if (section) columns.chanceOfHeading = Float32Array.from(section, (at) => chances[at] ?? -1);
  const isStory = Array.from(chances, (chance) => chance > 0.5);
  columns.stepsBack = stepsTo(isStory, -1);
  columns.stepsOn = stepsTo(isStory, 1);
  let before = 0;
  const all = words.reduce((sum, count, index) => sum + (isStory[index] ? count : 0), 0);
  columns.storyBefore = Float32Array.from(chances, (_, index) => {
    const share = all > 0 ? before / all : 0;
    if (isStory[index]) before += words[index] ?? 0;
    return share;
  });
  return columns;
};
