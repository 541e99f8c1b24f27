import { click, find, findAll, isShown, textOf } from './screens/controls';
import { openLibrary } from './screens/library';
import { articleTextOf, openPopup } from './screens/popup';
import { openReader, readerIs, readerTextOf } from './screens/reader';
import { expect, test } from './test';

for (const policy of ['plain', 'strict', 'trusted-types'] as const) {
  test(`the popup offers all pages, and the reader shows them as one story on a ${policy} page`, async ({
    extension,
    site,
  }) => {
    const tab = await extension.open(site.url('long-walk', policy));
    const popup = await openPopup(extension, tab);
    expect(await articleTextOf(popup)).not.toContain('Ole Rask');
    await click(popup, { role: 'button', name: 'Read all 3 pages' });
    await readerIs(tab, 'open');
    if (policy === 'strict' && extension.name === 'firefox') {
      // Firefox holds a content script to its page's own policy, which here forbids every request.
      await expect.poll(() => textOf(tab.reader, '.pages')).toContain('Page 2 could not be fetched.');
      return;
    }
    const story = () => textOf(tab.reader, 'section[aria-labelledby="article-text"]');
    await expect.poll(story).toContain('there would be fish for everybody');
    const text = await story();
    expect(text.indexOf('older than the map')).toBeLessThan(text.indexOf('Ole Rask'));
    expect(text.indexOf('Ole Rask')).toBeLessThan(text.indexOf('harbour of Sund'));
    expect(text.split('212 kilometres')).toHaveLength(2);
    expect((await findAll(tab.reader, '.page-mark a')).map((mark) => mark.text)).toEqual(['Page 2', 'Page 3']);
    expect(await textOf(tab.reader, '.pages')).toBe('All 3 pages are here.');
  });
}

test('a story of several pages is saved whole, and stays whole when the popup is opened again', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('long-walk'));
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Read all 3 pages' });
  await expect.poll(() => readerTextOf(tab)).toContain('there would be fish');
  await click(tab.reader, { role: 'button', name: 'Save' });
  await find(tab.reader, { role: 'button', name: 'Saved' });
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  const popup = await openPopup(extension, tab);
  expect(await articleTextOf(popup)).toContain('there would be fish');
  await popup.close();
  const library = await openLibrary(extension);
  await click(library, '.story h3 a');
  expect(await textOf(library, '#text')).toContain('there would be fish');
  expect(await findAll(library, '.page-mark a')).toHaveLength(2);
});

test('a page that fails ends the reading, keeps what there is and says so', async ({ extension, site }) => {
  const tab = await extension.open(site.url('broken-walk'));
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Read all 3 pages' });
  await expect.poll(() => readerTextOf(tab)).toContain('Ole Rask');
  const says = await textOf(tab.reader, '.pages');
  expect(says).toContain('2 of 3 pages are here.');
  expect(says).toContain('Page 3 could not be fetched.');
  expect(await isShown(tab.reader, { role: 'link', name: 'Open page 3' })).toBe(true);
});

test('the reading of pages shows how far it is, and can be cancelled', async ({ extension, site }) => {
  const tab = await extension.open(`${site.url('slow-walk')}?wait=4000`);
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Read all 3 pages' });
  expect(await textOf(tab.reader, '.pages span')).toBe('Reading page 2 of 3');
  await click(tab.reader, { role: 'button', name: 'Cancel' });
  await find(tab.reader, { role: 'button', name: 'Read all 3 pages' });
  expect(await readerTextOf(tab)).not.toContain('Ole Rask');
});

test('opened in the middle, the pages stand in the order of the story', async ({ extension, site }) => {
  await extension.open(site.url('long-walk'));
  const tab = await extension.open(`${site.url('long-walk')}?page=2`);
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Read all 3 pages' });
  await expect.poll(() => readerTextOf(tab)).toContain('there would be fish');
  const text = await readerTextOf(tab);
  expect(text.indexOf('older than the map')).toBeGreaterThan(-1);
  expect(text.indexOf('older than the map')).toBeLessThan(text.indexOf('Ole Rask'));
});
