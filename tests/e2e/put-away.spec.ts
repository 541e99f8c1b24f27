import { accessibilityFaults } from './accessibility-faults';
import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, find, isShown, textOf } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader } from './screens/reader';
import { expect, test } from './test';

const bridge = 'Old swing bridge reopens after nine years';
const pivot = 'The bridge turns on a single pivot';
const hidePivot = { role: 'button', name: /^Hide this too: The bridge turns/ } as const;

/** Where the middle of the first paragraph with these words is, once it is in view. */
const middleOf = (surface: Surface, words: string) =>
  evaluate(
    surface,
    (root, words) => {
      const all = [...root.querySelectorAll('.text p')];
      const paragraph = all.find(({ textContent }) => textContent?.includes(words));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    words,
  );

const focusedTag = (surface: Surface) =>
  evaluate(surface, (root) => (root.getRootNode() as Document | ShadowRoot).activeElement?.tagName);

/** Points at a paragraph and presses what appears there. Scrolling in between would take the pointer elsewhere. */
const putAway = async (surface: Surface, words: string) => {
  const paragraph = await middleOf(surface, words);
  await surface.clickAt(paragraph.x, paragraph.y);
  const { x, y } = await find(surface, hidePivot);
  await surface.clickAt(x, y);
};

test('a paragraph is put away in the reader, by pointer, and comes back by Undo', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge', 'strict'));
  await openReader(extension, tab);
  const before = await textOf(tab.reader, { role: 'button', name: /^\d+ removed$/ });
  expect(await isShown(tab.reader, hidePivot)).toBe(false);
  await putAway(tab.reader, pivot);
  await expect.poll(() => textOf(tab.reader, 'article')).not.toContain(pivot);
  await find(tab.reader, { role: 'button', name: /Put away by you/, within: '.ghost' });
  const after = await textOf(tab.reader, { role: 'button', name: /^\d+ removed$/ });
  expect(Number.parseInt(after, 10)).toBe(Number.parseInt(before, 10) + 1);
  expect(await accessibilityFaults(tab.reader)).toEqual([]);

  await click(tab.reader, { role: 'button', name: 'Undo' });
  await expect.poll(() => textOf(tab.reader, 'article')).toContain(pivot);
});

test('a paragraph is put away in the reader, by keys alone', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await tab.press('j');
  await expect.poll(() => focusedTag(tab.reader)).toBe('P');
  await tab.press('Tab');
  expect(await focusedTag(tab.reader)).toBe('BUTTON');
  await find(tab.reader, { role: 'button', name: /^Hide this too: / });
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  await tab.press('Enter');
  await find(tab.reader, { role: 'button', name: /Put away by you/, within: '.ghost' });
  // The focus is on the marker, and opens it.
  await tab.press('Enter');
  await find(tab.reader, { role: 'button', name: /^Put back: / });
});

test('what is put away in a saved copy stays away', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  const library = await openLibrary(extension);
  await click(library, { role: 'link', name: bridge });
  await find(library, '#headline');
  await putAway(library, pivot);
  await expect.poll(() => textOf(library, 'article')).not.toContain(pivot);

  const again = await openLibrary(extension);
  await click(again, { role: 'link', name: bridge });
  await expect.poll(() => textOf(again, 'article')).toContain('Put away by you');
  expect(await textOf(again, 'article')).not.toContain(pivot);
});
