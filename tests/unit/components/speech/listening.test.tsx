// @vitest-environment jsdom

import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Manner, SpeechEngine, Voice } from '@/components/speech/speech-engine';
import { spokenSentences } from '@/components/speech/spoken-sentences';
import { inventedArticle } from '@/tests/support/invented-article';
import { ReadingView } from '@/tests/unit/components/reading-view';
import { all, click, named, press, show } from '@/tests/unit/components/show';
import { type Settings, usualSettings } from '@/utils/browser/settings';

const voices: readonly Voice[] = [
  { id: 'near', name: 'Near', language: 'en-GB', isLocal: true },
  { id: 'far', name: 'Far', language: 'en-US', isLocal: false },
];

/** An engine that says when it was asked to speak, and ends when it is told to. */
const fakeEngine = (has: readonly Voice[] = voices) => {
  const said: { text: string; manner: Manner }[] = [];
  let finish = () => {};
  const engine: SpeechEngine = {
    voices: () => has,
    onVoices: () => () => {},
    speak: (text, manner, done) => {
      said.push({ text, manner });
      finish = done;
    },
    cancel: vi.fn(() => {
      finish = () => {};
    }),
  };
  return { engine, said, finish: () => act(() => finish()) };
};

const events = { onSave: vi.fn(), onCopy: vi.fn(), onClose: vi.fn(), onRemovals: vi.fn() };
let story = 0;
const article = () => ({ ...inventedArticle, url: `https://courier.example/${++story}` });

const Page = ({ engine, read }: { readonly engine: SpeechEngine; readonly read: typeof inventedArticle }) => {
  const [settings, onSettings] = useState<Settings>(usualSettings);
  return <ReadingView {...events} article={read} settings={settings} speech={engine} onSettings={onSettings} />;
};

const sentences = spokenSentences(inventedArticle).map(({ text }) => text);

beforeEach(() => vi.clearAllMocks());

test('Listen reads sentence after sentence, pause keeps the place, and going on begins that sentence again', () => {
  const { engine, said, finish } = fakeEngine();
  show(<Page engine={engine} read={article()} />);
  click(named('Listen'));
  finish();
  expect(said.map(({ text }) => text)).toEqual(sentences.slice(0, 2));
  click(named('Pause'));
  expect(engine.cancel).toHaveBeenCalled();
  click(named('Go on'));
  expect(said.at(-1)?.text).toBe(sentences[1]);
});

test('the next and previous sentence are a press away, and L pauses', () => {
  const { engine, said } = fakeEngine();
  show(<Page engine={engine} read={article()} />);
  press('l');
  click(named('Next sentence'));
  click(named('Next sentence'));
  click(named('Previous sentence'));
  expect(said.at(-1)?.text).toBe(sentences[1]);
  press('l');
  expect(named('Go on')).toBeTruthy();
});

test('what stopped goes on where it was, also when the reader was closed in between', () => {
  const read = article();
  const first = fakeEngine();
  show(<Page engine={first.engine} read={read} />);
  click(named('Listen'));
  first.finish();
  show(null);
  const second = fakeEngine();
  show(<Page engine={second.engine} read={read} />);
  click(named('Listen'));
  expect(second.said.map(({ text }) => text)).toEqual([sentences[1]]);
});

test('the voice on this device reads unless another is chosen; one from the network says so', () => {
  const { engine, said } = fakeEngine();
  show(<Page engine={engine} read={article()} />);
  click(named('Listen'));
  expect(said[0]?.manner.voice?.id).toBe('near');
  const names = all('.voice option').map(({ textContent }) => textContent);
  expect(names).toEqual(['Near', 'Far, from the network']);
});

test('where no voice speaks the language, nobody offers to listen', () => {
  const { engine } = fakeEngine([{ id: 'anna', name: 'Anna', language: 'de-DE', isLocal: true }]);
  show(<Page engine={engine} read={article()} />);
  expect(all('button').some(({ textContent }) => textContent === 'Listen')).toBe(false);
});
