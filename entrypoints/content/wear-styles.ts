/**
 * Gives a shadow root its style sheet. Constructed sheets hold under every policy of the page; where a content script's
 * sheet belongs to another window than the root, an element does.
 */
export const wearStyles = (root: ShadowRoot, css: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
};
