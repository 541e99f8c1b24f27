import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchPage, benchPages } from '@/tests/bench/quality/pages';
import { wordsOf } from '@/tests/bench/quality/scores';
import type { JudgeModel } from '@/utils/clean/judge';
import { growTrees, type Tree } from './boosted-trees';
import { foldOf, folds } from './folds';
import { labelBlocks } from './label-blocks';
import { measurePages } from './measure-pages';
import type { PageTraits } from './traits-in-page';

/**
 * Trains the weights of the block judge on the development pages: once on all of them for the product, and once for each
 * fold of sites, so that benchmarks can judge every page by weights that never saw its site. The same pages, seed and
 * traits give the same bytes.
 */
const growth = {
  trees: 110,
  rate: 0.12,
  leaves: 8,
  depth: 4,
  rows: 60,
  columnShare: 0.5,
  rowShare: 0.8,
  shrink: 5,
  seed: 1,
};

/** Pages whose human text is empty, cut short or not an article's; they stay in the evaluation. See the data's README. */
const faults = new Set(['4893', '4681', '4677', '4912', '0339', '4694', '2498', '4271', '2976']);

/** Weights of a block: longer ones count a little more, a labelled insert much, a page no more than its size's root. */
const lengthPower = 0.25;
const longest = 80;
const leastInsert = 4.5;
const smallestPage = 30;

interface Rows {
  readonly traits: PageTraits;
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

const rowsOf = ({ truth, inserts }: BenchPage, traits: PageTraits): Rows => {
  const labels = labelBlocks(
    traits.texts,
    traits.linkShares,
    truth.main_content ?? '',
    inserts.map(({ text }) => text),
  );
  const weights = labels.map(({ weight }, index) => {
    const size = (Math.min(wordsOf(traits.texts[index] ?? '').length, longest) + 1) ** lengthPower;
    return weight === 'insert' ? Math.max(leastInsert, 1.5 * size) : weight * size;
  });
  const page = Math.sqrt(
    Math.max(
      smallestPage,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
  );
  return { traits, values: labels.map(({ value }) => value), weights: weights.map((weight) => weight / page) };
};

const flatten = (tree: Tree, column: (at: number) => number): readonly number[] => {
  const list: number[] = [];
  const add = (part: Tree) => {
    if (typeof part === 'number') {
      list.push(-1, part);
      return;
    }
    const at = list.length;
    list.push(column(part[0]), part[1], 0);
    add(part[2]);
    list[at + 2] = list.length;
    add(part[3]);
  };
  add(tree);
  return list;
};

const trainOn = (pages: readonly Rows[]): JudgeModel => {
  const names = pages[0]?.traits.names ?? [];
  const used = pages.flatMap((page, at) =>
    page.weights.flatMap((weight, row) => (weight > 0 ? [[at, row] as const] : [])),
  );
  const read = (of: (page: Rows, row: number) => number) =>
    Float32Array.from(used, ([at, row]) => {
      const page = pages[at];
      return page ? of(page, row) : 0;
    });
  const weights = read((page, row) => page.weights[row] ?? 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const { start, trees } = growTrees(
    {
      columns: names.map((_, column) => read(({ traits }, row) => traits.values[row * names.length + column] ?? 0)),
      labels: read((page, row) => page.values[row] ?? 0),
      weights: weights.map((weight) => weight / mean),
    },
    growth,
  );
  const asked: number[] = [];
  const traitOf = (column: number) => {
    if (!asked.includes(column)) asked.push(column);
    return asked.indexOf(column);
  };
  const flat = trees.map((tree) => flatten(tree, traitOf));
  return { traits: asked.map((column) => names[column] ?? ''), start: Number(start.toFixed(3)), trees: flat };
};

const { values: options } = parseArgs({ options: { folds: { type: 'boolean', default: false } } });
const pages = benchPages();
if (!pages) throw new Error('The development pages are absent; NUTGRAF_DATA names another folder.');
const rows = (await measurePages(pages)).map((traits, index) => {
  const page = pages[index];
  if (!page) throw new Error('A page was measured that is not there');
  return { page, rows: rowsOf(page, traits) };
});
const usable = rows.filter(({ page }) => !faults.has(page.id));
const write = (path: string, model: JudgeModel) => writeFileSync(path, `${JSON.stringify(model)}\n`);

write('utils/clean/weights/judge.json', trainOn(usable.map(({ rows }) => rows)));
console.log(`utils/clean/weights/judge.json: ${readFileSync('utils/clean/weights/judge.json').length} bytes`);
if (options.folds) {
  mkdirSync('.bench/judge', { recursive: true });
  for (let fold = 0; fold < folds; fold += 1) {
    const others = usable.filter(({ page }) => foldOf(page.url) !== fold);
    write(`.bench/judge/fold-${fold}.json`, trainOn(others.map(({ rows }) => rows)));
    console.log(`fold ${fold}: trained on ${others.length} pages`);
  }
}
