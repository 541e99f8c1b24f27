import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import type { Browser, Popup, Scheme, Surface, Tab } from './browser';
import { chromiumSurface } from './chromium-surface';
import { chromiumPath } from './find';
import { until } from './until';

interface Options {
  readonly headless?: boolean;
  /** The built extension's folder. */
  readonly extension?: string;
  /** Whether pages may load from anywhere but this machine. */
  readonly online?: boolean;
  /** The language of the browser's own interface, BCP 47. */
  readonly language?: string;
  /** Where a name leads, `northern-courier.example` to `127.0.0.1:8080`. */
  readonly names?: Readonly<Record<string, string>>;
}

/** What only Chromium's driver can do: pictures, and the pages behind the tabs. */
export interface Chromium extends Browser {
  readonly name: 'chromium';
  readonly context: BrowserContext;
  pageOf(surface: Surface): Page;
}

// Chromium announces an action popup as a target of type "other", which Playwright drops unless this is set.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const resolving = ({ online = false, names = {} }: Options) => {
  const rules = Object.entries(names).map(([name, address]) => `MAP ${name} ${address}`);
  const nowhere = online ? [] : ['MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return `--host-resolver-rules=${[...rules, ...nowhere].join(', ')}`;
};

const launchContext = (profile: string, options: Options) =>
  chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? '',
    headless: options.headless ?? true,
    viewport: null,
    ...(options.language && { env: { ...process.env, LANGUAGE: options.language.replace('-', '_') } }),
    // With extensions disabled, loading one by protocol crashes the browser.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      '--screen-info={1600x1200}',
      resolving(options),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
  });

/** Waits until the extension's background hears of tabs: a page that loads before is not told of. */
const backgroundOf = async (context: BrowserContext) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await until('the background to listen', async () =>
    (await worker.evaluate('chrome.tabs.onUpdated.hasListeners()')) ? true : undefined,
  );
};

/** The targets that stand for tabs, which the toolbar click asks for. Playwright's pages stand for what is in them. */
const tabTargets = async (cdp: CDPSession) =>
  (await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })).targetInfos.map(({ targetId }) => targetId);

/** Starts a real Chromium with a fresh profile and loads the extension. */
export const launchChromium = async (options: Options = {}): Promise<Chromium> => {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-chromium-'));
  const downloads = join(profile, 'downloads');
  const context = await launchContext(profile, options);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium did not start.');
  const cdp = await browser.newBrowserCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const { id } = await cdp.send('Extensions.loadUnpacked', {
    path: resolve(options.extension ?? '.output/chrome-mv3'),
  });
  const ours = `chrome-extension://${id}/`;
  await backgroundOf(context);

  const pages = new WeakMap<Surface, Page>();
  const targets = new WeakMap<Tab, string>();
  const pageOf = (surface: Surface) => {
    const page = pages.get(surface);
    if (!page) throw new Error('This surface is not one of this browser.');
    return page;
  };

  const tabOf = async (page: Page): Promise<Tab> => {
    const session = await context.newCDPSession(page);
    const tab: Tab = {
      ...chromiumSurface(page, session, 'document'),
      reader: chromiumSurface(page, session, 'reader'),
      url: async () => page.url(),
      goto: async (url) => void (await page.goto(url)),
      activate: () => page.bringToFront(),
      close: () => page.close(),
      chooseFile: (css, path) => page.locator(css).setInputFiles(path),
    };
    pages.set(tab, page);
    return tab;
  };

  const popupOf = async (page: Page): Promise<Popup> => {
    const popup: Popup = {
      ...chromiumSurface(page, await context.newCDPSession(page), 'document'),
      isOpen: async () => !page.isClosed(),
      close: () => page.close(),
    };
    pages.set(popup, page);
    return popup;
  };

  const prefer = async (scheme: Scheme) => {
    await Promise.all(context.pages().map((page) => page.emulateMedia({ colorScheme: scheme })));
    context.removeAllListeners('page');
    context.on('page', (page) => void page.emulateMedia({ colorScheme: scheme }).catch(() => undefined));
  };

  return {
    name: 'chromium',
    downloads,
    context,
    pageOf,
    prefer,
    pageUrl: (path) => ours + path,
    open: async (url) => {
      const others = await tabTargets(cdp);
      const tab = await tabOf(await context.newPage());
      const target = (await tabTargets(cdp)).find((id) => !others.includes(id));
      if (target) targets.set(tab, target);
      await tab.goto(url);
      return tab;
    },
    tabAt: async (url) =>
      tabOf(await until(`a tab at ${url}`, async () => context.pages().find((page) => page.url().startsWith(url)))),
    clickToolbar: async (tab) => {
      const targetId = targets.get(tab);
      if (!targetId) throw new Error('The toolbar is clicked on tabs that a test opened.');
      await tab.activate();
      const opened = context.waitForEvent('page', {
        predicate: (popup) =>
          [ours, 'about:blank'].some((start) => popup.url().startsWith(start)) || popup.url() === '',
      });
      await cdp.send('Extensions.triggerAction', { id, targetId });
      return popupOf(await opened);
    },
    sidePanel: async () =>
      popupOf(
        await until('the side panel', async () =>
          context.pages().find((page) => page.url().startsWith(`${ours}sidepanel.html`)),
        ),
      ),
    // Keys that the protocol sends reach the page, not the browser's own shortcuts.
    pressCommand: async () => false,
    // Context menus are the system's own, out of the protocol's reach.
    chooseFromMenu: async () => false,
    // The browser's questions are windows of its own.
    allow: async () => false,
    closeTabs: async () => {
      const [first, ...others] = context.pages();
      await Promise.all(others.map((page) => page.close()));
      await first?.goto('about:blank');
    },
    quit: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
