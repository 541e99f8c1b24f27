import { evaluate } from './browsers/evaluate';
import { findAll } from './screens/controls';
import { openPopup } from './screens/popup';
import { openReader } from './screens/reader';
import { expect, test } from './test';

test('pictures are shown once, those that still wait to be loaded too, and none of what adorns the page', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('pond-pictures'));
  await openReader(extension, tab);
  await expect.poll(async () => (await findAll(tab.reader, '.text figure img')).length).toBeGreaterThan(0);
  const called = await evaluate(tab.reader, (root) =>
    [...root.querySelectorAll('.text img')].map((each) => each.getAttribute('alt')),
  );
  expect(called).toEqual(['The pond before', 'The horses']);
});

test('the picture that a page names as its own is shown over the story, though it stands in a bar above it', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('canal-bar'));
  await openReader(extension, tab);
  await expect.poll(async () => (await findAll(tab.reader, '.text figure img')).length).toBe(1);
  const shown = await evaluate(tab.reader, (root) => root.querySelector('.text img')?.getAttribute('src') ?? '');
  expect(shown).toMatch(/canal\.svg$/);
  await tab.press('Escape');
  const popup = await openPopup(extension, tab);
  await expect.poll(async () => (await findAll(popup, '.text figure img')).length).toBe(1);
});
