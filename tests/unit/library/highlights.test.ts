import { beforeEach, expect, test } from 'vitest';
import { plainArticle } from '@/tests/support/arbitrary-article';
import { type FreshLibrary, freshLibrary } from '@/tests/support/fresh-library';
import { quoteAt } from '@/utils/article/anchor';
import { type Highlight, mostHighlights } from '@/utils/article/highlight';
import json from '@/utils/export/formats/json';

let library: FreshLibrary;
beforeEach(async () => {
  library = await freshLibrary();
});

const article = plainArticle('ferry', 'The ferry left at nine, with everybody on it.');
const story = (text?: string) =>
  library.toSaved(text ? plainArticle('ferry', text) : article, {}, '2026-03-01T08:00:00.000Z');
const id = 'https://courier.example/ferry';
const mark = (name: string, note?: string): Highlight => ({
  id: name,
  quotes: [quoteAt(article, { block: 0, start: 4, end: 9 })],
  madeAt: '2026-03-01T08:00:00.000Z',
  ...(note !== undefined && { note }),
});

test('a highlight is kept, changed and dropped by its id, and stays through another save and its undo', async () => {
  await library.saveArticle(story());
  await library.keepHighlight(id, mark('a'));
  await library.keepHighlight(id, mark('b'));
  await library.saveArticle(story('The ferry left at ten.'));
  await library.keepHighlight(id, mark('a', 'Which one?'));
  await library.takeBackSave(id);
  expect(await library.highlightsOf(id)).toEqual([mark('b'), mark('a', 'Which one?')]);
  await library.dropHighlight(id, 'b');
  await library.dropHighlight(id, 'never there');
  expect(await library.highlightsOf(id)).toEqual([mark('a', 'Which one?')]);
  expect((await library.openArticle(id))?.highlights).toEqual([mark('a', 'Which one?')]);
  await library.dropHighlight(id, 'a');
  expect(await library.openArticle(id)).not.toHaveProperty('highlights');
});

test('nothing is kept of a story that is not in the library', async () => {
  expect(await library.keepHighlight(id, mark('a'))).toEqual({ problem: 'not-saved' });
  expect(await library.highlightsOf(id)).toEqual([]);
});

test('highlights go with their story and come back with it, and undoing its first save takes them along', async () => {
  await library.saveArticle(story());
  await library.keepHighlight(id, mark('a', 'Which one?'));
  const removed = await library.removeArticle(id);
  expect(await library.highlightsOf(id)).toEqual([]);
  if (removed) await library.bringBack(removed);
  expect(await library.highlightsOf(id)).toEqual([mark('a', 'Which one?')]);
  await library.removeArticle(id);
  await library.saveArticle(story());
  await library.keepHighlight(id, mark('a'));
  await library.takeBackSave(id);
  expect(await library.highlightsOf(id)).toEqual([]);
});

test('a file carries highlights and notes, and brings them to a story that is here without touching those there', async () => {
  await library.saveArticle(story());
  await library.keepHighlight(id, mark('a', 'Which one?'));
  await library.keepHighlight(id, mark('b'));
  const saved = await library.openArticle(id);
  const reading = json.read(json.write(saved ? [saved] : []));
  expect(reading).toEqual({ articles: [saved] });
  if (!('articles' in reading)) return;
  await library.keepHighlight(id, mark('a', 'This one.'));
  await library.dropHighlight(id, 'b');
  await library.importArticles(reading.articles, '2026-03-02T08:00:00.000Z');
  expect(await library.highlightsOf(id)).toEqual([mark('a', 'This one.'), mark('b')]);
  await library.removeArticle(id);
  await library.importArticles(reading.articles, '2026-03-02T08:00:00.000Z');
  expect(await library.highlightsOf(id)).toEqual([mark('a', 'Which one?'), mark('b')]);
});

test('there is an end to them', async () => {
  await library.saveArticle(story());
  const many = Array.from({ length: mostHighlights }, (_, index) => mark(`h${index}`));
  const saved = await library.openArticle(id);
  if (saved) await library.importArticles([{ ...saved, highlights: many }], '2026-03-02T08:00:00.000Z');
  expect(await library.keepHighlight(id, mark('one too many'))).toEqual({ problem: 'not-saved' });
  expect(await library.keepHighlight(id, mark('h7', 'changed'))).toEqual({ kept: true });
});

test('a library of before there were highlights opens with all that lay in it', async () => {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('nutgraf', 2);
    request.onupgradeneeded = () => {
      const { body } = story();
      const stories = request.result.createObjectStore('stories', { keyPath: 'story.id' });
      stories.put({ story: story().story, bytes: 7 });
      for (const store of ['bodies', 'pictures', 'replaced', 'places'])
        request.result.createObjectStore(store, { keyPath: 'id' });
      request.transaction?.objectStore('bodies').put({ id, article: body.article });
      request.transaction?.objectStore('pictures').put({ id, pictures: {} });
      request.transaction?.objectStore('places').put({ id, place: { begins: 'Theferry', share: 0.4 } });
    };
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await library.openArticle(id)).toEqual(story());
  expect(await (await import('@/utils/library/places')).placeOf(id)).toEqual({ begins: 'Theferry', share: 0.4 });
  expect(await library.keepHighlight(id, mark('a'))).toEqual({ kept: true });
  expect((await library.readShelf()).stories).toEqual([story().story]);
});
