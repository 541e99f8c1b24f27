import { evaluate } from './browsers/evaluate';
import { until } from './browsers/until';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader, readerIs } from './screens/reader';
import { expect, test } from './test';

/** What has the focus in the reader: the first words of it. */
const focused = (surface: Parameters<typeof evaluate>[0]) =>
  evaluate(surface, (root) => (root.activeElement?.textContent ?? '').trim().slice(0, 40));

test('J and K lead from paragraph to paragraph, with the focus, and leave Tab alone', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const paragraphs = (await findAll(tab.reader, '.text p')).map(({ text }) => text.slice(0, 40));
  expect(paragraphs.length).toBeGreaterThan(3);
  const visited: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await tab.press('j');
    visited.push(await focused(tab.reader));
  }
  expect(new Set(visited).size).toBe(3);
  await tab.press('k');
  expect(await focused(tab.reader)).toBe(visited[1]);
  await tab.press('Tab');
  expect(await focused(tab.reader)).not.toBe(visited[1]);
});

test('F marks the next key sentence, Backspace leads back, Escape clears and then leaves', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await tab.press('f');
  const first = await textOf(tab.reader, 'mark');
  await tab.press('f');
  await expect.poll(() => textOf(tab.reader, 'mark')).not.toBe(first);
  await tab.press('Backspace');
  await expect.poll(() => isShown(tab.reader, 'mark')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
});

test('the list of keys opens by ? and by its button, and switches keys of one character off for good', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await tab.press('?');
  await find(tab.reader, { role: 'heading', name: 'Keys' });
  await click(tab.reader, '.keys label');
  await tab.press('Escape');
  await until('the list to close', async () => !(await isShown(tab.reader, '.keys')) || undefined);
  await tab.press('a');
  expect(await isShown(tab.reader, '.panel')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  await openReader(extension, tab);
  await tab.press('?');
  expect(await isShown(tab.reader, '.keys')).toBe(false);
  await click(tab.reader, { role: 'button', name: 'Keys' });
  expect(await isShown(tab.reader, '.keys')).toBe(true);
});

test('in the library / goes to the search, J and K go along the list, and typing stays typing', async ({
  extension,
  site,
}) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await find(library, '.story h3');
  await library.press('j');
  const first = await focused(library);
  await library.press('j');
  expect(await focused(library)).not.toBe(first);
  await library.press('k');
  expect(await focused(library)).toBe(first);
  await library.press('/');
  await library.type('jk?');
  expect(await evaluate(library, (root) => root.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe(
    'jk?',
  );
});
