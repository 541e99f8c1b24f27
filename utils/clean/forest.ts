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
  readonly traits: number[];
  /** A fork's cut, a leaf's log odds. */
  readonly values: number[];
  /** Where a fork's right branch begins. */
  readonly right: number[];
  /** Where each tree begins. */
  readonly roots: number[];
}

const unfold = (trees: string): Nodes => {
  const bytes = Uint8Array.from(atob(trees), (sign) => sign.charCodeAt(0));
  const nodes: Nodes = { traits: [], values: [], right: [], roots: [] };
  let at = 0;
  const next = () => bytes[at++] ?? firstLeaf;
  const branch = (): void => {
    const node = nodes.traits.length;
    const byte = next();
    const isLeaf = byte >= firstLeaf;
    nodes.traits.push(isLeaf ? -1 : byte);
    nodes.values.push(isLeaf ? leafOdds(byte) : cutOf((next() << 8) | next()));
    nodes.right.push(-1);
    if (isLeaf) return;
    branch();
    nodes.right[node] = nodes.traits.length;
    branch();
  };
  while (at < bytes.length) {
    nodes.roots.push(nodes.traits.length);
    branch();
  }
  return nodes;
};

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
  const none = new Float32Array(length);
  const asked = forest.traits.map((name) => columns[name] ?? none);
  return Float32Array.from(none, (_, row) => {
    let odds = forest.start;
    for (const root of roots) {
      let at = root;
      for (let trait = traits[at] ?? -1; trait >= 0; trait = traits[at] ?? -1) {
        const isLeft = (asked[trait]?.[row] ?? 0) <= (values[at] ?? 0);
        at = isLeft ? at + 1 : (right[at] ?? 0);
      }
      odds += values[at] ?? 0;
    }
    return 1 / (1 + Math.exp(-odds));
  });
};
