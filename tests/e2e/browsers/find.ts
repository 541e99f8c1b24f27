import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const first = (...paths: readonly (string | undefined)[]) => paths.find((path) => path && existsSync(path));

const playwrightsOwn = () => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // Playwright knows no build for this system
  }
};

/** Where a Chromium is: `CHROMIUM_BIN`, Playwright's own, then where systems put theirs. */
export const chromiumPath = (): string | undefined =>
  first(
    process.env.CHROMIUM_BIN,
    playwrightsOwn(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  );

/** Where a stock Firefox is: `FIREFOX_BIN`, then where systems put theirs. */
export const firefoxPath = (): string | undefined =>
  first(
    process.env.FIREFOX_BIN,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );
