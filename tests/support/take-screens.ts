import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '@/tests/e2e/browsers/browser';
import type { Chromium } from '@/tests/e2e/browsers/chromium';

/** Takes pictures of what the browser shows into `folder`. */
export const camera = (browser: Chromium, folder: string) => {
  mkdirSync(folder, { recursive: true });
  return async (surface: Surface, name: string): Promise<string> => {
    const path = join(folder, `${name}.png`);
    await browser.pageOf(surface).screenshot({ path, animations: 'disabled' });
    return path;
  };
};
