import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** A library of its own for a test: an empty disk, and modules that have opened nothing yet. */
export const freshLibrary = async () => {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return {
    ...(await import('@/utils/library/save-article')),
    ...(await import('@/utils/library/remove-article')),
    ...(await import('@/utils/library/read-library')),
    ...(await import('@/utils/library/import-articles')),
    ...(await import('@/utils/library/to-saved')),
    ...(await import('@/utils/library/places')),
    ...(await import('@/utils/library/highlights')),
  };
};
export type FreshLibrary = Awaited<ReturnType<typeof freshLibrary>>;
