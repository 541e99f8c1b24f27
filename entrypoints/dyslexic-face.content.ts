import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?inline';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?inline';
import { defineContentScript } from 'wxt/utils/define-content-script';

declare global {
  /** The dyslexia-friendly face, regular and bold, once it was chosen on this page. */
  var nutgrafFaces: readonly FontFace[] | undefined;
}

const bytesOf = (dataUrl: string) => Uint8Array.from(atob(dataUrl.split(',')[1] ?? ''), (byte) => byte.charCodeAt(0));
const faceOf = (dataUrl: string, weight: string) => new FontFace('OpenDyslexic', bytesOf(dataUrl), { weight });

/** Comes when the face is chosen, and not before. As bytes it needs no leave of the page's policy, and no address that a page could ask for. */
export default defineContentScript({
  registration: 'runtime',
  main: () => {
    globalThis.nutgrafFaces ??= [faceOf(regular, 'normal'), faceOf(bold, 'bold')];
    for (const face of globalThis.nutgrafFaces) document.fonts.add(face);
  },
});
