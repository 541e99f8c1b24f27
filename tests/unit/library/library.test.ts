import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { plainArticle, whiteDot } from '@/tests/support/arbitrary-article';
import { type FreshLibrary, freshLibrary } from '@/tests/support/fresh-library';
import type { SavedArticle } from '@/utils/article/saved-article';

const later = (minute: number) => new Date(Date.UTC(2026, 2, 1, 8, minute)).toISOString();
const picture = { 'https://courier.example/a.png': whiteDot };

let library: FreshLibrary;
beforeEach(async () => {
  library = await freshLibrary();
});

const story = (slug: string, text = 'The ferry left at nine.', minute = 0) =>
  library.toSaved(plainArticle(slug, text), picture, later(minute));

const everything = async () => {
  const { stories } = await library.readShelf();
  return Promise.all(stories.map(({ id }) => library.openArticle(id)));
};

describe('saving', () => {
  test('keeps the story, its article and its pictures', async () => {
    const saved = story('ferry');
    expect(await library.saveArticle(saved)).toEqual({ saved: saved.story, isNew: true });
    expect(await library.openArticle(saved.story.id)).toEqual(saved);
    expect(await library.isSaved(saved.story.id)).toBe(true);
  });

  test('the same story again updates it and keeps the day it was first saved', async () => {
    await library.saveArticle(story('ferry', 'Old.', 1));
    const again = await library.saveArticle(story('ferry', 'New.', 2));
    expect(again).toMatchObject({ isNew: false, saved: { nutgraf: 'New.', savedAt: later(1), updatedAt: later(2) } });
    expect((await library.readShelf()).stories).toHaveLength(1);
  });

  test('can be taken back: gone if it was the first, as before if it was an update', async () => {
    const { id } = story('ferry').story;
    await library.saveArticle(story('ferry', 'Old.', 1));
    await library.saveArticle(story('ferry', 'New.', 2));
    await library.takeBackSave(id);
    expect(await library.openArticle(id)).toEqual(story('ferry', 'Old.', 1));
    await library.takeBackSave(id);
    expect(await everything()).toEqual([]);
  });

  test('two saves of one story at the same time leave one story', async () => {
    await Promise.all([library.saveArticle(story('ferry', 'One.')), library.saveArticle(story('ferry', 'Two.'))]);
    expect(await everything()).toHaveLength(1);
  });

  test('a hundred saves at the same time leave a hundred stories', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => library.saveArticle(story(`story-${index}`))));
    expect(await everything()).toHaveLength(100);
  });
});

describe('when the disk says no', () => {
  const failPut = (name: string, after: number) => {
    let puts = 0;
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...rest) {
      if (puts++ === after) throw new DOMException('no', name);
      return put.apply(this, rest);
    });
  };

  test.each([0, 1, 2])('a full disk at write %i leaves everything as it was', async (after) => {
    await library.saveArticle(story('bridge'));
    const before = await everything();
    const full = failPut('QuotaExceededError', after);
    expect(await library.saveArticle(story('ferry'))).toEqual({ problem: 'disk-full' });
    full.mockRestore();
    expect(await everything()).toEqual(before);
  });

  test('an import that does not fit adds nothing at all', async () => {
    await library.saveArticle(story('bridge'));
    const before = await everything();
    const many = Array.from({ length: 20 }, (_, index) => story(`story-${index}`));
    const full = failPut('QuotaExceededError', 31);
    expect(await library.importArticles(many, later(5))).toEqual({ problem: 'disk-full' });
    full.mockRestore();
    expect(await everything()).toEqual(before);
  });

  test('any other failure is thrown, and nothing is half saved', async () => {
    const broken = failPut('DataError', 1);
    await expect(library.saveArticle(story('ferry'))).rejects.toThrow('no');
    broken.mockRestore();
    expect(await everything()).toEqual([]);
  });

  test('a connection that was lost is opened again', async () => {
    await library.saveArticle(story('bridge'));
    const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await library.saveArticle(story('ferry'))).toMatchObject({ isNew: true });
    lost.mockRestore();
    expect(await everything()).toHaveLength(2);
  });

  test('a newer version may open the library while ours is open', async () => {
    await library.saveArticle(story('bridge'));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('nutgraf', 3);
      request.onsuccess = () => resolve(request.result);
      request.onblocked = () => reject(new Error('blocked'));
    });
    expect([...newer.objectStoreNames]).toContain('stories');
    newer.close();
  });
});

