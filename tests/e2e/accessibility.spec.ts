import { accessibilityFaults } from './accessibility-faults';
import { click, find } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openPopup } from './screens/popup';
import { openReader } from './screens/reader';
import { expect, test } from './test';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in the popup, ${scheme}`, async ({ extension, site }) => {
    await extension.prefer(scheme);
    const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
    expect(await accessibilityFaults(popup)).toEqual([]);
    await click(popup, { role: 'button', name: /^\d+ removed$/ });
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  test(`axe finds nothing wrong in the popup without an article, ${scheme}`, async ({ extension, site }) => {
    await extension.prefer(scheme);
    const popup = await openPopup(extension, await extension.open(site.url('front-page')));
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  test(`axe finds nothing wrong in the reader, ${scheme}`, async ({ extension, site }) => {
    await extension.prefer(scheme);
    const tab = await extension.open(site.url('old-bridge'));
    await openReader(extension, tab);
    expect(await accessibilityFaults(tab.reader)).toEqual([]);
    await click(tab.reader, { role: 'button', name: /appearance/i });
    await click(tab.reader, '.more summary');
    expect(await accessibilityFaults(tab.reader)).toEqual([]);
    for (const theme of ['Sepia', 'Black', 'High contrast']) {
      await click(tab.reader, { role: 'radio', name: theme });
      expect(await accessibilityFaults(tab.reader)).toEqual([]);
    }
    await click(tab.reader, { role: 'radio', name: 'Auto' });
    await tab.press('Escape');
    await tab.press('o');
    await find(tab.reader, '.outline a');
    expect(await accessibilityFaults(tab.reader)).toEqual([]);
    await tab.press('?');
    await find(tab.reader, '.keys');
    expect(await accessibilityFaults(tab.reader)).toEqual([]);
  });

  test(`axe finds nothing wrong in the library, empty, filled and reading, ${scheme}`, async ({ extension, site }) => {
    await extension.prefer(scheme);
    expect(await accessibilityFaults(await openLibrary(extension))).toEqual([]);
    await savePage(extension, await extension.open(site.url('old-bridge')));
    const library = await openLibrary(extension);
    await find(library, '.story h3');
    expect(await accessibilityFaults(library)).toEqual([]);
    await click(library, '.story h3 a');
    await find(library, '#headline');
    expect(await accessibilityFaults(library)).toEqual([]);
  });
}
