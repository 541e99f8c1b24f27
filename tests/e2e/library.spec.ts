import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { downloaded, openLibrary, openLibraryFromPopup, savePage, storiesIn } from './screens/library';
import { openReader } from './screens/reader';
import { expect, test } from './test';

const bridge = 'Old swing bridge reopens after nine years';
const train = 'The night train to Varnholm runs again';

test('a story saved twice from the popup is in the library once', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await savePage(extension, tab);
  await tab.goto(`${site.url('old-bridge')}#again`);
  await savePage(extension, tab);
  const library = await openLibraryFromPopup(extension, tab);
  await expect.poll(() => storiesIn(library)).toEqual([bridge]);
});

test('a story can be saved from the reader', async ({ extension, site }) => {
  const tab = await extension.open(site.url('night-train', 'strict'));
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Save' });
  await find(tab.reader, { role: 'button', name: 'Saved' });
  await expect.poll(async () => storiesIn(await openLibrary(extension))).toEqual([train]);
});

test('search finds a word of the text and marks it', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await expect.poll(async () => (await storiesIn(library)).toSorted()).toEqual([bridge, train].toSorted());

  await click(library, { role: 'searchbox' });
  await library.type('rivet');
  await expect.poll(() => storiesIn(library)).toEqual([bridge]);
  expect((await textOf(library, '.story mark')).toLowerCase()).toContain('rivet');

  await library.type('zzz');
  await find(library, { role: 'heading', name: 'Nothing found' });
  await click(library, { role: 'button', name: 'Clear the search' });
  await expect.poll(async () => (await storiesIn(library)).length).toBe(2);
});

test('a saved story opens and reads without its page', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await savePage(extension, tab);
  await tab.close();
  const library = await openLibrary(extension);
  await click(library, { role: 'link', name: bridge });
  await expect.poll(() => textOf(library, 'article')).toContain('he was right about every plank');
  expect(await textOf(library, '#headline')).toBe(bridge);
});

test('a deleted story comes back by Undo', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  const library = await openLibrary(extension);
  await click(library, { role: 'button', name: /^delete/i });
  await find(library, { role: 'heading', name: 'Nothing saved yet' });
  await click(library, { role: 'button', name: 'Undo' });
  await expect.poll(() => storiesIn(library)).toEqual([bridge]);
  await expect.poll(async () => storiesIn(await openLibrary(extension))).toEqual([bridge]);
});

test('a story is downloaded as Markdown', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await click(library, { role: 'button', name: /^download as markdown/i });
  const file = await downloaded(extension, /\.md$/);
  expect(file.name).toContain('night train to Varnholm');
  expect(file.text).toContain(`# ${train}`);
  expect(file.text).toContain('A bed costs 49 crowns, a seat 19.');
});

test('an exported library can be imported again, and is the same', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await click(library, { role: 'button', name: 'Export' });
  const file = await downloaded(extension, /\.json$/);
  for (const left of [1, 0]) {
    await click(library, { role: 'button', name: /^delete/i });
    await expect.poll(async () => (await storiesIn(library)).length).toBe(left);
  }
  await library.chooseFile('input[type=file]', join(extension.downloads, file.name));
  await expect.poll(async () => (await storiesIn(library)).toSorted()).toEqual([bridge, train].toSorted());
  await click(library, { role: 'link', name: train });
  await expect.poll(() => textOf(library, 'article')).toContain('A bed costs 49 crowns');
});

test('a file that is no library names its first fault and changes nothing', async ({ extension, site }, testInfo) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  const library = await openLibrary(extension);
  await click(library, { role: 'button', name: 'Export' });
  const { text } = await downloaded(extension, /\.json$/);
  const broken = testInfo.outputPath('broken.json');
  await writeFile(broken, text.replace(/"title":\s*"[^"]+"/g, '"title": 7'));
  await library.chooseFile('input[type=file]', broken);
  const alert = await textOf(library, { role: 'alert' });
  expect(alert).toContain('Not imported');
  expect(alert).toContain('title');
  expect(await storiesIn(library)).toEqual([bridge]);
});

test('an empty library says what to do', async ({ extension }) => {
  const library = await openLibrary(extension);
  await find(library, { role: 'heading', name: 'Nothing saved yet' });
  expect(await isShown(library, { role: 'button', name: /import/i })).toBe(true);
  expect(await findAll(library, '.story')).toEqual([]);
});
