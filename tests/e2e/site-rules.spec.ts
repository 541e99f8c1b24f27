import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accessibilityFaults } from './accessibility-faults';
import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, find, textOf } from './screens/controls';
import { downloaded } from './screens/library';
import { articleTextOf, openPopup } from './screens/popup';
import { openReader, readerIs } from './screens/reader';
import { expect, test } from './test';

const tip = 'The Courier keeps the old photographs';
const letter = 'Sign up for our newsletter';

/** Points at a paragraph and presses what appears there. */
const putAway = async (surface: Surface, words: string) => {
  const at = await evaluate(
    surface,
    (root, words) => {
      const paragraph = [...root.querySelectorAll('.text p')].find(({ textContent }) => textContent?.includes(words));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x = 0, y = 0, width = 0, height = 0 } = paragraph?.getBoundingClientRect() ?? {};
      return { x: x + width / 2, y: y + height / 2 };
    },
    words,
  );
  await surface.clickAt(at.x, at.y);
  const { x, y } = await find(surface, { role: 'button', name: new RegExp(`^Hide this too: ${words}`) });
  await surface.clickAt(x, y);
};

test('what is hidden and put back on one article is so on the next one of its site', async ({ extension, site }) => {
  const tab = await extension.open(site.url('kite-day', 'strict'));
  await openReader(extension, tab);
  await putAway(tab.reader, tip);
  await expect.poll(() => textOf(tab.reader, '.toast')).toContain('Hidden on this site');
  await click(tab.reader, { role: 'button', name: /^Newsletter removed · 2 lines$/, within: '.ghost' });
  await click(tab.reader, { role: 'button', name: /^Put back: Sign up/, within: '.ghost' });
  await expect.poll(() => textOf(tab.reader, '.toast')).toContain('Put back on this site');
  await tab.close();

  const next = await extension.open(site.url('sheep-count', 'strict'));
  const popup = await openPopup(extension, next);
  const text = await articleTextOf(popup);
  expect(text).toContain(letter);
  expect(text).not.toContain('printing house');
  expect(text).toContain('Hidden by you on this site · 2 lines');
  await click(popup, { role: 'button', name: 'Reader' });
  await readerIs(next, 'open');
  await find(next.reader, { role: 'button', name: 'Hidden by you on this site · 2 lines', within: '.ghost' });
  expect(await textOf(next.reader, 'article')).toContain('Fewer sheep');
});

test('rules are listed in the settings, end there, come back by Undo, and travel by file', async ({
  extension,
  site,
}, testInfo) => {
  const tab = await extension.open(site.url('kite-day'));
  await openReader(extension, tab);
  await putAway(tab.reader, tip);
  await find(tab.reader, '.toast');
  const library = await extension.open(extension.pageUrl('library.html'));
  await click(library, { role: 'link', name: 'Settings' });
  const rule = 'Hides: courier tip';
  await expect.poll(() => textOf(library, 'main')).toContain(rule);
  expect(await accessibilityFaults(library)).toEqual([]);
  const remove = { role: 'button', name: /^Remove: .*courier tip$/ } as const;
  await click(library, { role: 'button', name: 'Export' });
  const file = await downloaded(extension, /settings\.json$/);

  await click(library, remove);
  await expect.poll(() => textOf(library, 'main')).toContain('There are no rules yet.');
  await click(library, { role: 'button', name: 'Undo' });
  await expect.poll(() => textOf(library, 'main')).toContain(rule);
  await click(library, remove);
  await expect.poll(() => textOf(library, 'main')).not.toContain(rule);

  await library.chooseFile('input[type=file]', join(extension.downloads, file.name));
  await expect.poll(() => textOf(library, 'main')).toContain(rule);
  const broken = testInfo.outputPath('broken.json');
  await writeFile(broken, file.text.replace('"hide"', '"burn"'));
  await library.chooseFile('input[type=file]', broken);
  expect(await textOf(library, { role: 'alert' })).toContain('First fault: rules[0]: is no rule for a site');
  expect(await textOf(library, 'main')).toContain(rule);
});
