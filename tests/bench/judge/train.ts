import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchPages } from '@/tests/bench/quality/pages';
import { chancesOf, type Forest } from '@/utils/clean/forest';
import { blend, type JudgeModel } from '@/utils/clean/judge';
import { secondLook } from '@/utils/clean/second-look';
import { blockScore } from './block-score';
import type { Growth } from './boosted-trees';
import { foldOf, folds } from './folds';
import { measurePages } from './measure-pages';
import { type PageRows, rowsOf } from './page-rows';
import { type PageColumns, trainForest } from './train-forest';

/**
 * Trains the weights of the block judge on the development pages: once on all of them for the product, and with `--folds`
 * once for each fold of sites, so that benchmarks can judge every page by weights that never saw its site. The second look
 * learns from first chances that were given by forests which never saw the page's site, as it will be on new pages. The
 * same pages, seed and traits give the same bytes.
 */
const growth: Growth = {
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
const secondGrowth: Growth = { ...growth, trees: 80, seed: 2 };

/** Pages whose human text is empty, cut short or not an article's; they stay in the evaluation. See the data's README. */
const faults = new Set(['4893', '4681', '4677', '4912', '0339', '4694', '2498', '4271', '2976']);

const { values: options } = parseArgs({ options: { folds: { type: 'boolean', default: false } } });
const pages = benchPages();
if (!pages) throw new Error('The development pages are absent; NUTGRAF_DATA names another folder.');
const measured = await measurePages(pages);
const all = pages.flatMap((page, index) => {
  const traits = measured[index];
  return traits ? [rowsOf(page, traits)] : [];
});
const usable = all.filter(({ page }) => !faults.has(page.id));
const outside = (fold: number) => usable.filter(({ page }) => foldOf(page.url) !== fold);

const ownColumns = new Map<PageRows, PageColumns>(
  all.map((rows) => {
    const { names, values, texts } = rows.traits;
    const column = (at: number) => Float32Array.from(texts, (_, row) => values[row * names.length + at] ?? 0);
    return [rows, Object.fromEntries(names.map((name, at) => [name, column(at)]))];
  }),
);
const columnsOf = (rows: PageRows): PageColumns => ownColumns.get(rows) ?? {};
const isLabelled = (rows: PageRows, row: number) => columnsOf(rows).label?.[row] === 1;

const firsts: Forest[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  firsts.push(trainForest(outside(fold), columnsOf, growth));
  console.log(`First look, fold ${fold}: trained on ${outside(fold).length} pages`);
}
const firstChances = new Map(
  all.map((rows) => {
    const forest = firsts[foldOf(rows.page.url)];
    return [rows, forest ? chancesOf(forest, columnsOf(rows), rows.values.length) : new Float32Array()];
  }),
);
console.log(
  `First look, on sites it never saw: ${blockScore(all, (rows) => firstChances.get(rows) ?? new Float32Array(), isLabelled)}`,
);

const groupsOf = ({ traits }: PageRows) =>
  Object.fromEntries(Object.entries(traits.groups).map(([name, group]) => [name, Int32Array.from(group)]));
const bothColumns = new Map(
  all.map((rows) => {
    const seen = secondLook(firstChances.get(rows) ?? new Float32Array(), rows.traits.words, groupsOf(rows));
    return [rows, { ...columnsOf(rows), ...seen }];
  }),
);
const bothOf = (rows: PageRows): PageColumns => bothColumns.get(rows) ?? {};

const write = (path: string, model: JudgeModel) => writeFileSync(path, `${JSON.stringify(model)}\n`);
write('utils/clean/weights/judge.json', {
  first: trainForest(usable, columnsOf, growth),
  second: trainForest(usable, bothOf, secondGrowth),
});
console.log(`utils/clean/weights/judge.json: ${readFileSync('utils/clean/weights/judge.json').length} bytes`);

if (options.folds) {
  mkdirSync('.bench/judge', { recursive: true });
  const seconds: Forest[] = [];
  for (const [fold, first] of firsts.entries()) {
    const second = trainForest(outside(fold), bothOf, secondGrowth);
    seconds.push(second);
    write(`.bench/judge/fold-${fold}.json`, { first, second });
  }
  const chances = (rows: PageRows) => {
    const forest = seconds[foldOf(rows.page.url)];
    const first = firstChances.get(rows) ?? new Float32Array();
    const second = forest ? chancesOf(forest, bothOf(rows), rows.values.length) : new Float32Array();
    return second.map((chance, row) => blend(first[row] ?? 0, chance));
  };
  console.log(`Both looks, on sites they never saw: ${blockScore(all, chances, isLabelled)}`);
}
