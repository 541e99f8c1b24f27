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

/** Cut values of one trait at even shares of the samples. */
const cutsOf = (samples: readonly Sample[], trait: number) => {
  const values = samples.map(({ traits }) => traits[trait] ?? 0).sort((a, b) => a - b);
  const cuts = Array.from({ length: bins - 1 }, (_, at) => values[Math.floor(((at + 1) * values.length) / bins)] ?? 0);
  return [...new Set(cuts)];
};

interface Binned {
  readonly cuts: readonly (readonly number[])[];
  /** For every trait, the bin of every sample. */
  readonly bins: readonly Uint8Array[];
}

const binned = (samples: readonly Sample[]): Binned => {
  const size = samples[0]?.traits.length ?? 0;
  const cuts = Array.from({ length: size }, (_, trait) => cutsOf(samples, trait));
  return {
    cuts,
    bins: cuts.map((own, trait) =>
      Uint8Array.from(samples, ({ traits }) => {
        const value = traits[trait] ?? 0;
        let low = 0;
        let high = own.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (value <= (own[middle] ?? 0)) high = middle;
          else low = middle + 1;
        }
        return low;
      }),
    ),
  };
};

interface Cut {
  readonly trait: number;
  readonly bin: number;
  readonly gain: number;
}

/** The cut of `members` that explains `slopes` best, by the gain of squared sums. */
const bestCut = (
  data: Binned,
  members: readonly number[],
  slopes: Float64Array,
  curves: Float64Array,
  leaf: number,
) => {
  let best: Cut | undefined;
  let whole = 0;
  let wholeCurve = 0;
  for (const member of members) {
    whole += slopes[member] ?? 0;
    wholeCurve += curves[member] ?? 0;
  }
  const before = (whole * whole) / (wholeCurve + 1);
  for (const [trait, own] of data.bins.entries()) {
    const count = (data.cuts[trait]?.length ?? 0) + 1;
    if (count < 2) continue;
    const sums = new Float64Array(count);
    const bends = new Float64Array(count);
    const sizes = new Uint32Array(count);
    for (const member of members) {
      const bin = own[member] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + (slopes[member] ?? 0);
      bends[bin] = (bends[bin] ?? 0) + (curves[member] ?? 0);
      sizes[bin] = (sizes[bin] ?? 0) + 1;
    }
    let left = 0;
    let leftBend = 0;
    let leftSize = 0;
    for (let bin = 0; bin < count - 1; bin++) {
      left += sums[bin] ?? 0;
      leftBend += bends[bin] ?? 0;
      leftSize += sizes[bin] ?? 0;
      if (leftSize < leaf || members.length - leftSize < leaf) continue;
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
  const trees: (readonly number[])[] = [];
  for (let round = 0; round < growth.trees; round++) {
    samples.forEach(({ label }, at) => {
      const value = values[at] ?? 0;
      const guess = growth.target === 'odds' ? 1 / (1 + Math.exp(-value)) : value;
      slopes[at] = label - guess;
      curves[at] = growth.target === 'odds' ? guess * (1 - guess) : 1;
    });
    const drawn = samples.flatMap((_, at) => (random() < growth.subsample ? [at] : []));
    const groups: (readonly number[])[] = [drawn];
    const everyone: (readonly number[])[] = [samples.map((_, at) => at)];
    const traits: number[] = [];
    const cuts: number[] = [];
    const leaves: number[] = [];
    for (let fork = 0; fork < forks + 8; fork++) {
      const members = groups[fork] ?? [];
      const all = everyone[fork] ?? [];
      if (fork >= forks) {
        const slope = members.reduce((sum, member) => sum + (slopes[member] ?? 0), 0);
        const curve = members.reduce((sum, member) => sum + (curves[member] ?? 0), 0);
        const leaf = (growth.rate * slope) / (curve + 1);
        leaves.push(leaf);
        for (const member of all) values[member] = (values[member] ?? 0) + leaf;
        continue;
      }
      const cut = bestCut(data, members, slopes, curves, growth.leaf);
      const bin = cut ? (data.bins[cut.trait] ?? new Uint8Array()) : undefined;
      const goesLeft = (member: number) => !bin || (bin[member] ?? 0) <= (cut?.bin ?? 0);
      traits.push(cut?.trait ?? 0);
      // A fork that has nothing to tell apart sends everything left; JSON has no infinity.
      cuts.push(cut ? (data.cuts[cut.trait]?.[cut.bin] ?? 0) : 1e9);
      groups[2 * fork + 1] = members.filter(goesLeft);
      groups[2 * fork + 2] = members.filter((member) => !goesLeft(member));
      everyone[2 * fork + 1] = all.filter(goesLeft);
      everyone[2 * fork + 2] = all.filter((member) => !goesLeft(member));
    }
    trees.push([...traits, ...cuts, ...leaves]);
  }
  return { start, trees };
};
