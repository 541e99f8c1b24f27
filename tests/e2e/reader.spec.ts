import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate } from './browsers/evaluate';
import { click, find, textOf } from './screens/controls';
import {
  type isReaderOpen,
  openReader,
  pageStateOf,
  pressReaderButton,
  readerIs,
  readerTextOf,
  scrollTo,
  ticksOf,
} from './screens/reader';
import { expect, test } from './test';

for (const policy of ['plain', 'strict', 'sandbox', 'trusted-types'] as const) {
  test(`the reader comes and goes without a trace on a ${policy} page`, async ({ extension, site }) => {
    const tab = await extension.open(site.url('old-bridge', policy));
    await scrollTo(tab, 400);
    const before = await pageStateOf(tab);
    expect(before.scroll[1]).toBeGreaterThan(0);

    await openReader(extension, tab);
    expect(await textOf(tab.reader, '#headline')).toBe('Old swing bridge reopens after nine years');
    const text = await readerTextOf(tab);
    expect(text).toContain('he was right about every plank');
    expect(text).not.toContain('Ferry timetable');

    await pressReaderButton(extension, tab);
    await readerIs(tab, 'closed');
    expect(await pageStateOf(tab)).toEqual(before);
  });
}

for (const policy of ['plain', 'trusted-types'] as const) {
  test(`the page's own timers go on under the reader on a ${policy} page`, async ({ extension, site }) => {
    const tab = await extension.open(site.url('old-bridge', policy));
    await openReader(extension, tab);
    const before = await ticksOf(tab);
    await sleep(500);
    expect(await ticksOf(tab)).toBeGreaterThan(before);
    await tab.press('Escape');
    await readerIs(tab, 'closed');
    const after = await ticksOf(tab);
    await sleep(500);
    expect(await ticksOf(tab)).toBeGreaterThan(after);
  });
}

test('Escape leaves the reader', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  const before = await pageStateOf(tab);
  await openReader(extension, tab);
  await tab.press('Escape');
  await readerIs(tab, 'closed');
  expect(await pageStateOf(tab)).toEqual(before);
});

test('Close reader leaves the reader', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  await click(tab.reader, { role: 'button', name: 'Close reader' });
  await readerIs(tab, 'closed');
});

test('the keyboard command opens and closes the reader', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  const pressed = await extension.pressCommand(tab, 'Alt+r');
  test.skip(!pressed, 'This browser does not let a test press its own shortcuts.');
  await readerIs(tab, 'open');
  await extension.pressCommand(tab, 'Alt+r');
  await readerIs(tab, 'closed');
});

/** The reading text's colours and size as the browser computes them. */
const looksOf = (tab: Parameters<typeof isReaderOpen>[0]) =>
  evaluate(tab.reader, (root) => {
    const paragraph = root.querySelector('article p:not(.meta)');
    const view = root.ownerDocument?.defaultView;
    const style = paragraph && view ? view.getComputedStyle(paragraph) : undefined;
    return { ink: style?.color ?? '', size: Number.parseFloat(style?.fontSize ?? '0') };
  });

test('theme and text size stay chosen when the reader is opened again, elsewhere too', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const usual = await looksOf(tab);
  await click(tab.reader, { role: 'button', name: /appearance/i });
  await click(tab.reader, { role: 'radio', name: 'Dark' });
  await expect.poll(async () => (await looksOf(tab)).ink).not.toBe(usual.ink);
  await click(tab.reader, { role: 'button', name: 'Larger' });
  await expect.poll(async () => (await looksOf(tab)).size).toBeGreaterThan(usual.size);
  const chosen = await looksOf(tab);

  const other = await extension.open(site.url('night-train', 'strict'));
  await openReader(extension, other);
  await expect.poll(() => looksOf(other)).toEqual(chosen);
});

test('the reader follows the system between light and dark', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const light = await looksOf(tab);
  await extension.prefer('dark');
  await expect.poll(async () => (await looksOf(tab)).ink).not.toBe(light.ink);
});

test('a fact leads to its sentence and marks it', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  await openReader(extension, tab);
  const fact = await find(tab.reader, '[aria-labelledby="key-facts"] ol a');
  await click(tab.reader, '[aria-labelledby="key-facts"] ol a');
  await expect.poll(() => textOf(tab.reader, 'section[aria-labelledby="article-text"] mark')).toContain(fact.text);
});
