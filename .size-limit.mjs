import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const built = '.output/chrome-mv3';
const popup = existsSync(`${built}/popup.html`) ? readFileSync(`${built}/popup.html`, 'utf8') : '';

/** Whatever popup.html loads: chunks are named anew by every change, so they are read off the page itself. */
const popupFiles = [...popup.matchAll(/(?:src|href)="(\/(?:chunks|assets)\/[^"]+)"/g)].map(([, path]) => built + path);

const chunks = `${built}/chunks`;
const weigh = (name) => gzipSync(readFileSync(`${chunks}/${name}`)).length;

/** Chunks of languages are named by their tags. English is no chunk of its own where pages are read. */
const [largestLanguage] = (existsSync(chunks) ? readdirSync(chunks) : [])
  .filter((name) => /^(?!en)[a-z]{2}-/.test(name))
  .map((name) => ({ path: `${chunks}/${name}`, weight: weigh(name) }))
  .sort((one, other) => other.weight - one.weight);

/** Gzipped sizes of what a reader's browser has to take in. Why the content script weighs what it does: see the README. */
export default [
  { name: 'content script', path: `${built}/content-scripts/content.js`, limit: '134 kB', gzip: true },
  {
    name: 'reader, injected when it is opened',
    path: `${built}/content-scripts/reader.js`,
    limit: '53.2 kB',
    gzip: true,
  },
  { name: 'all that the popup loads', path: popupFiles, limit: '50.8 kB', gzip: true },
  {
    name: 'the largest language, learnt when asked for',
    path: largestLanguage?.path ?? chunks,
    limit: '10.2 kB',
    gzip: true,
  },
];
