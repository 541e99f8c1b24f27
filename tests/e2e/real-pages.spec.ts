import { existsSync, readdirSync } from 'node:fs';
import { articleTextOf, headlineOf, openPopup } from './screens/popup';
import { openReader, pageStateOf, readerIs } from './screens/reader';
import { expect, test } from './test';

const wanted = 30;

/** Every so many pages one is taken, so that all kinds of publishers are among them. */
const step = 23;

const idsIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .filter((_, index) => index % step === 0)
    .slice(0, wanted)
    .map((file) => file.replace('.html.gz', ''));

test('of 30 real pages at least 29 show title and text, and all are left unchanged by the reader', async ({
  extension,
  site,
  realPages,
}) => {
  test.skip(!existsSync(realPages), `There are no real pages at ${realPages}.`);
  test.setTimeout(300_000);
  const unread: string[] = [];
  const changed: string[] = [];
  const ids = idsIn(realPages);
  expect(ids).toHaveLength(wanted);

  for (const id of ids) {
    // Their scripts would reach for servers that are not there, and would change the page while we look at it.
    const tab = await extension.open(site.url(id, 'sandbox'));
    const popup = await openPopup(extension, tab);
    const headline = await headlineOf(popup).catch(() => '');
    const text = await articleTextOf(popup).catch(() => '');
    await popup.close();
    if (headline === '' || text.length < 200) {
      unread.push(id);
    } else {
      const before = await pageStateOf(tab);
      await openReader(extension, tab);
      await tab.press('Escape');
      await readerIs(tab, 'closed');
      const after = await pageStateOf(tab);
      if (JSON.stringify(after) !== JSON.stringify(before)) changed.push(id);
    }
    await tab.close();
  }
  expect(changed).toEqual([]);
  expect(unread.length).toBeLessThanOrEqual(1);
});
