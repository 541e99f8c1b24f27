/** Scripts that run in Firefox's own window, where tabs, panels and other processes can be reached. */

/** `arguments[0]` an extension's id → the host name of its pages. */
export const hostScript = 'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname';

/** → where the open popup's content begins in the window, in CSS pixels, or null. */
export const popupPlaceScript = `
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup?.messageManager || popup.closest('panel')?.state !== 'open') return null;
  const { x, y } = popup.getBoundingClientRect();
  return { x, y };`;

/** `arguments[0]` an item's label → whether the open context menu had it, and it was chosen. Ours stand in a menu of their own. */
export const chooseItemScript = `
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]);
  if (menu.state !== 'open' || !item) return false;
  const own = item.parentNode;
  if (own.state !== 'open') {
    own.parentNode.openMenu(true);
    return false;
  }
  own.activateItem(item);
  return true;`;

const question = `[...document.querySelectorAll('#addon-webext-permissions-notification')]
  .find((each) => each.closest('panel')?.state === 'open')`;

/** → what Firefox asks now that an extension wants more, or null. */
export const questionScript = `return ${question}?.textContent ?? null`;

/** Presses what says yes; → whether that was taken. */
export const sayYesScript = `${question}?.button.click(); return ${question} === undefined`;

export const closePopupScript = `for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.()`;

/** `arguments[0]\` 0 for dark, 1 for light. */
export const preferScript = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])`;

/** Where the popup's and the sidebar's contents are, in the window. */
const popupPlace = `document.querySelector('.webextension-popup-browser')`;
const panelPlace = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** Runs `(root, ...args) => …` in the process of what is at `place`. `arguments`: its source, its arguments as JSON. */
const callAt = (place: string) => `
  const { messageManager } = ${place} ?? {};
  if (!messageManager) throw new Error('Nothing of ours is open.');
  const [source, args] = arguments;
  const name = 'nutgraf-test:' + Math.random();
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(name, function listen({ data }) {
      messageManager.removeMessageListener(name, listen);
      if ('error' in data) reject(new Error(data.error));
      else resolve(data.result);
    });
    const script = \`(async () => {
      try {
        sendAsyncMessage('\${name}', { result: await (\${source})(content.document, ...\${args}) });
      } catch (error) {
        sendAsyncMessage('\${name}', { error: String(error) });
      }
    })()\`;
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });`;

export const callInPopupScript = callAt(popupPlace);
export const callInPanelScript = callAt(panelPlace);

export const closePanelScript = 'SidebarController.hide()';

/** Runs \`(root, ...args) => …\` in a page. `arguments\`: the arguments. */
export const callInPage = (source: string) => `return (${source})(document, ...arguments)`;

/** The same in the reader's closed shadow root, which privileged code may open. */
export const callInReader = (source: string) => `
  const roots = [...document.querySelectorAll('*')].map((node) => node.openOrClosedShadowRoot);
  const root = roots.find((root) => root?.mode === 'closed' && root.host.localName.includes('-'));
  if (!root) throw new Error('No reader is open.');
  return (${source})(root, ...arguments)`;
