import face from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';

declare global {
  /** The dyslexia-friendly face, once it was chosen on this page. */
  var nutgrafFace: FontFace | undefined;
}

const bytesOf = (dataUrl: string) => Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (byte) => byte.charCodeAt(0));

/** Comes when the face is chosen, and not before. As bytes it needs no leave of the page's policy, and no address that a page could ask for. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    globalThis.nutgrafFace ??= new FontFace('OpenDyslexic', bytesOf(face));
    document.fonts.add(globalThis.nutgrafFace);
  },
});
