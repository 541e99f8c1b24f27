import type { Sample } from './logistic';
import { randomFrom } from './random';

/** How trees are grown: Friedman 2001/2002, depth three. */
export interface Growth {
  readonly trees: number;
  readonly rate: number;
  /** The share of samples each tree sees. */
  readonly subsample: number;
  /** The fewest samples in a leaf. */
  readonly leaf: number;
  readonly seed: number;
  /** What is learnt: log odds of a label, or the label itself. */
  readonly target: 'odds' | 'value';
}

const forks = 7;
const bins = 32;

const nobody = new Uint32Array();

interface Binned {
  /** For every trait, the values it is cut at, at even shares of the samples. */
  readonly cuts: readonly Float64Array[];
  /** Sample by sample, the bin of every trait. */
  readonly bins: Uint8Array;
}

const binOf = (value: number, cuts: Float64Array) => {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const binned = (samples: readonly Sample[]): Binned => {
  const cuts = Array.from({ length: samples[0]?.traits.length ?? 0 }, (_, trait) => {
    const values = Float64Array.from(samples, ({ traits }) => traits[trait] ?? 0).sort();
    const even = Array.from(
      { length: bins - 1 },
      (_, at) => values[Math.floor(((at + 1) * values.length) / bins)] ?? 0,
    );
    return Float64Array.from(new Set(even));
  });
  return {
    cuts,
    bins: Uint8Array.from(samples.flatMap(({ traits }) => cuts.map((own, trait) => binOf(traits[trait] ?? 0, own)))),
  };
};

interface Cut {
  readonly trait: number;
  readonly bin: number;
  readonly gain: number;
}

/** The cut of `members` that explains `slopes` best, by the gain of squared sums. */
const bestCut = (data: Binned, members: Uint32Array, slopes: Float64Array, curves: Float64Array, leaf: number) => {
  const size = data.cuts.length;
  const sums = new Float64Array(size * bins);
  const bends = new Float64Array(size * bins);
  const counts = new Uint32Array(size * bins);
  let whole = 0;
  let wholeCurve = 0;
  for (const member of members) {
    const slope = slopes[member] ?? 0;
    const curve = curves[member] ?? 0;
    whole += slope;
    wholeCurve += curve;
    for (let trait = 0; trait < size; trait++) {
      const at = trait * bins + (data.bins[member * size + trait] ?? 0);
      sums[at] = (sums[at] ?? 0) + slope;
      bends[at] = (bends[at] ?? 0) + curve;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  let best: Cut | undefined;
  const before = (whole * whole) / (wholeCurve + 1);
  for (const [trait, cuts] of data.cuts.entries()) {
    let left = 0;
    let leftBend = 0;
    let leftCount = 0;
    for (const bin of cuts.keys()) {
      const at = trait * bins + bin;
      left += sums[at] ?? 0;
      leftBend += bends[at] ?? 0;
      leftCount += counts[at] ?? 0;
      if (leftCount < leaf || members.length - leftCount < leaf) continue;
      const gain = left ** 2 / (leftBend + 1) + (whole - left) ** 2 / (wholeCurve - leftBend + 1) - before;
      if (gain > (best?.gain ?? 1e-9)) best = { trait, bin, gain };
    }
  }
  return best;
};

/** Trees as `TreeModel` writes them, 22 numbers each, and the start they add to. */
export const growTrees = (samples: readonly Sample[], growth: Growth) => {
  const data = binned(samples);
  const random = randomFrom(growth.seed);
  const mean = samples.reduce((sum, { label }) => sum + label, 0) / samples.length;
  const start = growth.target === 'odds' ? Math.log(mean / (1 - mean)) : mean;
  const values = new Float64Array(samples.length).fill(start);
  const slopes = new Float64Array(samples.length);
  const curves = new Float64Array(samples.length);
  const everyone = Uint32Array.from(samples.keys());
  const trees: (readonly number[])[] = [];
  for (let round = 0; round < growth.trees; round++) {
    samples.forEach(({ label }, at) => {
      const value = values[at] ?? 0;
      const guess = growth.target === 'odds' ? 1 / (1 + Math.exp(-value)) : value;
      slopes[at] = label - guess;
      curves[at] = growth.target === 'odds' ? guess * (1 - guess) : 1;
    });
    const groups = [everyone.filter(() => random() < growth.subsample)];
    const everyoneIn = [everyone];
    const traits: number[] = [];
    const cuts: number[] = [];
    const leaves: number[] = [];
    for (let fork = 0; fork < forks + 8; fork++) {
      const members = groups[fork] ?? nobody;
      const all = everyoneIn[fork] ?? nobody;
      if (fork >= forks) {
        const slope = members.reduce((sum, member) => sum + (slopes[member] ?? 0), 0);
        const curve = members.reduce((sum, member) => sum + (curves[member] ?? 0), 0);
        const leaf = (growth.rate * slope) / (curve + 1);
        leaves.push(leaf);
        for (const member of all) values[member] = (values[member] ?? 0) + leaf;
        continue;
      }
      const cut = bestCut(data, members, slopes, curves, growth.leaf);
      const goesLeft = (member: number) => !cut || (data.bins[member * data.cuts.length + cut.trait] ?? 0) <= cut.bin;
      traits.push(cut?.trait ?? 0);
      // A fork that has nothing to tell apart sends everything left; JSON has no infinity.
      cuts.push(cut ? (data.cuts[cut.trait]?.[cut.bin] ?? 0) : 1e9);
      groups[2 * fork + 1] = members.filter(goesLeft);
      groups[2 * fork + 2] = members.filter((member) => !goesLeft(member));
      everyoneIn[2 * fork + 1] = all.filter(goesLeft);
      everyoneIn[2 * fork + 2] = all.filter((member) => !goesLeft(member));
    }
    trees.push([...traits, ...cuts, ...leaves]);
  }
  return { start, trees };
};
