import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const themes = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const faces = ['serif', 'sans'] as const;

/** Steps of the reading text, in CSS pixels. */
export const sizes = [15, 16, 17, 18, 19, 20, 21, 23, 26, 30, 36, 44] as const;

const settingsShape = v.object({
  theme: v.fallback(v.picklist(themes), 'auto'),
  face: v.fallback(v.picklist(faces), 'serif'),
  size: v.fallback(v.picklist(sizes), 20),
});

/** How the reader wants to read. */
export type Settings = Readonly<v.InferOutput<typeof settingsShape>>;

const toSettings = (value: unknown): Settings =>
  v.parse(settingsShape, typeof value === 'object' && value ? value : {});

export const usualSettings: Settings = toSettings({});

export const loadSettings = async (): Promise<Settings> =>
  toSettings((await browser.storage.sync.get('settings')).settings);

export const saveSettings = (settings: Settings): Promise<void> => browser.storage.sync.set({ settings });

/** Calls back with the settings whenever any page of ours changes them; returns how to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && changes.settings) changed(toSettings(changes.settings.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
};
