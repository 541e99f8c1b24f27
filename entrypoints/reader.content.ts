import { defineContentScript } from 'wxt/utils/define-content-script';
import { toggleReader } from './content/toggle-reader';

/** Comes to a page only when its reader is switched on or off; the script that reads the page was there before it. */
export default defineContentScript({
  registration: 'runtime',
  main: async () => globalThis.nutgrafPage && toggleReader(globalThis.nutgrafPage),
});
