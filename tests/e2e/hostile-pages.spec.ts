import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, expect, type Page, test } from 'playwright/test';
import { bundleForBrowser } from '@/tests/support/browser-bundle';
import type { FileReading } from '@/tests/support/read-for-file';
import { chromiumPath } from './browsers/find';

/** What has not ended by then hangs, in milliseconds, on the slowest machine. How long reading takes is the benchmark's affair. */
const patience = 30_000;
const list = '../shared/data/security/hostile-pages-dev.json';

interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly head: readonly (readonly [string, number])[];
  readonly body: readonly (readonly [string, number])[];
}
const recipes: readonly Recipe[] = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).items : [];

const laidOut = (parts: Recipe['head']) => parts.map(([part, times]) => part.repeat(times)).join('');
const htmlOf = ({ head, body }: Recipe) =>
  `<!doctype html><html><head>${laidOut(head)}</head><body>${laidOut(body)}</body></html>`;

const prose = 'The council met on Monday, and agreed after two hours that the old mill by the river stays where it is.';
const story = `<h1>The mill stays</h1>${`<p>${prose}</p>`.repeat(6)}`;
const numbered = (part: (at: number) => string, times: number) =>
  Array.from({ length: times }, (_, at) => part(at)).join('');

/** Pages of our own that have no end in one direction. */
const endless: Readonly<Record<string, string>> = {
  'lines with single breaks': `${story}<div>${'text, text<br>'.repeat(60_000)}</div>`,
  'blanks before a word of code': `${story}<pre>${' '.repeat(1_000_000)}x</pre>`,
  'blanks in an address': `${story}<img srcset="${' '.repeat(1_000_000)}x"><a href="${' '.repeat(1_000_000)}x">x</a>`,
  'items in one list': `${story}<ol>${'<li>One more item</li>'.repeat(50_000)}</ol>`,
  'boxes in one box': `${story}${'<div>One more box</div>'.repeat(50_000)}`,
  'different paragraphs': numbered((at) => `<p>${prose} Vote ${at} of many, and not the last one.</p>`, 30_000),
  'pictures in one figure': `${story}<figure>${'<img class="a" src="/a.jpg">'.repeat(20_000)}</figure>`,
  'parts streamed within parts': `${story}<template id="B:0"></template>${numbered(
    (at) => `<div hidden id="S:${at}"><template id="B:${at + 1}"></template></div>`,
    20_000,
  )}`,
  'shadow roots in shadow roots': `${story}${'<x-a><template shadowrootmode="open">'.repeat(400)}`,
  'names in one form': `<form>${numbered((at) => `<input name="a${at}">`, 50_000)}${story}</form>`,
  noscripts: `${story}${'<p><noscript><img src="/a.jpg"></noscript></p>'.repeat(20_000)}`,
  'words nobody ever ended': `${story}<p>${'a'.repeat(3_000_000)}</p>`,
  'sentence ends': `${story}<p>${'.'.repeat(500_000)} ${'."'.repeat(500_000)}</p>`,
  'links in one paragraph': `${story}<p>${'<a href="/a">a</a> '.repeat(50_000)}</p>`,
  'cells in one table': `${story}<table>${'<tr><td>a</td><td>1</td></tr>'.repeat(15_000)}</table>`,
  'tables in tables': `${'<table><tr><td>'.repeat(2_000)}${story}`,
};

let browser: Browser;
let script: string;
let page: Page;

const newPage = async () => {
  page = await browser.newPage();
  await page.evaluate(script);
};

test.beforeAll(async () => {
  script = await bundleForBrowser('tests/support/read-for-file.ts');
  browser = await chromium.launch({ executablePath: chromiumPath() ?? '' });
  await newPage();
});
test.afterAll(() => browser.close());
test.beforeEach(() => test.skip(test.info().project.name === 'firefox', 'Reads pages in Chromium alone.'));

const read = (html: string, name: string): Promise<FileReading> =>
  page.evaluate(([html, name]) => bundle.readForFile(html, name), [html, name] as const);

/** What went wrong with a page: it took too long, or threw. */
const faultOf = async (html: string, name: string): Promise<string | undefined> => {
  let wake: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    wake = setTimeout(resolve, patience + 5_000, 'never ended');
  });
  const reading = await Promise.race([read(html, name).catch(String), late]);
  clearTimeout(wake);
  if (typeof reading === 'string') {
    void page.close().catch(() => undefined);
    await newPage();
    return `${name}: ${reading.split('\n')[0]}`;
  }
  if (reading.ms > 1_000) console.log(`${name}: ${Math.round(reading.ms)} ms`);
  return reading.ms > patience ? `${name}: ${Math.round(reading.ms)} ms` : undefined;
};

test('every hostile page ends', async () => {
  test.skip(recipes.length === 0, `There is no ${list}.`);
  test.setTimeout(600_000);
  const faults: string[] = [];
  for (const recipe of recipes) faults.push((await faultOf(htmlOf(recipe), `${recipe.id} ${recipe.name}`)) ?? '');
  expect(faults.filter(Boolean)).toEqual([]);
});

test('pages without end in one direction end', async () => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  for (const [name, html] of Object.entries(endless)) faults.push((await faultOf(html, name)) ?? '');
  expect(faults.filter(Boolean)).toEqual([]);
});

test('a page that is 20,000 elements deep ends with its story', async () => {
  const reading = await page.evaluate(([story]) => bundle.readForFile(`${story}${'<div>'.repeat(20_000)}x`, 'deep'), [
    story,
  ] as const);
  expect(reading.text).toContain('the old mill');
});

test('no name of a control changes the story', async () => {
  test.setTimeout(120_000);
  const names = await page.evaluate(() => [
    ...new Set(
      [HTMLFormElement, HTMLElement, Element, Node, EventTarget].flatMap(({ prototype }) =>
        Object.getOwnPropertyNames(prototype),
      ),
    ),
  ]);
  expect(names).toEqual(expect.arrayContaining(['parentNode', 'nextElementSibling', 'getAttribute', 'ownerDocument']));
  expect(names.length).toBeGreaterThan(300);
  const withControls = (controls: string) => `<title>The mill stays</title><form>${controls}<div>${story}</div></form>`;
  const { article } = await read(withControls(''), 'mill');
  expect(article?.blocks.length).toBeGreaterThan(5);
  const fooled: string[] = [];
  for (const name of names) {
    const reading = await read(withControls(`<input name="${name}">`), 'mill').catch(String);
    if (JSON.stringify(typeof reading === 'string' ? reading : reading.article) !== JSON.stringify(article))
      fooled.push(name);
  }
  expect(fooled).toEqual([]);
  for (const control of ['input', 'button', 'select', 'textarea', 'output', 'fieldset', 'object', 'img']) {
    const controls = names.map((name) => `<${control} name="${name}"></${control}>`).join('');
    expect((await read(withControls(controls), 'mill')).article?.blocks, control).toEqual(article?.blocks);
  }
});
