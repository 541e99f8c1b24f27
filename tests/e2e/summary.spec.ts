import { accessibilityFaults } from './accessibility-faults';
import { type Chromium, launchChromium } from './browsers/chromium';
import { evaluate } from './browsers/evaluate';
import { click, find, findAll, isShown, textOf } from './screens/controls';
import { openPopup } from './screens/popup';
import { expect, test } from './test';

test.skip(
  ({ extension }) => extension.name === 'firefox',
  'Firefox has no such model, and its driver cannot lend it one',
);

const states = ['unavailable', 'downloadable', 'downloading', 'available'] as const;

/** Lends every page of the browser a model that is in `state`, and counts how often it was asked for. */
const lendModel = (browser: Chromium, state: string) =>
  browser.context.addInitScript((state) => {
    const created: unknown[] = [];
    Object.assign(globalThis, { summarizersCreated: created });
    Object.defineProperty(globalThis, 'Summarizer', {
      configurable: true,
      value: {
        availability: async () => state,
        create: async (options: object) => {
          created.push(options);
          const pieces = ['* The swing bridge over the Ilse ', 'reopened.\n* It cost 99 ', 'million crowns.'];
          return {
            summarize: async () => pieces.join(''),
            // A browser that writes piece by piece, and others that do not.
            ...(state === 'available' && {
              summarizeStreaming: () =>
                new ReadableStream({
                  start: (stream) => {
                    for (const piece of pieces) stream.enqueue(piece);
                    stream.close();
                  },
                }),
            }),
            destroy: () => {},
          };
        },
      },
    });
  }, state);

for (const state of states) {
  test(`a browser whose model is ${state} offers what it can, and never starts a download unasked`, async ({
    site,
  }) => {
    const chromium = await launchChromium();
    await lendModel(chromium, state);
    const tab = await chromium.open(site.url('old-bridge'));
    const before = await openPopup(chromium, tab);
    expect(await isShown(before, '.summary')).toBe(false);
    await evaluate(before, () => browser.storage.sync.set({ settings: { summaries: true } }));
    await before.close();
    const popup = await openPopup(chromium, tab);
    if (state === 'unavailable') {
      await find(popup, '.facts');
      expect(await isShown(popup, '.summary')).toBe(false);
    } else {
      const offer = state === 'available' ? "Summarise with the browser's model" : 'Get the model and summarise';
      await find(popup, { role: 'button', name: offer });
      expect(await evaluate(popup, () => Reflect.get(globalThis, 'summarizersCreated').length)).toBe(0);
      await click(popup, { role: 'button', name: offer });
      await find(popup, '.summary li');
      expect((await findAll(popup, '.summary s')).map(({ text }) => text)).toEqual(['It cost 99 million crowns.']);
      expect(await textOf(popup, '.summary')).toContain("Written by the browser's model");
      expect(await accessibilityFaults(popup)).toEqual([]);
    }
    await chromium.quit();
  });
}
