/**
 * Boosted trees in little room. `trees` is Base64 of one tree after another, each from its root, a fork's left branch
 * before its right: a fork is three bytes, its trait's index and the upper half of its cut as a 32-bit float; a leaf is one
 * byte from `firstLeaf` on.
 */
export interface Forest {
  /** The traits that the trees ask for, by name. */
  readonly traits: readonly string[];
  /** Log odds before any tree is asked. */
  readonly start: number;
  readonly trees: string;
}

/** No forest may ask for as many traits, since from here on a byte is a leaf. */
export const firstLeaf = 200;
const noOdds = (firstLeaf + 256) / 2;
const mostOdds = 2;

/** The log odds of a leaf's byte: finer near 0, where most leaves are. */
export const leafOdds = (byte: number): number => {
  const step = (byte - noOdds) / (noOdds - firstLeaf);
  return mostOdds * Math.sign(step) * step ** 2;
};

const scratch = new DataView(new ArrayBuffer(4));

/** A cut from its 16 bits. */
export const cutOf = (bits: number): number => {
  scratch.setUint16(0, bits);
  return scratch.getFloat32(0);
};

/** The 16 bits of the cut that is nearest below, or nearest above where it is negative. */
export const cutBits = (cut: number): number => {
  scratch.setFloat32(0, cut);
  return scratch.getUint16(0);
};

/** Nodes in the order that they are written. Left of a fork is the next node. */
interface Nodes {
  /** A fork's trait, −1 for a leaf. */
  readonly traits: Int16Array;
  /** A fork's cut, a leaf's log odds. */
  readonly values: Float64Array;
  /** Where a fork's right branch begins. */
  readonly right: Int32Array;
  /** Where each tree begins. */
  readonly roots: readonly number[];
}

const unfold = (trees: string): Nodes => {
  const bytes = atob(trees);
  const traits = new Int16Array(bytes.length);
  const values = new Float64Array(bytes.length);
  const right = new Int32Array(bytes.length);
  const roots: number[] = [];
  let [at, size] = [0, 0];
  const branch = (): void => {
    const node = size++;
    const byte = bytes.charCodeAt(at++);
    if (byte >= firstLeaf) {
      traits[node] = -1;
      values[node] = leafOdds(byte);
      return;
    }
    traits[node] = byte;
    values[node] = cutOf((bytes.charCodeAt(at++) << 8) | bytes.charCodeAt(at++));
    branch();
    right[node] = size;
    branch();
  };
  while (at < bytes.length) {
    roots.push(size);
    branch();
  }
  return { traits, values, right, roots };
};

/**
 * After so many trees seven blocks of ten are as far from even as this, in log odds, and eight after twice as many. From
 * there on the rest of the trees is not asked: over WCXB's development part, letting go at the 60th changes no score in the
 * fourth digit, and letting go later 34 verdicts of 107,000.
 */
const early = { trees: 60, odds: 2.5 };

/** Trees are unfolded once, however many pages they judge. */
const unfolded = new WeakMap<Forest, Nodes>();

/** What a forest makes of every row, 0 to 1. A trait that `columns` lacks is 0 everywhere. */
export const chancesOf = (
  forest: Forest,
  columns: Readonly<Record<string, Float32Array>>,
  length: number,
): Float32Array => {
  const nodes = unfolded.get(forest) ?? unfold(forest.trees);
  unfolded.set(forest, nodes);
  const { traits, values, right, roots } = nodes;
  const asked = forest.traits.map((name) => columns[name]);
  const row = new Float32Array(asked.length);
  const chances = new Float32Array(length);
  for (let index = 0; index < length; index += 1) {
    for (let trait = 0; trait < row.length; trait += 1) row[trait] = asked[trait]?.[index] ?? 0;
    let odds = forest.start;
    for (let tree = 0; tree < roots.length; tree += 1) {
      if (tree >= early.trees && Math.abs(odds) > early.odds) break;
      let at = roots[tree] ?? 0;
      for (let trait = traits[at] ?? -1; trait >= 0; trait = traits[at] ?? -1) {
        at = (row[trait] ?? 0) <= (values[at] ?? 0) ? at + 1 : (right[at] ?? 0);
      }
      odds += values[at] ?? 0;
    }
    chances[index] = 1 / (1 + Math.exp(-odds));
  }
  return chances;
};
