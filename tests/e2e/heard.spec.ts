import type { Popup, Tab } from './browsers/browser';
import type { Chromium } from './browsers/chromium';
import { heardTree, partOf } from './heard-tree';
import { click, find } from './screens/controls';
import { openLibrary } from './screens/library';
import { openPopup } from './screens/popup';
import { readerIs } from './screens/reader';
import { expect, test } from './test';

test.skip(({ extension }) => extension.name === 'firefox', 'Firefox tells a test nothing of its accessibility tree');

// What is heard lies in `heard/`; `--update-snapshots=all` writes what is heard today, to be read before it is kept.
test('a screen reader is told of popup, reader, library and settings what their eyes see', async ({
  extension,
  site,
}) => {
  const browser = extension as Chromium;
  const address = new URL(site.url('')).host;
  const heard = async (shown: Tab | Popup, name: string, part?: string) => {
    const session = await browser.context.newCDPSession(browser.pageOf(shown));
    const tree = (await heardTree(session)).replaceAll(address, 'courier.example').replace(/[\d.]+ kB/, 'some kB');
    await session.detach();
    expect(part ? partOf(tree, part) : tree).toMatchSnapshot(`${name}.txt`);
  };
  const tab = await extension.open(site.url('old-bridge'));
  const popup = await openPopup(extension, tab);
  await heard(popup, 'popup');
  await popup.press('r');
  await find(popup, '#removed-list');
  await heard(popup, 'popup-removed');
  await popup.press('Escape');
  await click(popup, { role: 'button', name: 'Save' });
  await find(popup, { role: 'button', name: 'Saved' });
  await click(popup, { role: 'button', name: 'Reader' });
  await readerIs(tab, 'open');
  await heard(tab, 'reader', 'dialog “Reader”');
  await tab.press('a');
  await click(tab.reader, '.more summary');
  await heard(tab, 'reader-appearance', 'dialog “Appearance”');
  const library = await openLibrary(extension);
  await find(library, '.story h3');
  await heard(library, 'library');
  const options = await extension.open(extension.pageUrl('options.html'));
  await find(options, 'h1');
  await heard(options, 'options');
});
