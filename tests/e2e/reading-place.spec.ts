import { setTimeout as sleep } from 'node:timers/promises';
import type { Surface, Tab } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, find } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader, pageStateOf, readerIs } from './screens/reader';
import { expect, test } from './test';

/** How the paragraph begins that a line in the window goes through, and how much of it is above that line. */
const paragraphAt = (surface: Surface, line: number) =>
  evaluate(
    surface,
    (root, line) => {
      const all = [...root.querySelectorAll('.text p, main article > p:not(.byline)')];
      const top = all.find((each) => each.getBoundingClientRect().bottom > line);
      const box = top?.getBoundingClientRect();
      return { begins: top?.textContent?.slice(0, 40) ?? '', share: box ? (line - box.top) / box.height : 0 };
    },
    line,
  );

/** The line that reading goes on at: under our own bar, and under what pages keep on top. */
const readerLine = 72;
const pageLine = 120;

/** Scrolls the page until the middle of a paragraph is on its line, whatever fonts it is set in. */
const scrollPage = (tab: Tab, paragraph: number) =>
  evaluate(
    tab,
    (root, paragraph, line) => {
      const box = root.querySelectorAll('main article > p:not(.byline)')[paragraph]?.getBoundingClientRect();
      const top = box ? box.top + box.height / 2 - line : 0;
      (root as Document).defaultView?.scrollBy({ top, behavior: 'instant' });
    },
    paragraph,
    pageLine,
  );

const scrollReader = (tab: Tab, paragraph: number, by: number) =>
  evaluate(
    tab.reader,
    (root, paragraph, by) => {
      const scroller = root.querySelector('.scroller');
      const top = root.querySelectorAll('.text p')[paragraph]?.getBoundingClientRect().top ?? 0;
      scroller?.scrollTo({ top: scroller.scrollTop + top + by, behavior: 'instant' });
    },
    paragraph,
    by,
  );

const scrollOf = (tab: Tab) => evaluate(tab.reader, (root) => root.querySelector('.scroller')?.scrollTop ?? -1);

test('the reader opens at the paragraph that was in view, and leaves the page as it was', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('lock-keeper'));
  await scrollPage(tab, 13);
  const before = await pageStateOf(tab);
  const onPage = await paragraphAt(tab, pageLine);
  expect(onPage.share).toBeCloseTo(0.5, 1);

  await openReader(extension, tab);
  const inReader = await paragraphAt(tab.reader, readerLine);
  expect(inReader.begins).toBe(onPage.begins);
  expect(inReader.share).toBeCloseTo(onPage.share, 1);

  await tab.press('Escape');
  await readerIs(tab, 'closed');
  expect(await pageStateOf(tab)).toEqual(before);
});

test('leaving the reader leads to the paragraph on top in it, and touches nothing else of the page', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('lock-keeper'));
  const before = await pageStateOf(tab);
  await openReader(extension, tab);
  expect(await scrollOf(tab)).toBe(0);
  await scrollReader(tab, 14, -40);
  const inReader = await paragraphAt(tab.reader, readerLine);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  const onPage = await paragraphAt(tab, pageLine);
  expect(onPage.begins).toBe(inReader.begins);
  expect(onPage.share).toBeCloseTo(inReader.share, 1);
  expect((await pageStateOf(tab)).html).toBe(before.html);
});

test('whatever changes in how the text looks, the paragraph on top stays there', async ({ extension, site }) => {
  const tab = await extension.open(site.url('lock-keeper'));
  await openReader(extension, tab);
  await scrollReader(tab, 12, -30);
  const before = await paragraphAt(tab.reader, readerLine);
  expect(before.share).toBeGreaterThan(0);
  // What is far down in the panel comes up with the panel alone; the article below is not to be scrolled.
  const press = async (target: Parameters<typeof find>[1]) => {
    const { y } = await find(tab.reader, target);
    await evaluate(
      tab.reader,
      (root, y) =>
        root
          .querySelector('.more')
          ?.closest('.panel')
          ?.scrollBy({ top: y - 300, behavior: 'instant' }),
      y,
    );
    const place = await find(tab.reader, target);
    await tab.clickAt(place.x, place.y);
  };
  await press({ role: 'button', name: /appearance/i });
  await press('.more summary');
  const kept = async () => {
    const now = await paragraphAt(tab.reader, readerLine);
    return { begins: now.begins, off: Math.round(10 * Math.abs(now.share - before.share)) };
  };
  const still = { begins: before.begins, off: 0 };
  for (const name of ['Size', 'Line height', 'Line length', 'Letter spacing']) {
    const moved = await scrollOf(tab);
    await press(`[role="group"][aria-label="${name}"] [aria-label="Larger"]`);
    await expect.poll(() => scrollOf(tab)).not.toBe(moved);
    expect(await kept(), name).toEqual(still);
  }
  await press({ role: 'radio', name: 'Justified' });
  expect(await kept()).toEqual(still);
  await press({ role: 'radio', name: 'Sans' });
  expect(await kept()).toEqual(still);
  await press({ role: 'button', name: 'Back to usual' });
  await find(tab.reader, '.usual[aria-disabled="true"]');
  expect(await kept()).toEqual(still);
});

test('a saved story opens where it was left, after a reload too', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('lock-keeper')));
  const library = await openLibrary(extension);
  await click(library, { role: 'link', name: /eleven gates/ });
  await find(library, '#headline');
  await evaluate(library, (root) => {
    const scroller = root.querySelector('.scroller');
    const top = root.querySelectorAll('.text p')[13]?.getBoundingClientRect().top ?? 0;
    scroller?.scrollTo({ top: top - 50, behavior: 'instant' });
  });
  const left = await paragraphAt(library, readerLine);
  await sleep(600);
  await library.goto(await library.url());
  await evaluate(library, () => void location.reload()).catch(() => undefined);
  await find(library, '.text p');
  await expect.poll(async () => (await paragraphAt(library, readerLine))?.begins).toBe(left.begins);
});
