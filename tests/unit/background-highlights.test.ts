import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { plainArticle } from '@/tests/support/arbitrary-article';
import { freshLibrary } from '@/tests/support/fresh-library';
import { quoteAt } from '@/utils/article/anchor';
import type { Sender } from '@/utils/browser/ask';

const id = 'https://courier.example/ferry';
const article = plainArticle('ferry', 'The ferry left at nine.');
const highlight = { id: 'a', quotes: [quoteAt(article, { block: 0 })], madeAt: '2026-03-01T08:00:00.000Z' };

const own = { id: 'unit', url: 'chrome-extension://unit/library.html' };
const reader = (url: string, incognito = false) => ({ id: 'unit', url, tab: { url, incognito } }) as Sender;
const onStory = reader('https://www.courier.example/ferry?from=front');
const elsewhere = ['https://courier.example.evil.example/ferry', 'file:///home/ferry.html', 'data:text/html,a'].map(
  (url) => reader(url),
);

const answers = async () => {
  const library = await freshLibrary();
  await library.saveArticle(library.toSaved(article, {}, '2026-03-01T08:00:00.000Z'));
  return (await import('@/entrypoints/background/highlights')).highlightAnswers;
};
let background: Awaited<ReturnType<typeof answers>>;
beforeEach(async () => {
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://unit/${path}` });
  background = await answers();
});
const kept = () => background.highlights([id], own);

test('a page of ours and the reader on the story’s own site keep, list and drop its highlights', async () => {
  expect(await background.keepHighlight([id, highlight], onStory)).toEqual({ kept: true });
  expect(await background.highlights([id], onStory)).toEqual([highlight]);
  await background.dropHighlight([id, 'a'], own);
  expect(await kept()).toEqual([]);
});

test('nothing of a story is listed, kept or dropped for another site', async () => {
  await background.keepHighlight([id, highlight], own);
  for (const sender of elsewhere) {
    expect(await background.highlights([id], sender)).toEqual([]);
    expect(await background.keepHighlight([id, { ...highlight, id: 'b' }], sender)).toEqual({ problem: 'not-saved' });
    await background.dropHighlight([id, 'a'], sender);
  }
  expect(await kept()).toEqual([highlight]);
});

test('nothing is kept from a private window, and nothing that is no highlight', async () => {
  expect(await background.keepHighlight([id, highlight], reader(id, true))).toEqual({ problem: 'private' });
  for (const wrong of [undefined, { ...highlight, quotes: [] }, { ...highlight, html: '<b>' }])
    expect(await background.keepHighlight([id, wrong], onStory)).toEqual({ problem: 'not-saved' });
  expect(await kept()).toEqual([]);
});
