/** What a browser's own model is ready for. `downloadable` costs gigabytes: nobody starts that but the reader. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** The browser's own summarizer. Source: Writing Assistance APIs, W3C Community Group draft. */
export interface LanguageModel {
  availability(): Promise<Availability>;
  /** Key points of a text, a line each. */
  summarize(text: string, progress: SummaryProgress): Promise<string>;
}

/** How far a summary has come. */
interface SummaryProgress {
  /** How much of a download is there, 0 to 1. */
  readonly onLoaded: (share: number) => void;
  /** What is written so far, where the browser tells. */
  readonly onWritten: (soFar: string) => void;
}

interface Monitor {
  addEventListener(type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void): void;
}

interface BrowserSummarizer {
  summarize(text: string): Promise<string>;
  /** Not every browser with a summarizer writes piece by piece. */
  summarizeStreaming?(text: string): ReadableStream<string>;
  destroy(): void;
}

interface SummarizerFactory {
  availability(options: object): Promise<string>;
  create(options: object): Promise<BrowserSummarizer>;
}

const states: readonly Availability[] = ['downloadable', 'downloading', 'available'];

const isFactory = (value: unknown): value is SummarizerFactory =>
  typeof Object(value).availability === 'function' && typeof Object(value).create === 'function';

const piecewise = async (pieces: ReadableStream<string>, onWritten: (soFar: string) => void): Promise<string> => {
  const reader = pieces.getReader();
  let written = '';
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    written += piece.value;
    onWritten(written);
  }
  return written;
};

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
    async summarize(text, { onLoaded, onWritten }) {
      const monitor = (watched: Monitor) =>
        watched.addEventListener('downloadprogress', ({ loaded }) => onLoaded(loaded));
      const summarizer = await factory.create({ ...options, monitor });
      try {
        const pieces = summarizer.summarizeStreaming?.(text);
        return await (pieces ? piecewise(pieces, onWritten) : summarizer.summarize(text));
      } finally {
        summarizer.destroy();
      }
    },
  };
};
