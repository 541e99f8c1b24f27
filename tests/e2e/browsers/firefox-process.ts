import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './until';

/** A quiet Firefox: nothing on start, nothing fetched, nothing loaded from anywhere but this machine. */
const preferences = (downloads: string) => ({
  'marionette.port': 0, // any free one; it is written to MarionetteActivePort in the profile
  'ui.popup.disable_autohide': true, // without a window manager a popup loses focus at once, and closes
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
});

/** Starts a stock Firefox with a fresh profile and its remote control on. */
export const startFirefox = async (path: string, headless: boolean) => {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-firefox-'));
  const downloads = join(profile, 'downloads');
  const lines = Object.entries(preferences(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const firefox = spawn(path, [...flags, ...(headless ? ['--headless'] : []), 'about:blank'], { stdio: 'ignore' });

  const portFile = join(profile, 'MarionetteActivePort');
  const readPort = async () => {
    if (firefox.exitCode !== null) throw new Error('Firefox did not start.');
    return existsSync(portFile) ? Number(await readFile(portFile, 'utf8')) || undefined : undefined;
  };
  return {
    downloads,
    port: await until('Firefox to start', readPort, 60_000),
    ended: async () => {
      if (firefox.exitCode === null) await Promise.race([once(firefox, 'exit'), sleep(5000)]);
      if (firefox.exitCode === null) firefox.kill('SIGKILL');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
