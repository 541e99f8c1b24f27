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

const lengthOf = (vector: Iterable<number>) => {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum) || 1;
};

/** The sentences that say a topic, in order, and how often each does. */
interface Posting {
  readonly places: number[];
  readonly times: number[];
}

const postingsOf = (sentences: readonly (readonly string[])[]): ReadonlyMap<string, Posting> => {
  const postings = new Map<string, Posting>();
  sentences.forEach((topics, index) => {
    for (const topic of topics) {
      const posting = postings.get(topic);
      if (!posting) postings.set(topic, { places: [index], times: [1] });
      else if (posting.places.at(-1) === index) posting.times.push((posting.times.pop() ?? 0) + 1);
      else {
        posting.places.push(index);
        posting.times.push(1);
      }
    }
  });
  return postings;
};

/** Those that a sentence shares a word with, in order, and how strongly it hangs together with each. */
interface Links {
  readonly others: number[];
  readonly strengths: number[];
}

/** PageRank over links that hold both ways. Most pairs of sentences have none. */
const rankOf = (links: readonly Links[]): readonly number[] => {
  const size = links.length;
  const sums = links.map(({ strengths }) => strengths.reduce((a, b) => a + b, 0));
  let ranks = new Float64Array(size).fill(1 / size);
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(size).fill((1 - damping) / size);
    links.forEach(({ others, strengths }, a) => {
      const sum = sums[a] ?? 0;
      const share = (damping * (ranks[a] ?? 0)) / (sum || size);
      if (sum === 0) for (let b = 0; b < size; b++) next[b] = (next[b] ?? 0) + share;
      else
        for (let at = 0; at < others.length; at++) {
          const b = others[at] ?? 0;
          next[b] = (next[b] ?? 0) + share * (strengths[at] ?? 0);
        }
    });
    ranks = next;
  }
  const most = Math.max(...ranks) || 1;
  return [...ranks].map((rank) => rank / most);
};

/** Compares every sentence with every other, through the words they share. */
export const kinshipOf = (sentences: readonly (readonly string[])[]): Kinship => {
  const size = sentences.length;
  /** Of every pair the first sentence's row, the second's column. */
  const dots = new Float64Array(size * size);
  const shared = new Uint16Array(size * size);
  const squares = new Float64Array(size);
  const topicCounts = new Uint16Array(size);
  const toCentroid = new Float64Array(size);
  const centroid: number[] = [];
  for (const { places, times } of postingsOf(sentences).values()) {
    const rarity = Math.log((size + 1) / (places.length + 0.5));
    const weights = times.map((count) => count * rarity);
    const sum = weights.reduce((a, b) => a + b, 0);
    centroid.push(sum);
    places.forEach((a, at) => {
      const weight = weights[at] ?? 0;
      squares[a] = (squares[a] ?? 0) + weight * weight;
      toCentroid[a] = (toCentroid[a] ?? 0) + weight * sum;
      topicCounts[a] = (topicCounts[a] ?? 0) + 1;
      for (let other = at + 1; other < places.length; other++) {
        const pair = a * size + (places[other] ?? 0);
        dots[pair] = (dots[pair] ?? 0) + weight * (weights[other] ?? 0);
        shared[pair] = (shared[pair] ?? 0) + 1;
      }
    });
  }
  const lengths = [...squares].map((square) => Math.sqrt(square) || 1);
  const sizes = [...topicCounts].map((count) => Math.log(count + 1));
  const links = sentences.map((): Links => ({ others: [], strengths: [] }));
  const link = (from: number, to: number, strength: number) => {
    links[from]?.others.push(to);
    links[from]?.strengths.push(strength);
  };
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const overlap = shared[a * size + b] ?? 0;
      if (overlap === 0) continue;
      const strength = overlap / ((sizes[a] ?? 0) + (sizes[b] ?? 0));
      link(a, b, strength);
      link(b, a, strength);
    }
  const whole = lengthOf(centroid);
  return {
    size,
    alike: (a, b) => {
      if (a === b) return 1;
      const dot = dots[a < b ? a * size + b : b * size + a] ?? 0;
      return dot === 0 ? 0 : dot / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
    },
    central: size === 0 ? [] : rankOf(links),
    typical: [...toCentroid].map((dot, index) => dot / ((lengths[index] ?? 1) * whole)),
  };
};