describe('the shelf', () => {
  test('shows the newest story first and how much room everything takes', async () => {
    for (const [minute, slug] of ['one', 'two', 'three'].entries())
      await library.saveArticle(story(slug, 'Text.', minute));
    const { stories, bytes } = await library.readShelf();
    expect(stories.map(({ title }) => title)).toEqual(['About the three', 'About the two', 'About the one']);
    expect(bytes).toBeGreaterThan(3 * whiteDot.length);
  });

  test('reads no body and no picture', async () => {
    await library.saveArticle(story('ferry'));
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await library.readShelf();
    expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['stories']);
  });
});

describe('an import', () => {
  test('overwrites nothing that is there', async () => {
    await library.saveArticle(story('ferry', 'Mine.'));
    expect(await library.importArticles([story('ferry', 'Theirs.'), story('bridge')], later(5))).toEqual({
      imported: 1,
      kept: 1,
    });
    expect((await library.openArticle(story('ferry').story.id))?.body.article.blocks).toEqual(
      plainArticle('ferry', 'Mine.').blocks,
    );
  });

  test('done twice adds nothing the second time', async () => {
    const file = [story('ferry'), story('bridge')];
    await library.importArticles(file, later(5));
    const once = await everything();
    expect(await library.importArticles(file, later(6))).toEqual({ imported: 0, kept: 2 });
    expect(await everything()).toEqual(once);
  });

  test('is not believed about the future or about what it says of an article', async () => {
    const honest = story('ferry');
    const lying = { ...honest, story: { ...honest.story, savedAt: '9999-01-01', nutgraf: 'Lies.', words: 1_000_000 } };
    await library.importArticles([lying], later(5));
    expect((await library.readShelf()).stories).toEqual([{ ...honest.story, savedAt: later(5) }]);
  });
});

test('any run of saves, removals, undos and imports leaves what a map would hold', async () => {
  const slugs = fc.constantFrom('ferry', 'bridge', 'harbour');
  const steps = fc.array(
    fc.record({ does: fc.constantFrom('save', 'remove', 'undo', 'import', 'take back'), slug: slugs, text: fc.nat(9) }),
    { maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (run) => {
      library = await freshLibrary();
      const model = new Map<string, SavedArticle>();
      const replaced = new Map<string, SavedArticle>();
      let removed: SavedArticle | undefined;
      for (const [minute, { does, slug, text }] of run.entries()) {
        const saved = story(slug, `Text ${text}.`, minute);
        const { id } = saved.story;
        const there = model.get(id);
        if (does === 'save') {
          await library.saveArticle(saved);
          if (there) replaced.set(id, there);
          model.set(id, { ...saved, story: { ...saved.story, savedAt: there?.story.savedAt ?? saved.story.savedAt } });
        } else if (does === 'remove') {
          removed = await library.removeArticle(id);
          expect(removed).toEqual(there);
          model.delete(id);
          replaced.delete(id);
        } else if (does === 'undo' && removed) {
          await library.bringBack(removed);
          if (!model.has(removed.story.id)) model.set(removed.story.id, removed);
        } else if (does === 'import') {
          await library.importArticles([saved], later(minute));
          if (!there) model.set(id, saved);
        } else if (does === 'take back') {
          await library.takeBackSave(id);
          const before = replaced.get(id);
          if (before) model.set(id, before);
          else model.delete(id);
          replaced.delete(id);
        }
        const byId = (all: readonly (SavedArticle | undefined)[]) =>
          [...all].sort((a, b) => (String(a?.story.id) < String(b?.story.id) ? -1 : 1));
        expect(byId(await everything())).toEqual(byId([...model.values()]));
      }
    }),
    { numRuns: 40 },
  );
}, 30_000);
