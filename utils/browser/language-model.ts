/** What a browser's own model is ready for. `downloadable` costs gigabytes: nobody starts that but the reader. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** The browser's own summarizer. Source: Writing Assistance APIs, W3C Community Group draft. */
export interface LanguageModel {
  availability(): Promise<Availability>;
  /** Key points of a text, a line each. `loaded`: how much of a download is there, 0 to 1. */
  summarize(text: string, loaded: (share: number) => void): Promise<string>;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface BrowserSummarizer {
  summarize(text: string): Promise<string>;
  destroy(): void;
}

interface SummarizerFactory {
  availability(options: object): Promise<string>;
  create(options: object): Promise<BrowserSummarizer>;
}

const states: readonly Availability[] = ['downloadable', 'downloading', 'available'];

const isFactory = (value: unknown): value is SummarizerFactory =>
  typeof Object(value).availability === 'function' && typeof Object(value).create === 'function';

/** The model of the browser that we run in, for a language (BCP 47); undefined where it has none. */
export const browserModel = (language: string): LanguageModel | undefined => {
  const factory: unknown = Reflect.get(globalThis, 'Summarizer');
  if (!isFactory(factory)) return undefined;
  const tongue = language === 'und' ? {} : { expectedInputLanguages: [language], outputLanguage: language };
  const options = { type: 'key-points', format: 'plain-text', length: 'short', ...tongue };
  return {
    async availability() {
      const state = await factory.availability(options).catch(() => 'unavailable');
      return states.find((known) => known === state) ?? 'unavailable';
    },
    async summarize(text, loaded) {
      const monitor = (watched: Monitor) =>
        watched.addEventListener('downloadprogress', (event) => loaded(event.loaded));
      const summarizer = await factory.create({ ...options, monitor });
      const written = await summarizer.summarize(text);
      summarizer.destroy();
      return written;
    },
  };
};
