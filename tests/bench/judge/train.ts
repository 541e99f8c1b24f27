import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type BenchPage, benchPages } from '@/tests/bench/quality/pages';
import { chancesOf, type Forest } from '@/utils/clean/forest';
import { blockScore } from './block-score';
import type { Growth } from './boosted-trees';
import { foldOf, folds } from './folds';
import { views } from './hidden-phrases';
import { measurePages } from './measure-pages';
import { type PageRows, rowsOf } from './page-rows';
import { type PageColumns, trainForest } from './train-forest';

/**
 * Trains the weights of the block judge on the development pages: once on all of them for the product, and with `--folds`
 * once for each fold of sites, so that benchmarks can judge every page by weights that never saw its site. Two of three
 * phrases are hidden meanwhile (`hidden-phrases.ts`), and so they are where it says how the folds do. A third of the pages
 * come again without the names of their boxes, as style compilers write them. The same pages, seed and traits give the same
 * bytes.
 */
const growth: Growth = {
  trees: 370,
  rate: 0.075,
  leaves: 12,
  depth: 5,
  rows: 60,
  columnShare: 0.5,
  rowShare: 0.8,
  shrink: 5,
  seed: 1,
};

/** Pages whose human text is empty, cut short or not an article's; they stay in the evaluation. See the data's README. */
const faults = new Set(['4893', '4681', '4677', '4912', '0339', '4694', '2498', '4271', '2976']);

const { values: options } = parseArgs({ options: { folds: { type: 'boolean', default: false } } });
const pages = benchPages();
if (!pages) throw new Error('The development pages are absent; NUTGRAF_DATA names another folder.');
const rowsFor = async (pages: readonly BenchPage[], nameless = false): Promise<readonly PageRows[]> => {
  const measured = await measurePages(pages, nameless);
  return pages.flatMap((page, index) => {
    const traits = measured[index];
    return traits ? [rowsOf(page, traits)] : [];
  });
};
/** One page of three, as many of each view of the phrases. */
const isOfThird = ({ id }: BenchPage) => Math.floor(Number(id) / views) % 3 === 0;
const asTheyAre = await rowsFor(pages);
const nameless = await rowsFor(pages.filter(isOfThird), true);
const all = [...asTheyAre, ...nameless];
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

const write = (path: string, forest: Forest) => {
  writeFileSync(path, `${JSON.stringify(forest)}\n`);
  console.log(`${path}: ${statSync(path).size} bytes`);
};
write('utils/clean/weights/judge.json', trainForest(usable, columnsOf, growth));

if (options.folds) {
  mkdirSync('.bench/judge', { recursive: true });
  const forests = Array.from({ length: folds }, (_, fold) => {
    const forest = trainForest(outside(fold), columnsOf, growth);
    write(`.bench/judge/fold-${fold}.json`, forest);
    return forest;
  });
  const chances = (rows: PageRows) => {
    const forest = forests[foldOf(rows.page.url)];
    return forest ? chancesOf(forest, columnsOf(rows), rows.values.length) : new Float32Array();
  };
  console.log(`On sites that they never saw: ${blockScore(asTheyAre, chances, columnsOf)}`);
}
