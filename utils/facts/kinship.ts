/** How alike the sentences of a story are, pair by pair. */
export interface Kinship {
  readonly size: number;
  /** Cosine of tf-idf vectors, 0 to 1. */
  readonly alike: (a: number, b: number) => number;
  /** TextRank (Mihalcea & Tarau 2004) over shared words, scaled so that the most central sentence has 1. */
  readonly central: readonly number[];
  /** Cosine to the centroid of the whole story, 0 to 1. */
  readonly typical: readonly number[];
}

const damping = 0.85;
const rounds = 20;

type Weights = ReadonlyMap<string, number>;

const countsOf = (topics: readonly string[]): Weights => {
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
};

const lengthOf = (vector: Iterable<number>) => {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
};

/** PageRank over a dense symmetric matrix of `size` squared link strengths. */
const rankOf = (links: Float64Array, size: number): readonly number[] => {
  const sums = new Float64Array(size);
  for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) sums[a] = (sums[a] ?? 0) + (links[a * size + b] ?? 0);
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(size).fill((1 - damping) / size);
    for (let a = 0; a < size; a++) {
      const share = (damping * (ranks[a] ?? 0)) / (sums[a] || size);
      for (let b = 0; b < size; b++) next[b] = (next[b] ?? 0) + share * (sums[a] ? (links[a * size + b] ?? 0) : 1);
    }
    ranks = next;
  }
  const most = Math.max(...ranks) || 1;
  return [...ranks].map((rank) => rank / most);
};

/** Compares every sentence with every other, through the words they share. */
export const kinshipOf = (sentences: readonly (readonly string[])[]): Kinship => {
  const size = sentences.length;
  const counts = sentences.map(countsOf);
  const postings = new Map<string, number[]>();
  counts.forEach((count, index) => {
    for (const topic of count.keys()) {
      const places = postings.get(topic);
      if (places) places.push(index);
      else postings.set(topic, [index]);
    }
  });
  const dots = new Float64Array(size * size);
  const shared = new Float64Array(size * size);
  const squares = new Float64Array(size);
  const toCentroid = new Float64Array(size);
  const centroid: number[] = [];
  for (const [topic, places] of postings) {
    const rarity = Math.log((size + 1) / (places.length + 0.5));
    const weights = places.map((place) => (counts[place]?.get(topic) ?? 0) * rarity);
    const sum = weights.reduce((a, b) => a + b, 0);
    centroid.push(sum);
    places.forEach((a, at) => {
      const weight = weights[at] ?? 0;
      squares[a] = (squares[a] ?? 0) + weight * weight;
      toCentroid[a] = (toCentroid[a] ?? 0) + weight * sum;
      places.forEach((b, other) => {
        if (a === b) return;
        dots[a * size + b] = (dots[a * size + b] ?? 0) + weight * (weights[other] ?? 0);
        shared[a * size + b] = (shared[a * size + b] ?? 0) + 1;
      });
    });
  }
  const lengths = [...squares].map((square) => Math.sqrt(square) || 1);
  const sizes = counts.map((count) => Math.log(count.size + 1));
  const links = shared.map((overlap, at) => {
    const together = (sizes[Math.floor(at / size)] ?? 0) + (sizes[at % size] ?? 0);
    return together > 0 ? overlap / together : 0;
  });
  const whole = lengthOf(centroid);
  return {
    size,
    alike: (a, b) => (a === b ? 1 : (dots[a * size + b] ?? 0) / ((lengths[a] ?? 1) * (lengths[b] ?? 1))),
    central: size === 0 ? [] : rankOf(links, size),
    typical: [...toCentroid].map((dot, index) => dot / ((lengths[index] ?? 1) * whole)),
  };
};
