import type { Surface } from './browsers/browser';
import type { Chromium } from './browsers/chromium';
import { evaluate } from './browsers/evaluate';
import { until } from './browsers/until';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openReader, readerIs } from './screens/reader';
import { expect, test } from './test';

/** What has the focus in the reader: the first words of it. */
const focused = (surface: Parameters<typeof evaluate>[0]) =>
  evaluate(surface, (root) => (root.activeElement?.textContent ?? '').trim().slice(0, 40));

/** What has the focus, by its name. */
const focusedName = (surface: Surface) =>
  evaluate(surface, (root) => {
    const { activeElement } = root;
    return activeElement?.ariaLabel ?? activeElement?.textContent?.trim() ?? '';
  });

test('J and K lead from paragraph to paragraph, with the focus, and leave Tab alone', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const paragraphs = (await findAll(tab.reader, '.text p')).map(({ text }) => text.slice(0, 40));
  expect(paragraphs.length).toBeGreaterThan(3);
  const visited: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await tab.press('j');
    visited.push(await focused(tab.reader));
  }
  expect(new Set(visited).size).toBe(3);
  await tab.press('k');
  expect(await focused(tab.reader)).toBe(visited[1]);
  await tab.press('Tab');
  expect(await focused(tab.reader)).not.toBe(visited[1]);
});

test('F marks the next key sentence, Backspace leads back, Escape clears and then leaves', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await tab.press('f');
  const first = await textOf(tab.reader, 'mark');
  await tab.press('f');
  await expect.poll(() => textOf(tab.reader, 'mark')).not.toBe(first);
  await tab.press('Backspace');
  await expect.poll(() => isShown(tab.reader, 'mark')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
});

test('the list of keys opens by ? and by its button, and switches keys of one character off for good', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await tab.press('?');
  await find(tab.reader, { role: 'heading', name: 'Keys' });
  await click(tab.reader, '.keys label');
  await tab.press('Escape');
  await until('the list to close', async () => !(await isShown(tab.reader, '.keys')) || undefined);
  await tab.press('a');
  expect(await isShown(tab.reader, '.panel')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  await openReader(extension, tab);
  await tab.press('?');
  expect(await isShown(tab.reader, '.keys')).toBe(false);
  await click(tab.reader, { role: 'button', name: 'Keys' });
  expect(await isShown(tab.reader, '.keys')).toBe(true);
});

/** What a key after key of Tab leads to, by name. */
const tabThrough = async (surface: Surface, presses: number) => {
  const names: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await surface.press('Tab');
    names.push(await focusedName(surface));
  }
  return names;
};

test('by keys alone the tools of the reader are reached in order, and each panel gives the focus back', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  // Its keys go to the page, and what has the focus is in the reader.
  const reader = { ...tab.reader, press: (key: string) => tab.press(key) };
  const order = ['Skip to the article', 'Close reader', 'Headings', 'Appearance', 'Copy', 'Save', '3 removed'];
  expect(await tabThrough(reader, order.length)).toEqual(order);
  for (const name of ['3 removed', 'Appearance', 'Headings']) {
    while ((await focusedName(reader)) !== name) await tab.press('Shift+Tab');
    await tab.press('Enter');
    await find(tab.reader, '.panel');
    await tab.press('Tab');
    expect(await evaluate(tab.reader, (root) => root.activeElement?.closest('.panel') !== null)).toBe(true);
    await tab.press('Escape');
    expect(await isShown(tab.reader, '.panel')).toBe(false);
    expect(await focusedName(reader)).toBe(name);
  }

  // A message's button goes with its message, and the keys stay with the reader.
  await tab.press('j');
  await tab.press('Tab');
  expect(await focusedName(reader)).toMatch(/^Hide this too/);
  await tab.press('Enter');
  await find(tab.reader, '.toast');
  await evaluate(tab.reader, (root) => root.querySelector<HTMLElement>('.toast button:last-child')?.focus());
  await tab.press('Enter');
  await expect.poll(() => isShown(tab.reader, '.toast')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
});

test('by keys alone rules are removed one after another, and brought back', async ({ extension }) => {
  const options = await extension.open(extension.pageUrl('options.html'));
  await evaluate(options, async () => {
    const rules = ['advert', 'letter', 'tip'].map((box) => ({ site: 'courier.example', does: 'hide', box }));
    await browser.storage.local.set({ rules });
  });
  const removeOf = (box: string) => `Remove: courier.example, Hides: ${box}`;
  await find(options, { role: 'button', name: removeOf('tip') });
  const order = ['Library', removeOf('advert'), removeOf('letter'), removeOf('tip'), 'Export', 'Import'];
  expect(await tabThrough(options, order.length)).toEqual(order);
  while ((await focusedName(options)) !== removeOf('letter')) await options.press('Shift+Tab');
  await options.press('Enter');
  await expect.poll(() => focusedName(options)).toBe(removeOf('tip'));
  await expect.poll(() => isShown(options, { role: 'button', name: removeOf('letter') })).toBe(false);
  expect(await tabThrough(options, 3)).toEqual(['Export', 'Import', 'Undo']);
  await options.press('Enter');
  await find(options, { role: 'button', name: removeOf('letter') });
  await options.press('Tab');
  expect(await focusedName(options)).toBe('Library');
});

test('nothing moves for those who ask for that', async ({ extension, site }) => {
  test.skip(extension.name === 'firefox', 'Its driver does not set what is asked for.');
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const moving = () =>
    evaluate(tab.reader, (root) => {
      const scroller = root.querySelector('.scroller');
      const scrolls = scroller ? getComputedStyle(scroller).scrollBehavior === 'smooth' : false;
      return { scrolls, animates: root.getAnimations().some(({ effect }) => Number(effect?.getTiming().duration) > 1) };
    });
  await tab.press('1');
  expect(await moving()).toEqual({ scrolls: true, animates: true });
  await (extension as Chromium).pageOf(tab).emulateMedia({ reducedMotion: 'reduce' });
  await tab.press('2');
  expect(await moving()).toEqual({ scrolls: false, animates: false });
});

test('in the library / goes to the search, J and K go along the list, and typing stays typing', async ({
  extension,
  site,
}) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  await savePage(extension, await extension.open(site.url('night-train')));
  const library = await openLibrary(extension);
  await find(library, '.story h3');
  await library.press('j');
  const first = await focused(library);
  await library.press('j');
  expect(await focused(library)).not.toBe(first);
  await library.press('k');
  expect(await focused(library)).toBe(first);
  await library.press('/');
  await library.type('jk?');
  expect(await evaluate(library, (root) => root.querySelector<HTMLInputElement>('input[type=search]')?.value)).toBe(
    'jk?',
  );
});
