import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SiteRule } from '@/utils/article/site-rule';
import { sizes, themes, usualSettings } from '@/utils/browser/settings';
import { readSettingsFile, writeSettingsFile } from '@/utils/browser/settings-file';

const anyRule: fc.Arbitrary<SiteRule> = fc.record({
  site: fc.constantFrom('paper.example', 'courier.example'),
  does: fc.constantFrom('hide', 'keep'),
  box: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
});
const anyFile = fc.record({
  settings: fc
    .record({ theme: fc.constantFrom(...themes), size: fc.constantFrom(...sizes), toning: fc.boolean() })
    .map((chosen) => ({ ...usualSettings, ...chosen, voices: { de: 'Anna' } })),
  rules: fc.array(anyRule, { maxLength: 5 }),
});
const whole = { format: 'nutgraf-settings', version: 1, settings: usualSettings, rules: [] };

const bare = { settings: usualSettings, rules: [] };

test('what was written is read again, as it was', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      expect(readSettingsFile(writeSettingsFile(file), bare)).toEqual({ value: file });
    }),
  );
});

test('what a file does not say stays as it is', () => {
  const now = { settings: { ...usualSettings, size: 26 }, rules: [] } as const;
  expect(readSettingsFile(JSON.stringify({ ...whole, settings: { theme: 'sepia' } }), now)).toEqual({
    value: { settings: { ...now.settings, theme: 'sepia' }, rules: [] },
  });
});

test.each([
  ['', 'the file is not JSON'],
  [JSON.stringify(whole).slice(0, -9), 'the file is not JSON'],
  ['[]', 'format: is missing'],
  [JSON.stringify({ ...whole, version: 2 }), 'version: was written by a newer Nutgraf'],
  [JSON.stringify({ ...whole, settings: { theme: 'pink' } }), 'settings.theme: is no value of this setting'],
  [JSON.stringify({ ...whole, settings: { font: 1 } }), 'settings.font: is not a known field'],
  [
    JSON.stringify({ ...whole, rules: [{ site: 'a.example', does: 'burn', box: 'x' }] }),
    'rules[0]: is no rule for a site',
  ],
  [
    '{"format":"nutgraf-settings","version":1,"settings":{},"rules":[],"__proto__":{}}',
    '__proto__: is not a known field',
  ],
])('a corrupt file is refused with its first fault, %#', (file, fault) => {
  expect(readSettingsFile(file, bare)).toEqual({ fault });
});

test('rules that would push out others are refused, and those about the same boxes are not', () => {
  const rules = (count: number, box: string): readonly SiteRule[] =>
    Array.from({ length: count }, (_, index) => ({ site: 'a.example', does: 'hide', box: `${box}${index}` }));
  const file = writeSettingsFile({ settings: usualSettings, rules: rules(1_000, 'a') });
  expect(readSettingsFile(file, { ...bare, rules: rules(1_000, 'a') })).toHaveProperty('value');
  expect(readSettingsFile(file, { ...bare, rules: rules(1, 'b') })).toEqual({
    fault: 'rules: would be more than 1000, with those that are here',
  });
});

test('no text whatever throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect('fault' in readSettingsFile(text, bare)).toBe(true);
    }),
  );
});
