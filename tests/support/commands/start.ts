import { existsSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Tab } from '@/tests/e2e/browsers/browser';
import { type Chromium, launchChromium } from '@/tests/e2e/browsers/chromium';
import { click, find, isShown, textOf } from '@/tests/e2e/screens/controls';
import { downloaded, openLibraryFromPopup } from '@/tests/e2e/screens/library';
import { factsOf, headlineOf, openPopup } from '@/tests/e2e/screens/popup';
import { openReader } from '@/tests/e2e/screens/reader';
import { runCommand } from '@/tests/support/run-command';
import { serveFolder } from '@/tests/support/serve-folder';
import { camera } from '@/tests/support/take-screens';

const samplePage = 'tests/fixtures/pages/kim-visit/page.html';
const pictures = '.bench/start';

const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Where the browser finds the page: an address as it is, a file over a server of our own. */
const addressOf = async (page: string) => {
  if (/^https?:/i.test(page)) return { url: page, close: () => undefined };
  if (!existsSync(page)) throw new Error(`There is no file ${page}, and it is no address either.`);
  const { url, close } = await serveFolder(dirname(page));
  return { url: `${url}/${encodeURIComponent(basename(page))}`, close };
};

const build = async () => {
  const since = Date.now();
  const { ok, output } = await runCommand('wxt build');
  if (!ok) throw new Error(output);
  console.log(`Built the extension, ${((Date.now() - since) / 1000).toFixed(1)} s.`);
};

/** A browser to use, until its window is closed. */
const stay = async (browser: Chromium) => {
  console.log(
    'Nutgraf is in this browser: press Alt+J, or its button behind the puzzle piece. Close the window to end.',
  );
  await new Promise<void>((done) => browser.context.on('close', () => done()));
};

const printArticle = async (browser: Chromium, library: Tab) => {
  await click(library, { role: 'button', name: /^download as markdown/i });
  console.log((await downloaded(browser, /\.md$/)).text);
};

/** The same by itself, for terminals: clicks, prints and takes pictures. */
const show = async (browser: Chromium, tab: Tab) => {
  rmSync(pictures, { recursive: true, force: true });
  const take = camera(browser, pictures);
  const paths: string[] = [];

  const popup = await openPopup(browser, tab, 20_000);
  paths.push(await take(popup, 'popup'));
  if (!(await isShown(popup, { role: 'button', name: 'Save' }))) {
    console.log(`\n${await headlineOf(popup)}\n${await textOf(popup, 'main')}\n`);
  } else {
    console.log(`\nKey facts\n${(await factsOf(popup)).map((fact, index) => `${index + 1}. ${fact}`).join('\n')}\n`);
    await click(popup, { role: 'button', name: 'Save' });
    await find(popup, { role: 'button', name: 'Saved' });
    await popup.close();
    await openReader(browser, tab);
    paths.push(await take(tab, 'reader'));
    await tab.press('Escape');
    const library = await openLibraryFromPopup(browser, tab);
    await find(library, '.story h3');
    paths.push(await take(library, 'library'));
    await printArticle(browser, library);
  }
  console.log(`Pictures:\n${paths.join('\n')}`);
};

const [page = samplePage] = process.argv.slice(2);
const { url, close } = await addressOf(page);
await build();
const browser = await launchChromium({ headless: !hasDisplay(), online: true });
const tab = await browser.open(url);
await (hasDisplay() ? stay(browser) : show(browser, tab));
await browser.quit();
close();
