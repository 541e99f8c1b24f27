import { browser } from 'wxt/browser';

/** Lends the browser an empty storage area, which keeps copies as a real one does, and gives what lies in it. */
export const lendStorage = (area: 'local' | 'sync'): Record<string, unknown> => {
  const stored: Record<string, unknown> = {};
  const keeping = {
    get: async (key: string) => structuredClone({ [key]: stored[key] }),
    set: async (items: object) => void Object.assign(stored, structuredClone(items)),
  };
  Object.assign(browser, { storage: { [area]: keeping } });
  return stored;
};
