import { randomFrom } from './random';

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const rounds = 2000;

/** How likely `ours` is better than `theirs` on the same articles: paired bootstrap (Koehn 2004), 0 to 1. */
export const chanceOfBetter = (ours: readonly number[], theirs: readonly number[]): number => {
  const random = randomFrom(1);
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0));
  let wins = 0;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (let draw = 0; draw < differences.length; draw++)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    if (sum > 0) wins++;
  }
  return wins / rounds;
};

/** Precision, recall and their harmonic mean. */
export const prf = (hits: number, ours: number, theirs: number) => {
  const precision = ours === 0 ? 0 : hits / ours;
  const recall = theirs === 0 ? 0 : hits / theirs;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

const cell = (value: string | number) => (typeof value === 'number' ? value.toFixed(value > 3 ? 1 : 3) : value);

/** Prints rows under a title, columns aligned. */
export const printTable = (title: string, rows: readonly (readonly (string | number)[])[]): void => {
  const cells = rows.map((row) => row.map(cell));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(
      `  ${row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
};
