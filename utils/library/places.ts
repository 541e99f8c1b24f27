import type { ReadingPlace } from '@/utils/article/reading-place';
import { reading, writing } from './database';

/** Where the story was left; undefined where it was not begun, or is not in the library. */
export const placeOf = async (id: string): Promise<ReadingPlace | undefined> =>
  (await reading((transaction) => transaction.objectStore('places').get(id)))?.place;

/** Keeps where a story of the library was left. Undefined is its top. */
export const keepPlace = async (id: string, place: ReadingPlace | undefined): Promise<void> => {
  await writing(async (transaction) => {
    const places = transaction.objectStore('places');
    const there = await transaction.objectStore('stories').getKey(id);
    if (place && there !== undefined) await places.put({ id, place });
    else await places.delete(id);
  });
};
