import { setTimeout as sleep } from 'node:timers/promises';
import type { Surface } from './browsers/browser';
import { evaluate } from './browsers/evaluate';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { articleTextOf, factsOf, headlineOf, openPopup } from './screens/popup';
import { expect, test } from './test';

/** How long the popup has to rest until it is kept, in milliseconds, and some. */
const settled = 500;

/** The first paragraph of the text that is in view, and where it stands. */
const whatIsOnTop = (popup: Surface) =>
  evaluate(popup, (root) => {
    const top = root.querySelector('main')?.getBoundingClientRect().top ?? 0;
    const paragraph = [...root.querySelectorAll('.text p')].find((each) => each.getBoundingClientRect().bottom > top);
    return { text: paragraph?.textContent?.slice(0, 40), at: Math.round(paragraph?.getBoundingClientRect().top ?? 0) };
  });

test('a click on the toolbar button shows headline, key facts and the cleaned article', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
  expect(await headlineOf(popup)).toBe('Old swing bridge reopens after nine years');
  const article = await articleTextOf(popup);
  expect(article).toContain('About 4,000 people walked across in the first three hours');
  expect(article).toContain('A long repair');
  expect(article).toContain('he was right about every plank');
  const facts = await factsOf(popup);
  expect(facts.length).toBeGreaterThanOrEqual(3);
  expect(facts.length).toBeLessThanOrEqual(5);
  for (const fact of facts) expect(article).toContain(fact);
});

test('the meta line says who, when and how long', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
  const meta = await textOf(popup, '.meta');
  expect(meta).toContain('Marit Solheim');
  expect(meta).toMatch(/14 May 2024|May 14, 2024/);
  expect(meta).toMatch(/\d+ min/);
});

test('inserts are gone from the article', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
  const article = await articleTextOf(popup);
  expect(article).not.toContain('Ferry timetable');
  expect(article).not.toContain('Sign up for our newsletter');
  expect(article).not.toContain('Comment as');
});

test('every removed block is listed with its reason and rule, and one click puts it back', async ({
  extension,
  site,
}) => {
  const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
  await click(popup, { role: 'button', name: /^\d+ removed$/ });
  await find(popup, { role: 'heading', name: /^\d+ blocks? removed$/ });
  const listed = (await findAll(popup, '#removed-list li')).map(({ text }) => text);
  const ferry = listed.find((text) => text.includes('Ferry timetable')) ?? '';
  expect(ferry).toContain('Also read');
  expect(ferry).toMatch(/language\/en|by rule/i);
  expect(listed.join('\n')).toContain('Sign up for our newsletter');

  const at = listed.indexOf(ferry) + 1;
  await click(popup, { role: 'button', name: /put back/i, within: `#removed-list li:nth-child(${at})` });
  await expect.poll(() => articleTextOf(popup)).toContain('Ferry timetable');
  const left = await findAll(popup, '#removed-list li');
  expect(left.some(({ text }) => text.includes('Ferry timetable'))).toBe(false);
});

test('what was put back stays put back when the popup is opened again', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  const popup = await openPopup(extension, tab);
  await click(popup, { role: 'button', name: /^\d+ removed$/ });
  await click(popup, { role: 'button', name: 'Put all back' });
  await expect.poll(() => articleTextOf(popup)).toContain('Ferry timetable');
  await popup.close();
  const again = await openPopup(extension, tab);
  await expect.poll(() => articleTextOf(again)).toContain('Ferry timetable');
});

test('the popup comes back as it was left, on its own page alone', async ({ extension, site }) => {
  const tab = await extension.open(site.url('old-bridge'));
  const popup = await openPopup(extension, tab);
  await click(popup, '[aria-labelledby="key-facts"] ol li:nth-child(2) a');
  await click(popup, '.ghost summary');
  const place = await whatIsOnTop(popup);
  await popup.press('r');
  await find(popup, '#removed-list');
  await sleep(settled);
  await popup.close();

  const again = await openPopup(extension, tab);
  await find(again, '#removed-list');
  await click(again, { role: 'button', name: 'Done' });
  expect(await isShown(again, '#removed-list')).toBe(false);
  await find(again, '.ghost[open]');
  await find(again, { role: 'link', name: 'Back to fact 2' });
  expect(await whatIsOnTop(again)).toEqual(place);
  await again.close();

  await tab.goto(site.url('night-train'));
  expect(await isShown(await openPopup(extension, tab), '#removed-list, .ghost[open], mark')).toBe(false);
});

test('a click on a fact marks its sentence', async ({ extension, site }) => {
  const popup = await openPopup(extension, await extension.open(site.url('old-bridge')));
  const [first = ''] = await factsOf(popup);
  await click(popup, '[aria-labelledby="key-facts"] ol a');
  await expect.poll(async () => (await find(popup, '[aria-labelledby="key-facts"] ol a')).current).toBe('true');
  const marked = await findAll(popup, 'section[aria-labelledby="article-text"] mark');
  expect(marked.map(({ text }) => text).join(' ')).toContain(first);
  expect(marked[0]?.reachable).toBe(true);
  expect(await isShown(popup, { role: 'link', name: 'Back to fact 1' })).toBe(true);
});
