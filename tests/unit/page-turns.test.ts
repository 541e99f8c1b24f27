// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { openPage } from '@/entrypoints/content/page';
import { plainText } from '@/utils/article/plain-text';

const told = 'The council met on Monday, and agreed after two hours that the old mill by the river stays where it is.';
const chosen = 'The choir sang on the bridge until the rain came.';

test('what is chosen while the page is still being read stays chosen', async () => {
  Object.assign(browser.runtime, { onMessage: { addListener: () => undefined } });
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><h1>The mill stays</h1>${`<p>${told}</p>`.repeat(3)}</article>`;
  const page = openPage();
  await page.read();
  expect(plainText(page.article() ?? expect.fail())).toContain(told);

  const reading = page.read();
  page.select(new DOMParser().parseFromString(`<p>${chosen}</p>`, 'text/html'));
  expect(await reading).toHaveProperty('article', page.article());
  expect(plainText(page.article() ?? expect.fail())).toBe(chosen);
});
