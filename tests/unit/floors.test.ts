import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Which floor a room stands on. A room imports only from floors below its own. */
const floors: Readonly<Record<string, number>> = {
  'utils/article': 0,
  'utils/steps': 0,
  'utils/knowledge': 1,
  'utils/i18n': 1,
  'utils/text': 2,
  'utils/page': 3,
  'utils/clean': 3,
  'utils/facts': 3,
  'utils/export': 3,
  'utils/library': 3,
  'utils/browser': 3,
  'utils/read-article': 4,
  components: 4,
  entrypoints: 5,
};

/** `i18n` and its data are the only files that rooms share with the outside. */
const outside = ['@/public/_locales/en/messages.json'];

const roomOf = (path: string) =>
  Object.keys(floors).find((room) => path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`));

const files = ['utils', 'components', 'entrypoints'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((path) => `${top}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path)),
);

const importsOf = (path: string) =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

test('every file stands in a room of the table', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => !roomOf(path))).toEqual([]);
});

test('every room imports only from floors below it', () => {
  const upward = files.flatMap((path) => {
    const room = roomOf(path) ?? '';
    return importsOf(path)
      .filter((name) => name.startsWith('@/') && !outside.includes(name))
      .filter((name) => {
        const other = roomOf(name.slice(2).replace(/\?.*$/, ''));
        // A file in a folder of its room has no other way to name the room's own nouns.
        if (other === room && path.split('/').length > room.split('/').length + 1) return false;
        return !other || other === room || (floors[other] ?? 9) >= (floors[room] ?? 0);
      })
      .map((name) => `${path} imports ${name}`);
  });
  expect(upward).toEqual([]);
});

test('nobody climbs out of a room by ../', () => {
  expect(files.filter((path) => importsOf(path).some((name) => name.startsWith('../')))).toEqual([]);
});

/** What a room may never touch, as words of the code. */
const never: Readonly<Record<string, RegExp>> = {
  'utils/(article|knowledge|text|clean|facts|export)/':
    /\b(document|window|browser|chrome|indexedDB|localStorage|fetch|Date\.now|Math\.random|new Date\(\))\b(?!['"-])/,
  'utils/page/': /\b(browser|chrome|indexedDB|localStorage|fetch)\./,
  'utils/library/': /\b(browser|document|window)\./,
  'components/': /\b(browser|indexedDB)\.|dangerouslySetInnerHTML|\bawait\b/,
  '(components|entrypoints|utils/(?!page/))': /\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b/,
};

test('no room touches what it may never touch', () => {
  const code = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '');
  const touching = Object.entries(never).flatMap(([room, words]) =>
    files
      .filter((path) => new RegExp(`^${room}`).test(path) && words.test(code(path)))
      .map((path) => `${path}: ${words}`),
  );
  expect(touching).toEqual([]);
});
