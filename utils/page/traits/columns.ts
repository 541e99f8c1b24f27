/** One number a block, by the trait's name. */
export type Columns = Record<string, Float32Array>;

/** A column filled block by block. */
export const column = (length: number, valueAt: (index: number) => number): Float32Array => {
  const values = new Float32Array(length);
  for (let index = 0; index < length; index += 1) values[index] = valueAt(index);
  return values;
};

/** A column of one bit of each block's flags. */
export const bitColumn = (flags: Int32Array, bit: number): Float32Array => {
  const values = new Float32Array(flags.length);
  for (let index = 0; index < flags.length; index += 1) values[index] = ((flags[index] ?? 0) >> bit) & 1;
  return values;
};

/** Sizes and distances count by their order of magnitude. */
export const log = Math.log1p;

export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A share, 0 where there is nothing to share. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
