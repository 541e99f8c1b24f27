import { browser } from 'wxt/browser';

export const themes = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const faces = ['serif', 'sans'] as const;

/** Steps of the reading text, in CSS pixels. */
export const sizes = [15, 16, 17, 18, 19, 20, 21, 23, 26, 30, 36, 44] as const;

/** How the reader wants to read. */
export interface Settings {
  readonly theme: (typeof themes)[number];
  readonly face: (typeof faces)[number];
  readonly size: (typeof sizes)[number];
  /** Whether keys of one character do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
}

export const usualSettings: Settings = { theme: 'auto', face: 'serif', size: 20, singleKeys: true };

const oneOf = <T>(choices: readonly T[], value: unknown, usual: T): T =>
  choices.find((choice) => choice === value) ?? usual;

/** What was stored may be of another version, or not ours at all: whatever does not fit is as usual. */
const toSettings = (stored: unknown): Settings => {
  const { theme, face, size, singleKeys } = Object(stored);
  return {
    theme: oneOf(themes, theme, usualSettings.theme),
    face: oneOf(faces, face, usualSettings.face),
    size: oneOf(sizes, size, usualSettings.size),
    singleKeys: singleKeys !== false,
  };
};

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
