import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { foldOf, folds } from '@/tests/bench/judge/folds';
import { benchPaint } from '@/tests/bench/paint/bench-paint';
import { type Measured, measure } from '@/tests/bench/quality/measure';
import { openReaders } from '@/tests/bench/quality/open-readers';
import { benchPages, dataFolder } from '@/tests/bench/quality/pages';
import { readerNames } from '@/tests/bench/quality/reader-names';
import { printReport } from '@/tests/bench/quality/report';
import { progressBar } from '@/tests/support/progress-bar';
import type { Forest } from '@/utils/clean/forest';

/**
 * `--every N` takes every Nth page only; `--readers a,b` those readers only; `--nameless` takes the names off the pages' boxes
 * first; `--painted N` opens N pages in real browsers, none with 0.
 */
const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    readers: { type: 'string', default: readerNames.join(',') },
    nameless: { type: 'boolean', default: false },
    painted: { type: 'string', default: '20' },
  },
});

const all = benchPages();
if (!all) {
  console.log(`The benchmark pages are absent: nothing at ${dataFolder}/wcxb-dev. NUTGRAF_DATA names another folder.`);
  process.exit(0);
}
const pages = all.filter((_, index) => index % Number(values.every) === 0);
const chosen = readerNames.filter((name) => values.readers.split(',').includes(name));

/** Weights that never saw the page's site, as `tests/bench/judge/train.ts --folds` leaves them. */
const foldModels = Array.from({ length: folds }, (_, fold): Forest | undefined => {
  const path = `.bench/judge/fold-${fold}.json`;
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
});
const crossValidated = foldModels.every(Boolean);

const readers = await openReaders();
const empty = { text: '', title: '', author: '', date: '', ms: 0 };
const results = new Map<string, Measured[]>(chosen.map((name) => [name, []]));
const progress = progressBar('Reading', pages.length);
for (const [index, saved] of pages.entries()) {
  const html = values.nameless ? await readers.nameless(saved.html()) : saved.html();
  // In turn on the same page, so that whatever slows the machine slows all of them.
  for (const name of chosen) {
    const result = await readers.read(name, html, saved.url, foldModels[foldOf(saved.url)]).catch((error: unknown) => {
      console.error(`${name} failed on ${saved.id}: ${String(error).split('\n')[0]}`);
      return empty;
    });
    results.get(name)?.push(measure(saved, result));
  }
  progress.at(index + 1);
}
await readers.close();

mkdirSync('.bench', { recursive: true });
for (const [name, measured] of results) {
  writeFileSync(`.bench/quality-${name}.jsonl`, measured.map((line) => `${JSON.stringify(line)}\n`).join(''));
}
console.log(
  `${pages.length} pages of wcxb-dev, ${values.nameless ? 'without the names of their boxes, ' : ''}${crossValidated ? 'weights cross-validated by site' : 'weights that saw these pages (tests/bench/judge/train.ts --folds makes the others)'}`,
);
printReport(results);
console.log('Page by page: .bench/quality-*.jsonl');

const painted = Number(values.painted);
if (painted > 0) {
  for (const browser of ['chrome', 'firefox']) execFileSync('node_modules/.bin/wxt', ['build', '-b', browser]);
  await benchPaint(all.filter((_, index) => index % Math.floor(all.length / painted) === 0).slice(0, painted));
}
