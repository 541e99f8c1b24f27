/**
 * Gives a page or a shadow root a style sheet, and answers with what takes it off. Constructed sheets hold under every
 * policy of the page; where a content script's sheet belongs to another window than the root, an element does.
 */
export const wearStyles = (root: Document | ShadowRoot, css: string): (() => void) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  } catch {
    const page = root instanceof Document ? root : root.ownerDocument;
    const style = page.createElement('style');
    style.textContent = css;
    (root instanceof Document ? page.documentElement : root).append(style);
    return () => style.remove();
  }
};
