import { evaluate } from './browsers/evaluate';
import { click, find, textOf } from './screens/controls';
import { openLibrary, savePage, storiesIn } from './screens/library';
import { headlineOf, openPopup } from './screens/popup';
import { openReader, readerIs, readerTextOf } from './screens/reader';
import { expect, test } from './test';

test('in a single-page app each story is read and saved under its own address and name', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('one-page'));
  await savePage(extension, tab);
  await click(tab, { role: 'button', name: 'Next story' });
  const popup = await openPopup(extension, tab);
  expect(await headlineOf(popup)).toBe('A choir of ferry pilots sings in Sund');
  expect(await textOf(popup, '.meta')).not.toContain('Runa Vik');
  await click(popup, { role: 'button', name: 'Save' });
  await find(popup, { role: 'button', name: 'Saved' });
  await popup.close();
  const library = await openLibrary(extension);
  await find(library, '.story h3');
  expect([...(await storiesIn(library))].sort()).toEqual([
    'A choir of ferry pilots sings in Sund',
    'The lamp on Skarv island is lit again',
  ]);
});

test('a page that its server led here keeps what its head says', async ({ extension, site }) => {
  const tab = await extension.open(site.redirected('old-bridge'));
  expect(await tab.url()).toBe(site.url('old-bridge'));
  expect(await textOf(await openPopup(extension, tab), '.meta')).toContain('2024');
});

test('the reader goes along when the page under it goes to another story without a load, and leaves where there is none', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('one-page'));
  const lead = (to: string) => evaluate(tab, (root, to) => (root as Document).defaultView?.postMessage(to, '*'), to);
  await openReader(extension, tab);
  await lead('next');
  await expect
    .poll(() => textOf(tab.reader, '#headline').catch(() => ''))
    .toBe('A choir of ferry pilots sings in Sund');
  expect(await readerTextOf(tab)).toContain('The low notes are the engine');
  await lead('contact');
  await readerIs(tab, 'closed');
});
