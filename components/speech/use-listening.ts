import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/article';
import type { Settings } from '@/utils/browser/settings';
import type { SpeechEngine, Voice } from './speech-engine';
import { breaths, type Spoken, spokenSentences } from './spoken-sentences';
import { voicesFor } from './voices';

/** Reading aloud, as a view needs it. */
export interface Listening {
  readonly isOpen: boolean;
  readonly isPlaying: boolean;
  /** The sentence that is spoken, or would be next. */
  readonly spoken: Spoken | undefined;
  readonly voices: readonly Voice[];
  readonly voice: Voice | undefined;
  readonly rate: number;
  /** Begins, pauses, goes on. */
  toggle(): void;
  step(by: -1 | 1): void;
  stop(): void;
  chooseRate(rate: number): void;
  chooseVoice(id: string): void;
}

interface ListeningProps {
  readonly article: Article;
  readonly engine: SpeechEngine | undefined;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
}

/** Where a story was left, for as long as the page is there. */
const left = new Map<string, number>();

/** Reads an article aloud, sentence by sentence. Undefined where there is no voice for its language. */
export const useListening = ({ article, engine, settings, onSettings }: ListeningProps): Listening | undefined => {
  const [all, setAll] = useState<readonly Voice[]>(() => engine?.voices() ?? []);
  const [at, setAt] = useState(left.get(article.url) ?? 0);
  const [state, setState] = useState<'closed' | 'playing' | 'paused'>('closed');
  const sentences = useMemo(() => spokenSentences(article), [article]);
  const voices = useMemo(() => voicesFor(all, article.language), [all, article.language]);
  const voice = voices.find(({ id }) => id === settings.voices[article.language]) ?? voices[0];
  const spoken = sentences[Math.min(at, sentences.length - 1)];
  const manner = useRef({ voice, rate: settings.rate, language: article.language });
  manner.current = { voice, rate: settings.rate, language: article.language };

  useEffect(() => engine?.onVoices(() => setAll(engine.voices())), [engine]);
  useEffect(() => () => engine?.cancel(), [engine]);
  useEffect(() => {
    left.set(article.url, at);
    if (state !== 'playing' || !engine || !spoken) return;
    const parts = breaths(spoken.text);
    const say = (part: number) => {
      const words = parts[part];
      if (words !== undefined) engine.speak(words, manner.current, () => say(part + 1));
      else if (at + 1 < sentences.length) setAt(at + 1);
      else {
        setAt(0);
        setState('closed');
      }
    };
    say(0);
    return () => engine.cancel();
    // Another voice or speed begins the sentence anew.
  }, [engine, state, at, spoken?.text, sentences.length, voice?.id, settings.rate, article.url]);

  if (!engine || voices.length === 0 || sentences.length === 0) return undefined;
  return {
    isOpen: state !== 'closed',
    isPlaying: state === 'playing',
    spoken,
    voices,
    voice,
    rate: settings.rate,
    toggle: () => setState(state === 'playing' ? 'paused' : 'playing'),
    step: (by) => setAt(Math.max(0, Math.min(sentences.length - 1, at + by))),
    stop: () => setState('closed'),
    chooseRate: (rate) => onSettings({ ...settings, rate }),
    chooseVoice: (id) => onSettings({ ...settings, voices: { ...settings.voices, [article.language]: id } }),
  };
};
