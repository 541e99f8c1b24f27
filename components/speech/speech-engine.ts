/** A voice that can read aloud. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether it speaks on this device; others send the text to somebody's server. */
  readonly isLocal: boolean;
}

/** How a stretch of text is spoken. */
export interface Manner {
  readonly voice: Voice | undefined;
  /** 1 is the voice's usual speed. */
  readonly rate: number;
  /** BCP 47, for a voice that nobody chose. */
  readonly language: string;
}

/** What reads aloud. */
export interface SpeechEngine {
  voices(): readonly Voice[];
  /** Calls back when voices come or go, which is often long after the page was opened; returns how to stop. */
  onVoices(changed: () => void): () => void;
  /** Speaks one short text; `done` is called once, unless `cancel` came first. */
  speak(text: string, manner: Manner, done: () => void): void;
  cancel(): void;
}

const toVoice = ({ voiceURI, name, lang, localService }: SpeechSynthesisVoice): Voice => ({
  id: voiceURI,
  name,
  language: lang.replace('_', '-'),
  isLocal: localService,
});

/** No voice needs longer for a character; after this and `grace` it has died, as remote ones do. In milliseconds. */
const slowest = 250;
const grace = 4_000;

/** The browser's own voices; undefined where it cannot speak. */
export const browserSpeech = (view: Window & typeof globalThis): SpeechEngine | undefined => {
  const { speechSynthesis, SpeechSynthesisUtterance } = view;
  if (!speechSynthesis || !SpeechSynthesisUtterance) return undefined;
  let turn = 0;
  let clock = 0;
  return {
    voices: () => speechSynthesis.getVoices().map(toVoice),
    onVoices(changed) {
      speechSynthesis.addEventListener('voiceschanged', changed);
      return () => speechSynthesis.removeEventListener('voiceschanged', changed);
    },
    speak(text, { voice, rate, language }, done) {
      turn += 1;
      const own = turn;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === voice?.id) ?? null;
      utterance.lang = voice?.language ?? language;
      utterance.rate = rate;
      const end = () => {
        if (own !== turn) return;
        turn += 1;
        view.clearTimeout(clock);
        done();
      };
      utterance.addEventListener('end', end);
      utterance.addEventListener('error', end);
      view.clearTimeout(clock);
      clock = view.setTimeout(
        () => {
          speechSynthesis.cancel();
          end();
        },
        grace + (text.length * slowest) / rate,
      );
      speechSynthesis.cancel();
      speechSynthesis.speak(utterance);
    },
    cancel() {
      turn += 1;
      view.clearTimeout(clock);
      speechSynthesis.cancel();
    },
  };
};
