/** Something to learn from: its traits, and how true the label is, 0 to 1. */
export interface Sample {
  readonly traits: ArrayLike<number>;
  readonly label: number;
}

/** Newton's steps double the right digits; after so many no weight moves in the three that are kept. */
const rounds = 6;

/** Solves a symmetric system, `matrix` row by row with the right side as its last column, by elimination. */
const solved = (matrix: readonly Float64Array[]): readonly number[] => {
  const size = matrix.length;
  for (const [pivot, row] of matrix.entries())
    for (const [other, below] of matrix.entries()) {
      if (other === pivot) continue;
      const times = (below[pivot] ?? 0) / (row[pivot] ?? 1);
      for (let axis = pivot; axis <= size; axis++) below[axis] = (below[axis] ?? 0) - times * (row[axis] ?? 0);
    }
  return matrix.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
};

/** Logistic regression by Newton's method; `ridge` weighs the squares. Weights fit raw traits. */
export const trainLogistic = (samples: readonly Sample[], ridge: number) => {
  const size = samples[0]?.traits.length ?? 0;
  const axes = Array.from({ length: size }, (_, axis) => axis);
  const mean = axes.map((axis) => samples.reduce((sum, { traits }) => sum + (traits[axis] ?? 0), 0) / samples.length);
  const spread = axes.map((axis) => {
    const squares = samples.reduce((sum, { traits }) => sum + ((traits[axis] ?? 0) - (mean[axis] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / samples.length) || 1;
  });
  // The bias is the weight of a trait that is 1 everywhere.
  const rows = samples.map(({ traits }) =>
    Float64Array.from([...axes.map((axis) => ((traits[axis] ?? 0) - (mean[axis] ?? 0)) / (spread[axis] ?? 1)), 1]),
  );
  const weights = new Float64Array(size + 1);
  for (let round = 0; round < rounds; round++) {
    const system = Array.from(weights, (weight, axis) => {
      const equation = new Float64Array(size + 2);
      equation[axis] = axis < size ? ridge : 0;
      equation[size + 1] = axis < size ? -ridge * weight : 0;
      return equation;
    });
    rows.forEach((row, at) => {
      const guess = 1 / (1 + Math.exp(-row.reduce((sum, value, axis) => sum + value * (weights[axis] ?? 0), 0)));
      const wrong = (samples[at]?.label ?? 0) - guess;
      for (const [axis, equation] of system.entries()) {
        const pull = guess * (1 - guess) * (row[axis] ?? 0);
        for (let other = 0; other <= size; other++) equation[other] = (equation[other] ?? 0) + pull * (row[other] ?? 0);
        equation[size + 1] = (equation[size + 1] ?? 0) + wrong * (row[axis] ?? 0);
      }
    });
    for (const [axis, step] of solved(system).entries()) weights[axis] = (weights[axis] ?? 0) + step;
  }
  const raw = axes.map((axis) => (weights[axis] ?? 0) / (spread[axis] ?? 1));
  const bias = raw.reduce((sum, weight, axis) => sum - weight * (mean[axis] ?? 0), weights[size] ?? 0);
  return { bias, weights: raw };
};
