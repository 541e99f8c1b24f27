import { accessibilityFaults } from './accessibility-faults';
import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { openLibrary } from './screens/library';
import { openPopup } from './screens/popup';
import { openReader, readerIs } from './screens/reader';
import { expect, test } from './test';

const bridge = 'Old swing bridge reopens after nine years';
const pivot = 'The bridge turns on a single pivot';
const note = 'Who greased it?';

/** Selects words of the article, as a mouse drawn over them would. */
const selectWords = (surface: Surface, words: string) =>
  evaluate(
    surface,
    (root, words) => {
      const page = root.ownerDocument ?? (root as Document);
      const walker = page.createTreeWalker(root.querySelector('article') ?? root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(words) ?? -1;
        if (at < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        page.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
        return true;
      }
      return false;
    },
    words,
  );

/** CSS pixels between the paragraph with some words and the tools for them; 0 where they lie over it. */
const gapTo = async (surface: Surface, words: string): Promise<number> => {
  await find(surface, '.highlight-tools');
  return evaluate(
    surface,
    (root, words) => {
      const paragraph = [...root.querySelectorAll('.text p')].find((each) => each.textContent?.includes(words));
      const tools = root.querySelector('.highlight-tools')?.getBoundingClientRect();
      const around = paragraph?.getBoundingClientRect();
      if (!tools || !around) return Number.MAX_SAFE_INTEGER;
      return Math.max(tools.top - around.bottom, around.top - tools.bottom, 0);
    },
    words,
  );
};

const focused = (surface: Surface) =>
  evaluate(surface, (root) => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    return activeElement?.textContent || activeElement?.tagName;
  });

const marked = async (surface: Surface) => (await findAll(surface, 'mark.highlight')).map(({ text }) => text);

test('what is marked and noted in the reader is the same in the popup and in the saved copy, and leads to its place', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge', 'strict'));
  await openReader(extension, tab);
  expect(await selectWords(tab.reader, pivot)).toBe(true);
  await find(tab.reader, '.highlight-tools');
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  await click(tab.reader, { role: 'button', name: 'Copy quote' });
  await find(tab.reader, { role: 'status', name: /Quote copied/ });
  await selectWords(tab.reader, pivot);
  expect(await gapTo(tab.reader, pivot)).toBeLessThan(20);
  await click(tab.reader, { role: 'button', name: 'Highlight' });
  await find(tab.reader, { role: 'status', name: /Highlighted, and saved to your library/ });
  await expect.poll(() => marked(tab.reader)).toEqual([pivot]);
  await find(tab.reader, { role: 'button', name: 'Saved' });

  // By keys alone: the paragraph in hand, a note on it.
  await evaluate(tab.reader, (root) => root.querySelector('.scroller')?.scrollTo({ top: 0, behavior: 'instant' }));
  await tab.press('j');
  await tab.press('j');
  await tab.press('h');
  await expect.poll(() => focused(tab.reader)).toBe('Highlight');
  await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(() => focused(tab.reader)).toBe('TEXTAREA');
  await tab.type(note);
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  await tab.press('Escape');
  await find(tab.reader, { role: 'status', name: /Note saved/ });
  await find(tab.reader, { role: 'button', name: 'Note' });

  await click(tab.reader, { role: 'button', name: '2 highlights' });
  expect(await textOf(tab.reader, '.marked .noted')).toBe(note);
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  await click(tab.reader, { role: 'button', name: new RegExp(`^${pivot}`), within: '.marked' });
  await expect.poll(() => focused(tab.reader)).toBe(pivot);
  await tab.press('Escape');
  await readerIs(tab, 'closed');

  const popup = await openPopup(extension, tab);
  await expect.poll(() => marked(popup)).toContain(pivot);
  await find(popup, { role: 'button', name: '2 highlights' });
  await popup.close();

  const library = await openLibrary(extension);
  await click(library, { role: 'link', name: bridge });
  await expect.poll(() => marked(library)).toContain(pivot);
  await click(library, { role: 'button', name: '2 highlights' });
  await click(library, { role: 'button', name: new RegExp(`^Delete: ${pivot}`) });
  await click(library, { role: 'button', name: 'Done' });
  await expect.poll(() => marked(library)).not.toContain(pivot);
  await click(library, { role: 'button', name: 'Undo' });
  await expect.poll(() => marked(library)).toContain(pivot);

  // By mouse alone: the field for the note comes, stays, and has the keys.
  await selectWords(library, 'sugar barges');
  await click(library, { role: 'button', name: 'Note', within: '.highlight-tools' });
  await expect.poll(() => focused(library)).toBe('TEXTAREA');
  await library.type(note);
  await click(library, { role: 'button', name: 'Done', within: '.highlight-tools' });
  await find(library, { role: 'button', name: '3 highlights' });
  await selectWords(library, bridge);
  await click(library, { role: 'button', name: 'Highlight', within: '.highlight-tools' });
  await expect.poll(() => marked(library)).toContain(bridge);
  await selectWords(library, 'sailing boats');
  await find(library, '.highlight-tools');
  await library.press('Escape');
  await expect.poll(() => isShown(library, '.highlight-tools')).toBe(false);
});
