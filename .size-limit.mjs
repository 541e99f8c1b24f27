import { existsSync, readFileSync } from 'node:fs';

const built = '.output/chrome-mv3';
const popup = existsSync(`${built}/popup.html`) ? readFileSync(`${built}/popup.html`, 'utf8') : '';

/** Whatever popup.html loads: chunks are named anew by every change, so they are read off the page itself. */
const popupFiles = [...popup.matchAll(/(?:src|href)="(\/(?:chunks|assets)\/[^"]+)"/g)].map(([, path]) => built + path);

/** Gzipped sizes of what a reader's browser has to take in. Why the content script weighs what it does: see the README. */
export default [
  { name: 'content script', path: `${built}/content-scripts/content.js`, limit: '123.9 kB', gzip: true },
  {
    name: 'reader, injected when it is opened',
    path: `${built}/content-scripts/reader.js`,
    limit: '53 kB',
    gzip: true,
  },
  { name: 'all that the popup loads', path: popupFiles, limit: '50.6 kB', gzip: true },
  { name: 'the largest language, learnt when asked for', path: `${built}/chunks/hi-*.js`, limit: '5 kB', gzip: true },
];
