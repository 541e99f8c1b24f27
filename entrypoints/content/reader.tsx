import { render } from 'preact';
import print from '@/components/look/print.css?inline';
import readingPage from '@/components/look/reading-page.css?inline';
import scripts from '@/components/look/scripts.css?inline';
import story from '@/components/look/story.css?inline';
import { t } from '@/utils/i18n';
import { followPage } from './follow-page';
import { isolateEvents } from './isolate-events';
import { keepScroll } from './keep-scroll';
import { Overlay, type OverlayProps } from './overlay';
import { printAlone } from './print-alone';
import host from './reader.css?inline';
import { wearStyles } from './wear-styles';

/** A name that no page can know, so that none can look for it. It has a hyphen: only such may hold a closed root. */
const hostName = () => `x-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;

/**
 * Lays the reader over the page as a modal dialog in a closed shadow root. The page is covered and cannot be reached,
 * but nothing of it is touched: no attribute, no style, no history. `close` takes the reader away; the page is as it
 * was, its focus included, and shows the paragraph that was read.
 */
export const openReader = (
  { onClose, ...options }: OverlayProps,
  page: Document = document,
): { readonly close: () => void } => {
  const { activeElement } = page;
  const cover = page.createElement(hostName());
  const root = cover.attachShadow({ mode: 'closed' });
  wearStyles(root, [host, story, readingPage, scripts, print].join('\n'));
  const dialog = page.createElement('dialog');
  dialog.setAttribute('aria-label', t('reader'));
  root.append(dialog);
  const releaseEvents = isolateEvents(cover);
  const releaseScroll = keepScroll(page);
  const releasePrint = printAlone(cover);
  page.documentElement.append(cover);
  let wayBack: ReturnType<typeof followPage> | undefined;

  const close = () => {
    const scrollBack = wayBack?.();
    releaseEvents();
    releasePrint();
    render(null, dialog);
    dialog.close();
    cover.remove();
    for (const face of globalThis.nutgrafFaces ?? []) page.fonts.delete(face);
    releaseScroll();
    scrollBack?.();
    if (activeElement instanceof HTMLElement && activeElement !== page.body)
      activeElement.focus({ preventScroll: true });
  };
  const leave = () => {
    close();
    onClose();
  };
  // Browsers close a dialog by themselves on a second Escape, or on a gesture.
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.addEventListener('close', () => cover.isConnected && leave());
  dialog.showModal();
  render(<Overlay {...options} onClose={leave} />, dialog);
  const reading = dialog.querySelector('.reading');
  if (reading) wayBack = followPage(reading, page);
  return { close };
};
