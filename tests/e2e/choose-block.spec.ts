import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { until } from './browsers/until';
import { click } from './screens/controls';
import { openPopup } from './screens/popup';
import { readerIs, readerTextOf } from './screens/reader';
import { expect, test } from './test';

const noFerry = 'The ferry does not run today';

/** How many elements lie over the page that are none of its own. */
const coversOn = (surface: Surface) =>
  evaluate(surface, (root) => (root as Document).documentElement.children.length - 2);

test('where there is no article, a block is chosen by keys or by pointer, or what is selected is read', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('ferry-board', 'strict'));
  const url = await tab.url();
  const pick = async () => {
    const popup = await openPopup(extension, tab);
    await click(popup, { role: 'button', name: 'Pick the block' });
    await until('the outline', async () => (await coversOn(tab)) === 1 || undefined);
  };
  await pick();
  await tab.press('Escape');
  await until('the outline to be gone', async () => (await coversOn(tab)) === 0 || undefined);

  await pick();
  await tab.press('ArrowDown');
  await tab.press('ArrowRight');
  await tab.press('Enter');
  await readerIs(tab, 'open');
  expect(await readerTextOf(tab)).toContain(noFerry);
  await tab.press('Escape');
  await readerIs(tab, 'closed');

  await pick();
  const link = await evaluate(tab, (root) => {
    const { x = 0, y = 0 } = root.querySelector('a')?.getBoundingClientRect() ?? {};
    return { x: x + 4, y: y + 4 };
  });
  await tab.clickAt(link.x, link.y);
  await readerIs(tab, 'open');
  expect(await readerTextOf(tab)).toContain('timetable holds again');
  expect(await readerTextOf(tab)).not.toContain(noFerry);
  expect(await tab.url()).toBe(url);
  await tab.press('Escape');
  await readerIs(tab, 'closed');

  await evaluate(tab, (root) => {
    const paragraph = root.querySelector('p');
    if (paragraph) (root as Document).getSelection()?.selectAllChildren(paragraph);
  });
  const popup = await openPopup(extension, tab);
  await click(popup, { role: 'button', name: 'Read the selection' });
  await readerIs(tab, 'open');
  expect(await readerTextOf(tab)).toContain(noFerry);
});

test('where the article is not what was meant, the popup below it leads to the block that is', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge', 'strict'));
  const popup = await openPopup(extension, tab);
  await click(popup, { role: 'button', name: 'Pick the block', within: '.choose' });
  await until('the outline', async () => (await coversOn(tab)) === 1 || undefined);
  const footer = await evaluate(tab, (root) => {
    const address = root.querySelector('footer p');
    address?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0 } = address?.getBoundingClientRect() ?? {};
    return { x: x + 4, y: y + 4 };
  });
  await tab.clickAt(footer.x, footer.y);
  await readerIs(tab, 'open');
  expect(await readerTextOf(tab)).toContain('Harbour Street 1');
  expect(await readerTextOf(tab)).not.toContain('two of its main girders');
});
