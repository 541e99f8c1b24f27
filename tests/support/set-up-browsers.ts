import { spawnSync } from 'node:child_process';
import { chromiumPath, firefoxPath } from '@/tests/e2e/browsers/find';

const minutes = 60_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

const runs = (command: string, args: readonly string[], limit: number) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: limit,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
  }).status === 0;

const impatient = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=120'];

/** Debian and its family, as root: the system's own package. */
const aptInstalls = (name: string) =>
  process.getuid?.() === 0 &&
  runs('apt-get', [...impatient, 'update', '-qq'], 2 * minutes) &&
  runs('apt-get', [...impatient, 'install', '-y', '-qq', '--no-install-recommends', name], 10 * minutes);

const playwrightInstalls = () =>
  runs(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], 10 * minutes);

/** Sees to it that a browser is there, and says aloud what it does about it and how long that took. */
const ensure = (name: string, find: () => string | undefined, ...ways: readonly (() => boolean)[]) => {
  if (find()) return true;
  const since = Date.now();
  say(`Set-up: no ${name} here, getting one (about 100 MB, a minute or two) …`);
  const found = ways.some((way) => way() && find() !== undefined);
  say(`Set-up: ${found ? `${name} is there` : `no ${name} to be had`}, ${Math.round((Date.now() - since) / 1000)} s.`);
  return found;
};

if (!ensure('Chromium', chromiumPath, playwrightInstalls, () => aptInstalls('chromium'))) {
  say('Without a Chromium nothing here can run. Install one, or say where it is: CHROMIUM_BIN=/path/to/chromium.');
  process.exit(1);
}
if (!ensure('Firefox', firefoxPath, () => aptInstalls('firefox-esr'))) {
  say('Firefox tests will be skipped. To run them, say where it is: FIREFOX_BIN=/path/to/firefox.');
}
