import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/look/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

const valuesIn = (start: RegExp): Readonly<Record<string, string>> => {
  const [, body = ''] = new RegExp(`${start.source}\\s*\\{([^}]*)\\}`).exec(css) ?? [];
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

const themes = {
  light: valuesIn(/\n:root, :host, \[data-theme="light"\]/),
  dark: valuesIn(/\n\[data-theme="dark"\]/),
  sepia: valuesIn(/\n\[data-theme="sepia"\]/),
  black: valuesIn(/\n\[data-theme="black"\]/),
  contrast: valuesIn(/\n\[data-theme="contrast"\]/),
  'contrast, dark': valuesIn(/\n {2}\[data-theme="contrast"\]/),
};

/** Relative luminance and contrast as WCAG 2 defines them. */
const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, share, at) => sum + share * channel(Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255),
    0,
  );
const contrast = (a = '', b = '') => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
};

/** 7 is AAA for text, 4.5 is AA, 3 is AA for what is not text. */
const floors: readonly (readonly [front: string, back: string, floor: number])[] = [
  ...['paper', 'paper-2'].flatMap(
    (paper) =>
      [
        ['ink', paper, 7],
        ['ink-2', paper, 7],
        ['ink-3', paper, 4.5],
        ['accent', paper, 4.5],
        ['mark-line', paper, 4.5],
        ['control', paper, 3],
      ] as const,
  ),
  ['on-solid', 'solid', 7],
  ['on-mark', 'mark', 7],
  ['danger', 'paper', 4.5],
];

for (const [name, values] of Object.entries(themes)) {
  test(`every pair of colours of the ${name} theme is told apart`, () => {
    const low = floors.filter(([front, back, floor]) => !(contrast(values[front], values[back]) >= floor));
    expect(low).toEqual([]);
  });
}

test('the dark theme that follows the system is the dark theme that is chosen', () => {
  expect(valuesIn(/\n {2}:root:not\(\[data-theme\]\), :host\(:not\(\[data-theme\]\)\)/)).toEqual(themes.dark);
});
