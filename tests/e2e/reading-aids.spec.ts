import { accessibilityFaults } from './accessibility-faults';
import type { Tab } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, isShown, textOf } from './screens/controls';
import { openReader, readerIs } from './screens/reader';
import { expect, test } from './test';

/** What the reader's focus is on, by its words. */
const focusedIn = (tab: Tab) => evaluate(tab.reader, (root) => root.activeElement?.textContent?.trim() ?? '');

/** Goes to the share of the way down, 0 to 1. */
const goTo = (tab: Tab, share: number) =>
  evaluate(
    tab.reader,
    (root, share) => {
      const scroller = root.querySelector('.scroller');
      scroller?.scrollTo({ top: share * scroller.scrollHeight, behavior: 'instant' });
    },
    share,
  );

test('the reader says how long the rest takes, lists the headings, and leads to them by keys alone', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('lock-keeper'));
  await openReader(extension, tab);
  expect(await textOf(tab.reader, '.time-left')).toBe('3 min left');
  await goTo(tab, 0.5);
  await expect.poll(() => textOf(tab.reader, '.time-left')).toMatch(/^[12] min left$/);

  await tab.press('o');
  expect(await textOf(tab.reader, '.outline [aria-current]')).toBe('A cabinet with a light');
  for (let presses = 0; presses < 4; presses += 1) await tab.press('Tab');
  expect(await focusedIn(tab)).toBe('The last boat');
  await tab.press('Enter');
  await expect.poll(() => isShown(tab.reader, '.outline')).toBe(false);
  expect(await focusedIn(tab)).toBe('The last boat');
  await tab.press('o');
  await expect.poll(() => textOf(tab.reader, '.outline [aria-current]')).toBe('The last boat');
  await tab.press('Escape');
  expect(await isShown(tab.reader, '.outline')).toBe(false);

  await goTo(tab, 1);
  await expect.poll(() => isShown(tab.reader, '.time-left')).toBe(false);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
});

test('a picture and a note open by themselves, arrows lead on, and Escape leads back to where they were opened', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('six-days'));
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Enlarge picture: The bridge, day 2' });
  await expect.poll(() => textOf(tab.reader, '.lightbox-caption')).toBe('Day 2: the crane waits for the tide');
  await tab.press('ArrowRight');
  await expect.poll(() => textOf(tab.reader, '.lightbox [role=status]')).toBe('Picture 3 of 6');
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  expect(
    await evaluate(tab.reader, (root) => root.querySelector<HTMLImageElement>('.lightbox img')?.naturalWidth),
  ).toBe(900);
  await tab.press('Escape');
  expect(await isShown(tab.reader, '.lightbox')).toBe(false);
  expect(await evaluate(tab.reader, (root) => root.activeElement?.getAttribute('aria-label'))).toBe(
    'Enlarge picture: The bridge, day 2',
  );
  await click(tab.reader, { role: 'button', name: 'Note 1' });
  expect(await textOf(tab.reader, '.note p')).toBe('Lindqvist’s own log gives the tides to the minute.');
  expect(await accessibilityFaults(tab.reader)).toEqual([]);
  await tab.press('Escape');
  expect(await isShown(tab.reader, '.note')).toBe(false);
});

/** How the text is set, and which fonts the page holds. */
const typeOf = (tab: Tab) =>
  evaluate(tab.reader, (root) => {
    const paragraph = root.querySelector('.text p');
    const { fonts } = root.ownerDocument ?? document;
    return {
      fonts: [...fonts].map(({ family, weight, status }) => `${family.replaceAll('"', '')} ${weight} ${status}`),
      height: paragraph?.getBoundingClientRect().height ?? 0,
    };
  });

for (const policy of ['plain', 'strict'] as const) {
  test(`the dyslexia-friendly face is worn on a ${policy} page, and leaves with the reader`, async ({
    extension,
    site,
  }) => {
    const tab = await extension.open(site.url('lock-keeper', policy));
    await openReader(extension, tab);
    const before = await typeOf(tab);
    expect(before.fonts).toEqual([]);
    await tab.press('a');
    await click(tab.reader, { role: 'radio', name: 'OpenDyslexic' });
    await expect
      .poll(async () => (await typeOf(tab)).fonts)
      .toEqual(['OpenDyslexic normal loaded', 'OpenDyslexic bold loaded']);
    expect((await typeOf(tab)).height).toBeGreaterThan(before.height);
    await tab.press('Escape');
    await tab.press('Escape');
    await readerIs(tab, 'closed');
    expect(await evaluate(tab, (root) => [...(root as Document).fonts].length)).toBe(0);
  });
}

test('pictures stay away, lines stand out and an installed font is worn as the settings say, and all goes back to usual', async ({
  extension,
  site,
}) => {
  const tab = await extension.open(site.url('six-days'));
  const seen = () =>
    evaluate(tab.reader, (root) => {
      const paragraph = root.querySelector('.text p');
      const lines = root.querySelector('.line-focus');
      const shade = lines && getComputedStyle(lines).boxShadow;
      return {
        pictures: [...root.querySelectorAll('.text img')].filter((each) => each.getClientRects().length > 0).length,
        lines: lines
          ? Math.round(
              (lines.getBoundingClientRect().height / (root.querySelector('.scroller')?.clientHeight ?? 1)) * 100,
            )
          : 0,
        isShaded: !!shade && shade !== 'none',
        font: paragraph ? getComputedStyle(paragraph).fontFamily.replaceAll('"', '').split(',')[0] : '',
      };
    });
  await openReader(extension, tab);
  const usual = await seen();
  expect(usual).toMatchObject({ pictures: 6, lines: 0 });

  await tab.press('a');
  await click(tab.reader, { role: 'radio', name: 'Your font' });
  await click(tab.reader, '.own-font input');
  await tab.type('Courier');
  await click(tab.reader, '.panel--looks summary');
  await click(tab.reader, 'input[name="pictures"]');
  await click(tab.reader, 'input[name="lineFocus"]');
  await expect.poll(seen).toMatchObject({ pictures: 0, isShaded: true, font: 'Courier' });
  expect((await seen()).lines).toBeGreaterThan(5);
  await click(tab.reader, { role: 'button', name: 'Back to usual' });
  await expect.poll(seen).toEqual(usual);
});
