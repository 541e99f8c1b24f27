/** Something to learn from: its traits, and how true the label is, 0 to 1. */
export interface Sample {
  readonly traits: ArrayLike<number>;
  readonly label: number;
}

const rounds = 400;
const rate = 0.5;

const odds = (value: number) => 1 / (1 + Math.exp(-value));

/** Logistic regression by full gradient steps with momentum; `ridge` weighs the squares. Weights fit raw traits. */
export const trainLogistic = (samples: readonly Sample[], ridge: number) => {
  const size = samples[0]?.traits.length ?? 0;
  const axes = Array.from({ length: size }, (_, axis) => axis);
  const mean = axes.map((axis) => samples.reduce((sum, { traits }) => sum + (traits[axis] ?? 0), 0) / samples.length);
  const spread = axes.map((axis) => {
    const squares = samples.reduce((sum, { traits }) => sum + ((traits[axis] ?? 0) - (mean[axis] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / samples.length) || 1;
  });
  const rows = samples.map(({ traits }) =>
    Float64Array.from(axes, (axis) => ((traits[axis] ?? 0) - (mean[axis] ?? 0)) / (spread[axis] ?? 1)),
  );
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size + 1);
    rows.forEach((row, at) => {
      let sum = weights[size] ?? 0;
      for (let axis = 0; axis < size; axis++) sum += (weights[axis] ?? 0) * (row[axis] ?? 0);
      const wrong = odds(sum) - (samples[at]?.label ?? 0);
      for (let axis = 0; axis < size; axis++) slope[axis] = (slope[axis] ?? 0) + wrong * (row[axis] ?? 0);
      slope[size] = (slope[size] ?? 0) + wrong;
    });
    for (let axis = 0; axis <= size; axis++) {
      const pull = axis < size ? ridge * (weights[axis] ?? 0) : 0;
      speed[axis] = 0.9 * (speed[axis] ?? 0) - (rate * ((slope[axis] ?? 0) + pull)) / rows.length;
      weights[axis] = (weights[axis] ?? 0) + (speed[axis] ?? 0);
    }
  }
  const raw = axes.map((axis) => (weights[axis] ?? 0) / (spread[axis] ?? 1));
  const bias = raw.reduce((sum, weight, axis) => sum - weight * (mean[axis] ?? 0), weights[size] ?? 0);
  return { bias, weights: raw };
};
