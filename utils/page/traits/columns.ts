/** One number a block, by the trait's name. */
export type Columns = Record<string, Float32Array>;

/** Makes a column and fills it block by block. */
export type ColumnMaker = (valueAt: (index: number) => number) => Float32Array;

/** How many columns room is made for in one go: that takes no longer than for one of them. */
const together = 256;

/** Makes columns of that many rows. */
export const columnsFor = (rows: number): ColumnMaker => {
  let room = new Float32Array(0);
  let used = 0;
  return (valueAt) => {
    if (used + rows > room.length) {
      room = new Float32Array(rows * together);
      used = 0;
    }
    const values = room.subarray(used, used + rows);
    used += rows;
    for (let index = 0; index < rows; index += 1) values[index] = valueAt(index);
    return values;
  };
};

/** Sizes and distances count by their order of magnitude. */
export const log = Math.log1p;

export const flag = (holds: boolean): number => (holds ? 1 : 0);

/** A share, 0 where there is nothing to share. */
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
