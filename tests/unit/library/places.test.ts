import { beforeEach, expect, test } from 'vitest';
import { plainArticle } from '@/tests/support/arbitrary-article';
import { type FreshLibrary, freshLibrary } from '@/tests/support/fresh-library';

let library: FreshLibrary;
beforeEach(async () => {
  library = await freshLibrary();
});

const story = (slug: string, text = 'The ferry left at nine.', minute = 0) =>
  library.toSaved(plainArticle(slug, text), {}, new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString());

const place = { begins: 'Theferryleft', share: 0.4 };

test('the place where a story was left stays through another save, and goes with the story', async () => {
  const { id } = story('ferry').story;
  await library.saveArticle(story('ferry'));
  await library.keepPlace(id, place);
  await library.saveArticle(story('ferry', 'The ferry left at ten.', 1));
  expect(await library.placeOf(id)).toEqual(place);
  await library.removeArticle(id);
  expect(await library.placeOf(id)).toBeUndefined();
});

test('such a place is kept for stories of the library alone, and the top is no place', async () => {
  const { id } = story('ferry').story;
  await library.keepPlace(id, place);
  expect(await library.placeOf(id)).toBeUndefined();
  await library.saveArticle(story('ferry'));
  await library.keepPlace(id, place);
  await library.keepPlace(id, undefined);
  expect(await library.placeOf(id)).toBeUndefined();
});

test('such a place can be kept in a library of before there were places, and all that lay in it is still there', async () => {
  const { id } = story('ferry').story;
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('nutgraf', 1);
    request.onupgradeneeded = () => {
      const stories = request.result.createObjectStore('stories', { keyPath: 'story.id' });
      stories.put({ story: story('ferry').story, bytes: 7 });
      for (const store of ['bodies', 'pictures', 'replaced'])
        request.result.createObjectStore(store, { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result.close());
  });
  await library.keepPlace(id, place);
  expect(await library.placeOf(id)).toEqual(place);
  expect((await library.readShelf()).bytes).toBe(7);
});
