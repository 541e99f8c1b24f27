import { wearStyles } from './wear-styles';

/**
 * Only what `cover` holds comes on paper; the page beneath is hidden for as long as the browser prints, and then is as it
 * was. The returned function stops that.
 */
export const printAlone = (cover: HTMLElement): (() => void) => {
  const page = cover.ownerDocument;
  const view = page.defaultView ?? window;
  const css = `@media print {
    @page { margin: 18mm 16mm; }
    html { display: block !important; block-size: auto !important; overflow: visible !important; background: #fff !important; }
    html > :not(${cover.localName}) { display: none !important; }
  }`;
  let showAgain: (() => void) | undefined;
  const hide = () => {
    showAgain ??= wearStyles(page, css);
  };
  const show = () => {
    showAgain?.();
    showAgain = undefined;
  };
  view.addEventListener('beforeprint', hide);
  view.addEventListener('afterprint', show);
  return () => {
    view.removeEventListener('beforeprint', hide);
    view.removeEventListener('afterprint', show);
    show();
  };
};
