import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import {
  alignments,
  faces,
  leadings,
  loadSettings,
  measures,
  rates,
  type Settings,
  saveSettings,
  sizes,
  spacings,
  themes,
  usualSettings,
} from '@/utils/browser/settings';

let stored: Record<string, unknown> = {};

beforeEach(() => {
  stored = {};
  const sync = {
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (items: object) => void Object.assign(stored, JSON.parse(JSON.stringify(items))),
  };
  Object.assign(browser, { storage: { sync } });
});

const anySettings: fc.Arbitrary<Settings> = fc.record({
  theme: fc.constantFrom(...themes),
  face: fc.constantFrom(...faces),
  ownFont: fc.constantFrom('', 'Comic Neue', 'Noto Sans 日本'),
  size: fc.constantFrom(...sizes),
  leading: fc.constantFrom(...leadings),
  measure: fc.constantFrom(...measures),
  spacing: fc.constantFrom(...spacings),
  alignment: fc.constantFrom(...alignments),
  toning: fc.boolean(),
  pictures: fc.boolean(),
  lineFocus: fc.boolean(),
  printLinks: fc.boolean(),
  singleKeys: fc.boolean(),
  summaries: fc.boolean(),
  rate: fc.constantFrom(...rates),
  voices: fc.dictionary(fc.constantFrom('en', 'de', 'pt-BR'), fc.string({ maxLength: 60 }), { noNullPrototype: true }),
});

test('whatever was chosen comes back as it was chosen', async () => {
  await fc.assert(
    fc.asyncProperty(anySettings, async (chosen) => {
      await saveSettings(chosen);
      expect(await loadSettings()).toEqual(chosen);
    }),
  );
});

test('what is stored and does not fit is as usual, and leaves the rest alone', async () => {
  expect(await loadSettings()).toEqual(usualSettings);
  await fc.assert(
    fc.asyncProperty(
      anySettings,
      fc.constantFrom('theme', 'face', 'size', 'leading', 'measure', 'spacing', 'alignment'),
      fc.constantFrom<unknown>(undefined, null, -1, 1000, 'wide', {}, [], Number.NaN),
      async (chosen, name, value) => {
        stored = { settings: { ...chosen, [name]: value } };
        expect(await loadSettings()).toEqual({ ...chosen, [name]: usualSettings[name] });
      },
    ),
  );
  for (const value of [undefined, null, 7, 'large', []]) {
    stored = { settings: value };
    expect(await loadSettings()).toEqual(usualSettings);
  }
});
