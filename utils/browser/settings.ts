import { browser } from 'wxt/browser';

export const themes = ['auto', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export const faces = ['serif', 'sans', 'dyslexic', 'own'] as const;

/** Steps of the reading text, in CSS pixels. */
export const sizes = [15, 16, 17, 18, 19, 20, 21, 23, 26, 30, 36, 44] as const;

/** Steps of the line height, in sizes of the text. Scripts that need more get their surplus on top. */
export const leadings = [1.4, 1.5, 1.6, 1.75, 1.9, 2.1] as const;

/** Steps of a line's length, in sizes of the text: twice that are about the letters in it. */
export const measures = [26, 30, 33, 38, 44] as const;

/** Steps of the space between letters, in sizes of the text. Between words it is three times that. */
export const spacings = [0, 0.02, 0.05, 0.1] as const;

export const alignments = ['start', 'justified'] as const;

/** Speeds of reading aloud; 1 is the voice's own. */
export const rates = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2] as const;

/** How the reader wants to read. */
export interface Settings {
  readonly theme: (typeof themes)[number];
  readonly face: (typeof faces)[number];
  /** The name of an installed font, for the face `own`. */
  readonly ownFont: string;
  readonly size: (typeof sizes)[number];
  readonly leading: (typeof leadings)[number];
  readonly measure: (typeof measures)[number];
  readonly spacing: (typeof spacings)[number];
  /** Justified text is hyphenated, as its language does it. */
  readonly alignment: (typeof alignments)[number];
  /** Whether pictures are toned down on dark paper. */
  readonly toning: boolean;
  /** Whether pictures are shown. */
  readonly pictures: boolean;
  /** Whether a few lines stand out from the rest. */
  readonly lineFocus: boolean;
  /** Whether what links lead to is printed at the article's end. */
  readonly printLinks: boolean;
  /** Whether keys of one character do anything (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Whether a summary by the browser's own model is offered. */
  readonly summaries: boolean;
  readonly rate: number;
  /** Chosen voices by the language that they read. */
  readonly voices: Readonly<Record<string, string>>;
}

export const usualSettings: Settings = {
  theme: 'auto',
  face: 'serif',
  ownFont: '',
  size: 20,
  leading: 1.6,
  measure: 33,
  spacing: 0,
  alignment: 'start',
  toning: true,
  pictures: true,
  lineFocus: false,
  printLinks: false,
  singleKeys: true,
  summaries: false,
  rate: 1,
  voices: {},
};

const oneOf = <T>(choices: readonly T[], value: unknown, usual: T): T =>
  choices.find((choice) => choice === value) ?? usual;

/** Somebody reads in a few languages; a longer list is not ours. */
const mostVoices = 40;

const toVoices = (stored: unknown): Settings['voices'] =>
  Object.fromEntries(
    Object.entries(Object(stored))
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= 200)
      .slice(0, mostVoices),
  );

const longestFontName = 80;

/** A font's name as somebody may write it: without what would end a name in a style sheet. */
export const toFontName = (written: string): string =>
  written.replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '').slice(0, longestFontName);

/** What was stored may be of another version, or not ours at all: whatever does not fit is as usual. */
export const toSettings = (stored: unknown): Settings => {
  const {
    theme,
    face,
    ownFont,
    size,
    leading,
    measure,
    spacing,
    alignment,
    toning,
    pictures,
    lineFocus,
    printLinks,
    singleKeys,
    summaries,
    rate,
    voices,
  } = Object(stored);
  return {
    theme: oneOf(themes, theme, usualSettings.theme),
    face: oneOf(faces, face, usualSettings.face),
    ownFont: typeof ownFont === 'string' ? toFontName(ownFont) : '',
    size: oneOf(sizes, size, usualSettings.size),
    leading: oneOf(leadings, leading, usualSettings.leading),
    measure: oneOf(measures, measure, usualSettings.measure),
    spacing: oneOf(spacings, spacing, usualSettings.spacing),
    alignment: oneOf(alignments, alignment, usualSettings.alignment),
    toning: toning !== false,
    pictures: pictures !== false,
    lineFocus: lineFocus === true,
    printLinks: printLinks === true,
    singleKeys: singleKeys !== false,
    summaries: summaries === true,
    rate: oneOf(rates, rate, 1),
    voices: toVoices(voices),
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
