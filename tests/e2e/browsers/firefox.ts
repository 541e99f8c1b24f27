import { resolve } from 'node:path';
import type { Browser, Json, Surface, Tab } from './browser';
import { evaluate } from './evaluate';
import { firefoxPath } from './find';
import { startFirefox } from './firefox-process';
import {
  callInPage,
  callInPanelScript,
  callInPopupScript,
  callInReader,
  chooseItemScript,
  closePanelScript,
  closePopupScript,
  hostScript,
  popupPlaceScript,
  preferScript,
  questionScript,
  sayYesScript,
} from './firefox-scripts';
import { connectMarionette } from './marionette';
import { until } from './until';
import { clickActions, pressActions, typeActions } from './webdriver-actions';

interface Options {
  readonly headless?: boolean;
  /** The built extension's folder. */
  readonly extension?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How WebDriver names a reference to an element. https://www.w3.org/TR/webdriver2/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts a stock Firefox with a fresh profile and loads the extension. */
export const launchFirefox = async ({
  headless = true,
  extension = '.output/firefox-mv3',
}: Options = {}): Promise<Browser> => {
  const { port, downloads, ended } = await startFirefox(firefoxPath() ?? '', headless);
  const marionette = await connectMarionette(port);
  const send = async <T>(command: string, parameters?: object) => (await marionette.send(command, parameters)) as T;
  /** Privileged scripts see what pages may not; the others see what a page of the extension sees, \`browser\` too. */
  const run = async <T>(script: string, args: readonly Json[], privileged: boolean) => {
    const sandbox = privileged ? { sandbox: 'system', newSandbox: true } : {};
    return (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args, ...sandbox })).value;
  };

  /** What `action` sends goes to the browser's own window. */
  const inWindow = async <T>(action: () => Promise<T>) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await action();
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  const runInWindow = <T>(script: string, ...args: readonly Json[]) => inWindow(() => run<T>(script, args, true));

  await send('WebDriver:NewSession');
  const { value: id } = await send<{ value: string }>('Addon:Install', { path: resolve(extension), temporary: true });
  const ours = `moz-extension://${await runInWindow<string>(hostScript, id)}/`;

  const activate = (handle: string) => send<void>('WebDriver:SwitchToWindow', { handle, focus: true });
  const perform = (actions: object) => send<void>('WebDriver:PerformActions', actions);

  const surfaceOf = (handle: string, script: (source: string) => string, privileged: boolean): Surface => ({
    call: async (source, args) => {
      await activate(handle);
      return run(script(source), args, privileged);
    },
    clickAt: async (x, y) => {
      await activate(handle);
      await perform(clickActions(x, y));
    },
    press: async (key) => {
      await activate(handle);
      await perform(pressActions(key));
    },
    type: async (text) => {
      await activate(handle);
      await perform(typeActions(text));
    },
  });

  const find = async (css: string) => {
    const element = await send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: css,
    });
    return element.value[elementKey];
  };

  const urlOf = async (handle: string) => {
    await activate(handle);
    return (await send<{ value: string }>('WebDriver:GetCurrentURL')).value;
  };

  const tabOf = (handle: string): Tab => ({
    ...surfaceOf(handle, callInPage, false),
    reader: surfaceOf(handle, callInReader, true),
    url: () => urlOf(handle),
    activate: () => activate(handle),
    goto: async (url) => {
      await activate(handle);
      await send('WebDriver:Navigate', { url });
    },
    close: async () => {
      await activate(handle);
      await send('WebDriver:CloseWindow');
      await activate((await handles())[0] ?? '');
    },
    chooseFile: async (css, path) => {
      await activate(handle);
      await send('WebDriver:ElementSendKeys', { id: await find(css), text: path });
    },
  });

  const handles = () => send<readonly string[]>('WebDriver:GetWindowHandles');
  const newTab = async () => tabOf((await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' })).handle);

  const clickInWindow = (css: string) =>
    inWindow(() =>
      until(`${css} in the toolbar`, async () => {
        try {
          await send('WebDriver:ElementClick', { id: await find(css) });
          return true;
        } catch {
          return undefined; // not there yet, or still moving into place
        }
      }),
    );

  const popupPlace = () => runInWindow<Point | null>(popupPlaceScript);
  const performInPopup = (actions: object) => inWindow(() => perform(actions));

  const popup = {
    call: (source: string, args: readonly Json[]) => runInWindow(callInPopupScript, source, JSON.stringify(args)),
    clickAt: async (x: number, y: number) => {
      const place = await popupPlace();
      if (!place) throw new Error('No popup is open.');
      await performInPopup(clickActions(place.x + x, place.y + y));
    },
    press: (key: string) => performInPopup(pressActions(key)),
    type: (text: string) => performInPopup(typeActions(text)),
    isOpen: async () => (await popupPlace()) !== null,
    close: () => runInWindow<void>(closePopupScript),
  };

  return {
    name: 'firefox',
    downloads,
    pageUrl: (path) => ours + path,
    open: async (url) => {
      const tab = await newTab();
      await tab.activate();
      await tab.goto(url);
      return tab;
    },
    tabAt: (url) =>
      until(`a tab at ${url}`, async () => {
        for (const handle of await handles()) if ((await urlOf(handle)).startsWith(url)) return tabOf(handle);
        return undefined;
      }),
    clickToolbar: async (tab) => {
      await popup.close();
      await tab.activate();
      await clickInWindow('#unified-extensions-button');
      await clickInWindow(`#${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`);
      await until('the popup', async () => (await popup.isOpen()) || undefined);
      return popup;
    },
    sidePanel: async () => ({
      ...popup,
      call: (source, args) => runInWindow(callInPanelScript, source, JSON.stringify(args)),
    }),
    pressCommand: async (tab, keys) => {
      await tab.activate();
      await inWindow(() => perform(pressActions(keys)));
      return true;
    },
    chooseFromMenu: async (tab, css, name) => {
      const [x = 0, y = 0] = await evaluate(
        tab,
        (root, css) => {
          const place = root.querySelector(css);
          place?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = place?.getBoundingClientRect();
          return box ? [box.x + Math.min(40, box.width / 2), box.y + box.height / 2] : [];
        },
        css,
      );
      await perform(clickActions(x, y, 2));
      await until(`${name} in the menu`, async () => (await runInWindow<boolean>(chooseItemScript, name)) || undefined);
      return true;
    },
    allow: async () => {
      const asked = await until(
        'a question',
        async () => (await runInWindow<string | null>(questionScript)) ?? undefined,
      );
      // Its buttons do nothing at first, so that nobody presses one unread.
      await until('the answer to be taken', async () => (await runInWindow<boolean>(sayYesScript)) || undefined);
      return asked;
    },
    prefer: (scheme) => runInWindow(preferScript, scheme === 'dark' ? 0 : 1),
    closeTabs: async () => {
      await popup.close();
      await runInWindow<void>(closePanelScript);
      const [first, ...others] = await handles();
      for (const handle of others) await tabOf(handle).close();
      if (first) await tabOf(first).goto('about:blank');
    },
    quit: async () => {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await ended();
    },
  };
};
