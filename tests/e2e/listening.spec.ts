import { accessibilityFaults } from './accessibility-faults';
import type { Browser, Root, Tab } from './browsers/browser';
import type { Chromium } from './browsers/chromium';
import { evaluate, sourceOf } from './browsers/evaluate';
import { cutTexts } from './cut-texts';
import { click, find, isShown } from './screens/controls';
import { openLibrary, savePage } from './screens/library';
import { openPopup } from './screens/popup';
import { readerIs } from './screens/reader';
import { expect, test } from './test';

test.skip(({ extension }) => extension.name === 'firefox', 'this driver cannot put a voice into a Firefox page');

/** Runs inside the page: a voice that notes what it is given and speaks a sentence in no time, until it is told to dawdle. */
const giveVoice = (root: Root, lang: string) => {
  const view = (root as Document).defaultView as Window & { spoken?: string[] };
  view.spoken = [];
  const voice = { voiceURI: 'test', name: 'Test voice', lang, localService: true, default: true };
  const speechSynthesis = Object.assign(new EventTarget(), {
    getVoices: () => [voice],
    cancel: () => {},
    speak: (utterance: { text: string } & EventTarget) => {
      view.spoken?.push(utterance.text);
      if ((view.spoken?.length ?? 0) < 3) setTimeout(() => utterance.dispatchEvent(new Event('end')), 20);
    },
  });
  class Utterance extends EventTarget {
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(view, 'speechSynthesis', { value: speechSynthesis, configurable: true });
  Object.defineProperty(view, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
};

test('a saved story is read aloud sentence by sentence, the spoken one marked', async ({ extension, site }) => {
  await savePage(extension, await extension.open(site.url('old-bridge')));
  const library = await openLibrary(extension);
  await evaluate(library, giveVoice, 'en-GB');
  await click(library, '.story h3 a');
  await click(library, { role: 'button', name: 'Listen' });
  const state = () =>
    evaluate(library, (root) => {
      const view = (root as Document).defaultView as Window & { spoken?: string[]; CSS: typeof CSS };
      const marked = [...(view.CSS.highlights.get('nutgraf-spoken') ?? [])].map(String);
      return { spoken: view.spoken ?? [], marked };
    });
  await expect.poll(async () => (await state()).spoken.length).toBe(3);
  const { spoken, marked } = await state();
  expect(spoken[0]).toContain('The swing bridge over the Ilse reopened on Tuesday');
  expect(spoken.join(' ')).not.toContain('Ferry timetable');
  expect(marked.map((text) => text.trim())).toEqual([spoken[2]]);
  expect(await accessibilityFaults(library)).toEqual([]);
  expect(await cutTexts(library)).toEqual([]);
  await (extension as Chromium).pageOf(library).setViewportSize({ width: 320, height: 640 });
  expect(await cutTexts(library)).toEqual([]);
  await click(library, { role: 'button', name: 'Pause' });
  await find(library, { role: 'button', name: 'Go on' });
  await click(library, { role: 'button', name: 'Stop' });
  await find(library, { role: 'button', name: 'Listen' });
  expect(await isShown(library, '.player')).toBe(false);
});

/** Runs an expression where the extension's own scripts run in a page, out of the page's sight. */
const besideThePage = async (extension: Browser, tab: Tab): Promise<(expression: string) => Promise<unknown>> => {
  const { context, pageOf } = extension as Chromium;
  const session = await context.newCDPSession(pageOf(tab));
  const worlds: number[] = [];
  session.on(
    'Runtime.executionContextCreated',
    ({ context: { id, name } }) => name.startsWith('Nutgraf') && worlds.push(id),
  );
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('None of our scripts runs in this page.');
  return async (expression) =>
    (await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value;
};

test('the reader knows where a sentence ends in the language of its page', async ({ extension, site }) => {
  const tab = await extension.open(site.url('deich'));
  const popup = await openPopup(extension, tab);
  await find(popup, { role: 'button', name: 'Reader' });
  const run = await besideThePage(extension, tab);
  await run(`${sourceOf(giveVoice)}(document, 'de-DE')`);
  await click(popup, { role: 'button', name: 'Reader' });
  await readerIs(tab, 'open');
  await click(tab.reader, { role: 'button', name: 'Listen' });
  await expect.poll(async () => ((await run('spoken')) as string[]).length).toBe(3);
  const [first, second] = (await run('spoken')) as string[];
  expect(first).toMatch(/^Am Deich .* im Hafen\.$/);
  expect(second).toMatch(/^Dr\. Ilka Brandt .* kommen sollen\.$/);
});
