import { leaksByKind, type Measured, summary } from './measure';
import { pairedBootstrap } from './scores';

const columns = [
  ['P', 'precision', 3],
  ['R', 'recall', 3],
  ['F1', 'f1', 4],
  ['leaking', 'leaking', 3],
  ['inserts', 'insertsHeld', 3],
  ['with', 'with', 3],
  ['without', 'without', 3],
  ['title', 'title', 2],
  ['author', 'author', 2],
  ['date', 'date', 2],
  ['twice', 'twice', 0],
  ['empty', 'empty', 0],
  ['ms', 'median', 1],
  ['p95', 'p95', 1],
] as const;

const cell = (text: string, width = 8) => text.padStart(width);

/** Prints the readers beside each other; times also as ratios to plain Readability on the same pages in the same run. */
export const printReport = (results: ReadonlyMap<string, readonly Measured[]>): void => {
  console.log(`${''.padEnd(12)}${columns.map(([name]) => cell(name)).join('')}`);
  for (const [name, pages] of results) {
    const figures = summary(pages);
    console.log(`${name.padEnd(12)}${columns.map(([, key, digits]) => cell(figures[key].toFixed(digits))).join('')}`);
  }
  const ours = results.get('nutgraf');
  const plain = results.get('readability');
  if (!ours) return;
  if (plain) {
    const [own, other] = [summary(ours), summary(plain)];
    const against = ({ median, p95 }: { median: number; p95: number }) =>
      `median ${(median / other.median).toFixed(2)}, p95 ${(p95 / other.p95).toFixed(2)}`;
    console.log(`time against plain Readability: ${against(own)}; until every block is judged: ${against(own.judged)}`);
  }
  for (const [name, pages] of results) {
    if (name === 'nutgraf') continue;
    const { difference, half, above } = pairedBootstrap(
      ours.map(({ f1 }) => f1),
      pages.map(({ f1 }) => f1),
    );
    const signed = `${difference >= 0 ? '+' : ''}${difference.toFixed(4)}`;
    console.log(
      `F1 against ${name}: ${signed} ±${half.toFixed(4)}, better in ${(100 * above).toFixed(0)} % of 2,000 draws`,
    );
  }
  const kinds = new Map([...results].map(([name, pages]) => [name, leaksByKind(pages)]));
  console.log(`pages leaking, by kind: ${[...results.keys()].join(' / ')}, of the pages that have one`);
  for (const [kind, { pages }] of leaksByKind(ours)) {
    const leaking = [...kinds.values()].map((of) => of.get(kind)?.leaking ?? 0).join(' / ');
    console.log(`  ${kind.padEnd(14)} ${leaking} of ${pages}`);
  }
};
